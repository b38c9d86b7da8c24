import type { CompileOptions } from '../expression/index.ts';
import { child, elements, type ModdleElement, text } from '../model/moddle.ts';
import { ModelError } from '../model/problem.ts';
import { Problems } from '../model/problems.ts';
import { DecisionGraph } from './decision-graph.ts';
import { compileLogic, type Logic } from './logic.ts';
import { readDmn } from './read-dmn.ts';
import { readRequirements } from './requirements.ts';
import type { CompiledDecision } from './types.ts';

/** All decisions of a DMN file, compiled; throws ModelError with every problem. */
export async function parseDecisions(
  xml: string,
  options: CompileOptions = {},
): Promise<CompiledDecision[]> {
  const { definitions, locations } = await readDmn(xml);
  const problems = new Problems(locations);
  const drg = elements(definitions, 'drgElement');
  const decisions = drg.filter((element) => element.$type === 'dmn:Decision');
  refuseEmpty(problems, definitions, decisions);
  const requirements = readRequirements(problems, decisions);
  const knownNames = [...(options.knownNames ?? []), ...drg.flatMap(namesOf)];
  const compiler = { problems, options: { ...options, knownNames } };
  const logics = decisions.map((decision) => compileLogic(compiler, decision));
  if (problems.list.length > 0) throw new ModelError(problems.list);
  const graph = new DecisionGraph(requirements);
  for (const [index, decision] of decisions.entries()) {
    graph.add(decision, logics[index] as Logic);
  }
  return decisions.map((decision) => graph.compiled(decision.id as string));
}

function refuseEmpty(problems: Problems, root: ModdleElement, decisions: ModdleElement[]): void {
  if (decisions.length === 0) {
    problems.error(root, 'no-decision', 'Expected a decision in the file but there is none');
  }
  for (const decision of decisions) {
    if (decision.id !== undefined) continue;
    problems.error(decision, 'missing-id', 'Expected an id of the decision but it has none');
  }
}

/** Names of several words are understood when a decision or an input of the file has them. */
function namesOf(element: ModdleElement): string[] {
  return [text(child(element, 'variable'), 'name'), text(element, 'name')].filter(
    (name) => name !== undefined,
  );
}
