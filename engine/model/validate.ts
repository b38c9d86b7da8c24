import type { ProcessDefinition, ScopeOrNode } from './definition.ts';
import { extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** What a model leaves unclear, and what a centre asks of steps. */
export function checkProcess(
  problems: Problems,
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  const process = sources[0];
  const isItem = process !== undefined && extension(process, 'yc:Item') !== undefined;
  for (const node of definition.nodes) {
    const source = sources[node.index];
    if (source === undefined) continue;
    checkConditions(problems, definition, node, source);
    if (node.type === 'userTask') checkClarity(problems, definition, node, source, isItem);
  }
}

function checkConditions(
  problems: Problems,
  definition: ProcessDefinition,
  node: ScopeOrNode,
  source: ModdleElement,
): void {
  if (node.type !== 'exclusiveGateway' || node.outgoing.length < 2) return;
  for (const index of node.outgoing) {
    const flow = definition.flows[index];
    if (flow === undefined || flow.condition !== undefined || index === node.defaultFlow) continue;
    problems.warning(
      source,
      'missing-condition',
      `Expected ${flow.id} out of ${nameOf(source)} to have a condition or to be the default; it is always taken when reached`,
    );
  }
}

/** 四清晰: who does a step, within what limit, and where to complain must be clear. */
function checkClarity(
  problems: Problems,
  definition: ProcessDefinition,
  node: ScopeOrNode,
  source: ModdleElement,
  isItem: boolean,
): void {
  const { assignment, assignee, candidateGroups, candidateUsers } = node.userTask ?? {};
  const process = definition.nodes[0];
  const lacking = [
    (assignment ?? assignee ?? candidateGroups ?? candidateUsers) === undefined && 'an owner',
    !hasLimit(definition, node) && 'a time limit',
    (node.complaint ?? process?.complaint) === undefined && 'a complaint route',
  ].filter((what) => what !== false);
  if (lacking.length > 0) {
    const message = `Expected ${nameOf(source)} to have ${lacking.join(', ')}`;
    if (isItem) problems.error(source, 'unclear-step', message);
    else problems.warning(source, 'unclear-step', message);
  }
  if (text(extension(source, 'zeebe:FormDefinition'), 'formId') === undefined) {
    problems.warning(source, 'missing-form', `Expected ${nameOf(source)} to have a form`);
  }
}

/** Its own limit, or that of a subprocess around it. */
function hasLimit(definition: ProcessDefinition, node: ScopeOrNode): boolean {
  let at: ScopeOrNode | undefined = node;
  while (at !== undefined && at.index > 0) {
    if (at.timeLimit !== undefined) return true;
    at = definition.nodes[at.parent];
  }
  return false;
}
