import type { CompileOptions } from '../expression/index.ts';
import { elements, text } from '../model/moddle.ts';
import { ModelError, type ModelProblem } from '../model/problem.ts';
import { describeDecision, describeService } from './compiled.ts';
import { refuseCycles } from './drg/cycles.ts';
import { type DrgFile, DrgIndex } from './drg/drg-index.ts';
import { checkImports } from './drg/imports.ts';
import { GraphCompiler } from './drg/graph-compiler.ts';
import { knownNames } from './drg/known-names.ts';
import { refuseDuplicateNames } from './drg/names.ts';
import { readRequirements } from './drg/requirements.ts';
import { DecisionProblems } from './problems.ts';
import { readDmn } from './read-dmn.ts';
import type { CompiledDecision } from './types.ts';
import { TypeTable } from './typing/type-table.ts';

export interface DecisionOptions extends CompileOptions {
  /** The DMN files that the file imports, found by their namespaces. */
  imports?: string[];
}

const DEFINES = new Set(['dmn:Decision', 'dmn:BusinessKnowledgeModel']);

/**
 * All decisions of a DMN file and then its decision services, compiled.
 *
 * @throws ModelError with every problem that was found
 */
export async function parseDecisions(
  xml: string,
  options: DecisionOptions = {},
): Promise<CompiledDecision[]> {
  const problems: ModelProblem[] = [];
  const files = await readFiles([xml, ...(options.imports ?? [])], problems);
  const [main] = files;
  if (!main) throw new ModelError(problems);
  const compiled = compileFiles(files, main, options);
  if (problems.length > 0) throw new ModelError(problems);
  return compiled;
}

/** The files that can be read; of the others the problems. */
async function readFiles(sources: string[], problems: ModelProblem[]): Promise<DrgFile[]> {
  const files: DrgFile[] = [];
  for (const [index, source] of sources.entries()) {
    try {
      files.push(await readFile(source, problems, index > 0));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems.length > 0 ? [] : files;
}

async function readFile(
  source: string,
  problems: ModelProblem[],
  isImported: boolean,
): Promise<DrgFile> {
  const { definitions, locations } = await readDmn(source);
  const namespace = text(definitions, 'namespace') ?? '';
  const origin = isImported ? ` (in the imported file "${namespace}")` : '';
  const fileProblems = new DecisionProblems(problems, locations, origin);
  return { definitions, namespace, problems: fileProblems };
}

function compileFiles(
  files: DrgFile[],
  main: DrgFile,
  options: DecisionOptions,
): CompiledDecision[] {
  refuseEmpty(main);
  checkImports(files);
  const index = new DrgIndex(files);
  refuseDuplicateNames(index);
  const types = new TypeTable(index);
  const requirements = readRequirements(index);
  if (refuseCycles(requirements)) return [];
  const names = [...(options.knownNames ?? []), ...knownNames(files)];
  const parts = { index, types, requirements, options: { ...options, knownNames: names } };
  const compiler = new GraphCompiler(parts);
  for (const drg of index.all) compiler.node(drg);
  const own = index.all.filter(({ file }) => file === main);
  const graph = { compiler, requirements };
  return [
    ...own.filter(({ kind }) => kind === 'decision').map((drg) => describeDecision(graph, drg)),
    ...own.filter(({ kind }) => kind === 'service').map((drg) => describeService(graph, drg)),
  ];
}

/** A file without decisions may define functions and types that others import. */
function refuseEmpty({ definitions, problems }: DrgFile): void {
  if (elements(definitions, 'drgElement').some(({ $type }) => DEFINES.has($type))) return;
  if (elements(definitions, 'itemDefinition').length > 0) return;
  problems.error(definitions, 'no-decision', 'Expected a decision in the file but there is none');
}
