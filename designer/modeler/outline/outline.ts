import type { ModdleElement } from '../moddle.ts';
import { isOfType } from '../moddle.ts';

/** One line of the outline: the model as a tree, for those who do not use a mouse. */
export interface OutlineNode {
  id: string;
  /** BPMN type without its prefix, for example `UserTask`. */
  type: string;
  name: string;
  /** Where its outgoing sequence flows lead. */
  next: { flow: string; label: string; target: string }[];
  children: OutlineNode[];
}

type FlowsBySource = Map<ModdleElement, ModdleElement[]>;

/** The processes of a document with their elements, in the order in which they can be reached. */
export function outlineOf(definitions: ModdleElement): OutlineNode[] {
  const roots = definitions.get<ModdleElement[]>('rootElements');
  return roots
    .filter((root) => root.$type === 'bpmn:Process')
    .map((process) => nodeOf(process, new Map()));
}

function nodeOf(element: ModdleElement, flows: FlowsBySource): OutlineNode {
  const inside = childrenOf(element);
  const flowsInside = flowsBySource(inside);
  const nodes = inside.filter((child) => isOfType(child, 'bpmn:FlowNode'));
  return {
    id: element.id,
    type: element.$type.replace(/^\w+:/, ''),
    name: element.name ?? '',
    next: (flows.get(element) ?? []).map(nextOf),
    children: inFlowOrder(nodes, flowsInside).map((child) => nodeOf(child, flowsInside)),
  };
}

function childrenOf(element: ModdleElement): ModdleElement[] {
  if (!isOfType(element, 'bpmn:FlowElementsContainer')) return [];
  return element.get<ModdleElement[] | undefined>('flowElements') ?? [];
}

/** From the flows themselves: not every tool writes an element's incoming and outgoing lists. */
function flowsBySource(elements: ModdleElement[]): FlowsBySource {
  const flows: FlowsBySource = new Map();
  for (const flow of elements) {
    if (flow.$type !== 'bpmn:SequenceFlow') continue;
    const source = flow.get<ModdleElement | undefined>('sourceRef');
    if (source) flows.set(source, [...(flows.get(source) ?? []), flow]);
  }
  return flows;
}

function nextOf(flow: ModdleElement) {
  const target = flow.get<ModdleElement | undefined>('targetRef');
  return { flow: flow.id, label: flow.name ?? '', target: target?.name || target?.id || '' };
}

/** Breadth first from what nothing leads to; what is left over keeps the document's order. */
function inFlowOrder(nodes: ModdleElement[], flows: FlowsBySource): ModdleElement[] {
  const targets = new Set([...flows.values()].flat().map((flow) => flow.get('targetRef')));
  const isEntry = (node: ModdleElement) =>
    !targets.has(node) && node.$type !== 'bpmn:BoundaryEvent';
  const ordered = new Set(nodes.filter(isEntry));
  for (const node of ordered) {
    for (const flow of flows.get(node) ?? []) {
      const target = flow.get<ModdleElement | undefined>('targetRef');
      if (target && nodes.includes(target)) ordered.add(target);
    }
  }
  for (const node of nodes) ordered.add(node);
  return [...ordered];
}
