import { createHash } from 'node:crypto';
import type { UploadedFile } from '../http/route.ts';
import type { ProblemEntry } from '../problem.ts';

export type ResourceKind = 'bpmn' | 'dmn' | 'form';

/** A file that is to be deployed. */
export interface Resource {
  name: string;
  kind: ResourceKind;
  text: string;
  /** SHA-256 of its bytes. */
  hash: string;
}

const KINDS: Record<string, ResourceKind> = { bpmn: 'bpmn', dmn: 'dmn', form: 'form' };

/** The files by kind; a problem for each that is none of ours. */
export function resourcesOf(files: UploadedFile[]): {
  resources: Resource[];
  problems: ProblemEntry[];
} {
  const resources: Resource[] = [];
  const problems: ProblemEntry[] = [];
  const names = new Set<string>();
  for (const file of files) {
    const found = resourceOf(file, names);
    if ('message' in found) problems.push({ severity: 'error', resource: file.name, ...found });
    else resources.push(found);
    names.add(file.name);
  }
  return { resources, problems };
}

function resourceOf(
  { name, content }: UploadedFile,
  names: Set<string>,
): Resource | { code: string; message: string } {
  const kind = KINDS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (!kind || name.length > 200) {
    const message = `Expected a file ending in .bpmn, .dmn or .form, but it is “${name.slice(0, 200)}”.`;
    return { code: 'unknown-resource', message };
  }
  if (names.has(name)) {
    return {
      code: 'duplicate-resource',
      message: `Expected each file once, but “${name}” is there twice.`,
    };
  }
  const hash = createHash('sha256').update(content).digest('hex');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return { name, kind, text, hash };
  } catch {
    return { code: 'encoding', message: `Expected “${name}” to be UTF-8, but it is not.` };
  }
}
