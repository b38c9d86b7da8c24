import type { ProcessDefinition, SequenceFlow } from './definition.ts';
import { compileCondition } from './expressions.ts';
import { child, elements, type ModdleElement, text } from './moddle.ts';
import { isScope } from './nodes.ts';
import type { Problems } from './problems.ts';

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
    markDefault(definition, index, source);
  }
}

function compileFlow(
  problems: Problems,
  definition: ProcessDefinition,
  element: ModdleElement,
): void {
  const source = endOf(definition, element, 'sourceRef');
  const target = endOf(definition, element, 'targetRef');
  // What leads nowhere, or across scopes, is refused by the rules of the structure.
  if (source === undefined || target === undefined || source.parent !== target.parent) return;
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

/** The flow node at one end. */
function endOf(
  definition: ProcessDefinition,
  element: ModdleElement,
  property: 'sourceRef' | 'targetRef',
) {
  const node =
    definition.nodes[definition.nodeIndexById.get(child(element, property)?.id ?? '') ?? -1];
  return node?.type === 'process' ? undefined : node;
}

function markDefault(definition: ProcessDefinition, index: number, source: ModdleElement): void {
  const node = definition.nodes[index];
  const chosen = index === 0 ? undefined : child(source, 'default');
  const flow = definition.flowIndexById.get(chosen?.id ?? '');
  if (flow !== undefined && node?.outgoing.includes(flow) === true) node.defaultFlow = flow;
}
