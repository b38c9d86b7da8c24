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

export interface ModelOptions {
  /**
   * The BPMN files that the file imports, and those that these import, in any order. They are found
   * by their namespaces (`targetNamespace`).
   */
  imports?: string[];
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
  { imports = [] }: ModelOptions = {},
): Promise<ParsedModel> {
  const file = await readBpmnFile(xml);
  const others = [...new Set(imports)].filter((each) => each !== xml);
  const given = await Promise.all(others.map(readImport));
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

async function readImport(xml: string): Promise<GivenFile> {
  try {
    const file = await readBpmnFile(xml);
    return { file, problems: file.problems };
  } catch (error) {
    if (error instanceof ModelError) return { problems: error.problems };
    throw error;
  }
}
