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

/** The processes of a document with their elements, in the order in which they can be reached. */
export function outlineOf(definitions: ModdleElement): OutlineNode[] {
  const roots = definitions.get<ModdleElement[]>('rootElements');
  return roots.filter((root) => root.$type === 'bpmn:Process').map(nodeOf);
}

function nodeOf(element: ModdleElement): OutlineNode {
  const isScope = isOfType(element, 'bpmn:FlowElementsContainer');
  const inside = isScope ? (element.get<ModdleElement[] | undefined>('flowElements') ?? []) : [];
  const nodes = inside.filter((child) => isOfType(child, 'bpmn:FlowNode'));
  return {
    id: element.id,
    type: element.$type.replace(/^\w+:/, ''),
    name: element.name ?? '',
    next: outgoingOf(element).map(nextOf),
    children: inFlowOrder(nodes).map(nodeOf),
  };
}

function nextOf(flow: ModdleElement) {
  const target = flow.get<ModdleElement | undefined>('targetRef');
  return { flow: flow.id, label: flow.name ?? '', target: target?.name || target?.id || '' };
}

function outgoingOf(element: ModdleElement): ModdleElement[] {
  if (!isOfType(element, 'bpmn:FlowNode')) return [];
  return element.get<ModdleElement[] | undefined>('outgoing') ?? [];
}

/** Breadth first from what nothing leads to; what is left over keeps the document's order. */
function inFlowOrder(nodes: ModdleElement[]): ModdleElement[] {
  const ordered = new Set<ModdleElement>(nodes.filter(isEntry));
  for (const node of ordered) {
    for (const flow of outgoingOf(node)) {
      const target = flow.get<ModdleElement | undefined>('targetRef');
      if (target && nodes.includes(target)) ordered.add(target);
    }
  }
  for (const node of nodes) ordered.add(node);
  return [...ordered];
}

function isEntry(node: ModdleElement): boolean {
  const incoming = node.get<ModdleElement[] | undefined>('incoming') ?? [];
  return incoming.length === 0 && node.$type !== 'bpmn:BoundaryEvent';
}
