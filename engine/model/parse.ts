import { readBpmnFile } from './bpmn-file.ts';
import { checkGivenFiles, type GivenFile, missingImports, repeatedImports } from './imports.ts';
import { link } from './link.ts';
import type { ModdleElement } from './moddle.ts';
import type { Locations } from './preflight.ts';
import { ModelError, type ModelProblem } from './problem.ts';
import { References } from './references.ts';

/** A BPMN file that could be read; not yet known to be executable. */
export interface ParsedModel {
  definitions: ModdleElement;
  locations: Locations;
  /** What is odd about the file and yet does no harm. */
  warnings: ModelProblem[];
  /** Imported BPMN files that were not given. What refers into them has stand-ins. */
  missingImports: ModelProblem[];
}

/** A file that others import. */
export interface ImportedFile {
  /** Without folders: the last part of the `location` with which others import it. */
  name: string;
  xml: string;
}

export interface ModelOptions {
  /** Of the file itself, as others import it; needed only if one of them imports it in a circle. */
  name?: string;
  /**
   * The BPMN files that the file imports, and those that these import, in any order. They are found
   * by their namespaces (`targetNamespace`), and of several with the same by their names.
   */
  imports?: (string | ImportedFile)[];
}

/**
 * Reads a BPMN 2.0 file, and follows its references into the files that it imports (clause 8.2.2).
 * Nothing is dropped in silence: whatever the reader cannot make sense of is a problem with its
 * line. A file that is not given is no problem yet, so that a model can be drawn by itself: it is one
 * for `compile`.
 *
 * @throws ModelError
 */
export async function parseModel(
  xml: string,
  { name = '', imports = [] }: ModelOptions = {},
): Promise<ParsedModel> {
  const file = await readBpmnFile(xml, name);
  const given = await Promise.all(othersThan(xml, imports).map(readImport));
  const references = new References([file, ...given.flatMap((each) => each.file ?? [])]);
  const problems = [
    ...file.problems,
    ...repeatedImports(file),
    ...checkGivenFiles(file, given, references),
    ...link(file, references),
  ];
  if (problems.some(({ severity }) => severity === 'error')) throw new ModelError(problems);
  return {
    definitions: file.definitions,
    locations: file.locations,
    warnings: problems,
    missingImports: missingImports(file, given, references),
  };
}

/** Each content once. */
function othersThan(xml: string, imports: (string | ImportedFile)[]): ImportedFile[] {
  const named = imports.map((each) => (typeof each === 'string' ? { name: '', xml: each } : each));
  const byContent = new Map(named.map((each) => [each.xml, each]));
  byContent.delete(xml);
  return [...byContent.values()];
}

async function readImport({ name, xml }: ImportedFile): Promise<GivenFile> {
  try {
    const file = await readBpmnFile(xml, name);
    return { file, problems: file.problems };
  } catch (error) {
    if (error instanceof ModelError) return { problems: error.problems };
    throw error;
  }
}
