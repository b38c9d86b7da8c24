import type { ProcessDefinition, ScopeOrNode } from './definition.ts';
import { extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** What the standard forbids and the compiler would not notice, and what a centre asks of steps. */
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
    checkConnections(problems, node, source);
    checkConditions(problems, definition, node, source);
    checkScope(problems, definition, node, source);
    if (node.type === 'userTask') checkClarity(problems, definition, node, source, isItem);
  }
}

function checkConnections(problems: Problems, node: ScopeOrNode, source: ModdleElement): void {
  if (node.type === 'startEvent' && node.incoming.length > 0) {
    problems.error(
      source,
      'start-incoming',
      `Expected start event ${nameOf(source)} to have no incoming sequence flow (clause 10.5.2)`,
    );
  }
  if (node.type === 'boundaryEvent' && node.incoming.length > 0) {
    problems.error(
      source,
      'boundary-incoming',
      `Expected boundary event ${nameOf(source)} to have no incoming sequence flow (clause 10.5.4)`,
    );
  }
  if (node.type === 'endEvent' && node.outgoing.length > 0) {
    problems.error(
      source,
      'end-outgoing',
      `Expected end event ${nameOf(source)} to have no outgoing sequence flow (clause 10.5.3)`,
    );
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

function checkScope(
  problems: Problems,
  definition: ProcessDefinition,
  node: ScopeOrNode,
  source: ModdleElement,
): void {
  if (node.type !== 'process' && !/subProcess|transaction/i.test(node.type)) return;
  if (node.children.length === 0) {
    problems.error(
      source,
      'empty-scope',
      `Expected ${nameOf(source)} to contain at least one step`,
    );
    return;
  }
  const starts = node.startEvents.flatMap((index) => definition.nodes[index] ?? []);
  if (starts.filter(({ events }) => events.length === 0).length > 1) {
    problems.error(
      source,
      'several-starts',
      `Expected ${nameOf(source)} to have at most one none start event but it has several`,
    );
  }
  const triggered = starts.find(({ events }) => events.length > 0);
  if (['subProcess', 'transaction'].includes(node.type) && triggered !== undefined) {
    problems.error(
      source,
      'subprocess-start',
      `Expected subprocess ${nameOf(source)} to begin with a none start event but ${triggered.id} has a trigger (clause 10.3.5)`,
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
