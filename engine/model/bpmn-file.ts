import { type ModdleElement, type ModdleWarning, readBpmn } from './moddle.ts';
import { headOf, type ModelHead } from './model-head.ts';
import { type Locations, preflight } from './preflight.ts';
import { ModelError, type ModelProblem } from './problem.ts';
import { type UnresolvedReference, unresolvedReference } from './unresolved.ts';

/** One BPMN file as it was read, before its references into other files are followed. */
export interface BpmnFile {
  /** Without folders; '' if it is not known. */
  name: string;
  definitions: ModdleElement;
  namespace: string;
  head: ModelHead;
  elementsById: Record<string, ModdleElement | undefined>;
  locations: Locations;
  /** References that are no id of the file. */
  unresolved: UnresolvedReference[];
  /** What else the reader did not understand. */
  problems: ModelProblem[];
}

/**
 * Reads a BPMN 2.0 file.
 *
 * @throws ModelError if it is not one
 */
export async function readBpmnFile(xml: string, name: string): Promise<BpmnFile> {
  const locations = preflight(xml);
  const { rootElement, elementsById, warnings } = await read(xml);
  if (rootElement.$type !== 'bpmn:Definitions') {
    throw new ModelError([
      error('xml', `Expected <definitions> as the root but found ${rootElement.$type}`, 1),
    ]);
  }
  const repeated = new Set(warnings.map(repeatedId));
  const unresolved = warnings.flatMap(unresolvedReference);
  const others = warnings.filter((warning) => unresolvedReference(warning).length === 0);
  const namespace = rootElement.get('targetNamespace');
  return {
    name,
    definitions: rootElement,
    namespace: typeof namespace === 'string' ? namespace : '',
    head: headIfNeeded(rootElement, xml),
    elementsById,
    locations,
    unresolved,
    problems: [
      ...locations.duplicates.filter(({ id }) => repeated.has(id)).map(duplicate),
      ...others.filter(drops).map(describeWarning),
    ],
  };
}

async function read(xml: string) {
  try {
    return await readBpmn(xml);
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    throw new ModelError([
      error('xml', `Expected a BPMN 2.0 file but: ${oneLine(message)}`, lineIn(message)),
    ]);
  }
}

const NO_HEAD: ModelHead = { id: '', namespace: '', imports: [] };

/** Most files import nothing, and need not be looked through for where their imports stand. */
function headIfNeeded(definitions: ModdleElement, xml: string): ModelHead {
  const imports = definitions.get('imports') as ModdleElement[];
  return imports.length > 0 ? headOf(xml) : NO_HEAD;
}

function duplicate({ id, line }: { id: string; line: number }): ModelProblem {
  return {
    ...error('duplicate-id', `Expected ids to be unique but ${id} occurs again`, line),
    element: id,
  };
}

/**
 * The preflight finds repetitions with their lines, also among what tools add, whose ids are their
 * own affair. The reader finds those that matter.
 */
function repeatedId({ message }: ModdleWarning): string | undefined {
  return /duplicate ID <([^>]*)>/.exec(message)?.[1];
}

/** Whether the reader left something out. The encoding is none of its business: it reads text. */
function drops({ message }: ModdleWarning): boolean {
  return !message.includes('duplicate ID') && !message.startsWith('unsupported document encoding');
}

function describeWarning({ message }: ModdleWarning): ModelProblem {
  const line = lineIn(message);
  if (message.startsWith('unparsable content')) {
    const found = /<[^>\s]*/.exec(message)?.[0] ?? 'content';
    return error('unknown-element', `Expected an element of BPMN 2.0 but found ${found}>`, line);
  }
  return error('xml', `Expected a BPMN 2.0 file but: ${oneLine(message)}`, line);
}

function error(code: string, message: string, line?: number): ModelProblem {
  return { severity: 'error', code, message, ...(line !== undefined && line > 0 && { line }) };
}

function lineIn(message: string): number | undefined {
  const found = /line: (\d+)/.exec(message);
  return found === null ? undefined : Number(found[1]) + 1;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim();
}
