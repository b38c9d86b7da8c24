import type { ProcessDefinition, SequenceFlow } from './definition.ts';
import { compileCondition } from './expressions.ts';
import { child, elements, type ModdleElement, text } from './moddle.ts';
import { isScope } from './nodes.ts';
import { nameOf, type Problems } from './problems.ts';

/** Adds the sequence flows of all scopes, in the order of the file, which is that of evaluation. */
export function compileFlows(
  problems: Problems,
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  for (const scope of [...sources]) {
    if (!isScope(scope)) continue;
    for (const element of elements(scope, 'flowElements')) {
      if (element.$type === 'bpmn:SequenceFlow') compileFlow(problems, definition, element);
    }
  }
  for (const [index, source] of sources.entries()) {
    markDefault(problems, definition, index, source);
  }
}

function compileFlow(
  problems: Problems,
  definition: ProcessDefinition,
  element: ModdleElement,
): void {
  const source = endOf(problems, definition, element, 'sourceRef');
  const target = endOf(problems, definition, element, 'targetRef');
  if (source === undefined || target === undefined) return;
  if (source.parent !== target.parent) {
    problems.error(
      element,
      'flow-across-scopes',
      `Expected ${nameOf(element)} to stay within one scope but it leads from ${source.id} to ${target.id} (clause 7.6.1)`,
    );
    return;
  }
  const flow: SequenceFlow = {
    index: definition.flows.length,
    id: element.id ?? '',
    name: element.name ?? '',
    line: problems.lineOf(element.id ?? ''),
    source: source.index,
    target: target.index,
    ...conditionOf(problems, element),
  };
  definition.flows.push(flow);
  definition.flowIndexById.set(flow.id, flow.index);
  source.outgoing.push(flow.index);
  target.incoming.push(flow.index);
}

function conditionOf(problems: Problems, element: ModdleElement): Pick<SequenceFlow, 'condition'> {
  const written = text(child(element, 'conditionExpression'), 'body');
  if (written === undefined) return {};
  const condition = compileCondition(problems, element, written);
  return condition === undefined ? {} : { condition };
}

/** The flow node at one end; a refused element is a problem of its own and is not named twice. */
function endOf(
  problems: Problems,
  definition: ProcessDefinition,
  element: ModdleElement,
  property: 'sourceRef' | 'targetRef',
) {
  const referred = child(element, property);
  const index = definition.nodeIndexById.get(referred?.id ?? '');
  const node = index === undefined ? undefined : definition.nodes[index];
  if (node !== undefined && node.type !== 'process') return node;
  if (referred === undefined || !isFlowElement(referred)) {
    problems.error(
      element,
      'flow-end',
      `Expected ${nameOf(element)} to have a flow node as ${property} but found ${referred?.id ?? referred?.$type ?? 'nothing'}`,
    );
  }
  return undefined;
}

/** It stands in a process but does not execute: `compile` has refused it already. */
function isFlowElement({ $parent, $type }: ModdleElement): boolean {
  const scope = $parent?.$type ?? '';
  return (
    /(Process|Transaction)$/.test(scope) &&
    $type !== 'bpmn:SequenceFlow' &&
    !$type.startsWith('bpmn:Data')
  );
}

function markDefault(
  problems: Problems,
  definition: ProcessDefinition,
  index: number,
  source: ModdleElement,
): void {
  const node = definition.nodes[index];
  const chosen = index === 0 ? undefined : child(source, 'default');
  if (chosen === undefined || node === undefined) return;
  const flow = definition.flowIndexById.get(chosen.id ?? '');
  if (flow !== undefined && node.outgoing.includes(flow)) {
    node.defaultFlow = flow;
    return;
  }
  problems.error(
    source,
    'default-flow',
    `Expected the default flow of ${nameOf(source)} to be one of its outgoing flows but it is ${chosen.id ?? 'none'} (clause 8.4.13)`,
  );
}
