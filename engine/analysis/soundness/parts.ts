import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { nameOf } from './finding.ts';
import type { ScopeAnalysis } from './scope-analysis.ts';
import { besides } from './compensation.ts';
import { nodesAt } from './thrown.ts';

/** A node or a sequence flow of a scope, with what leads to it and what it leads to. */
export interface Part {
  id: string;
  /** As messages name it. */
  name: string;
  /** The node, or the one that the flow leaves. */
  node: ScopeOrNode;
  /** Index of the flow; −1 for a node. */
  flow: number;
  before: Part[];
  after: Part[];
}

/** All of the scope that takes part in its token game. */
export function partsOf({ definition, scope }: ScopeAnalysis): Iterable<Part> {
  const nodes = nodesAt(definition, scope.children);
  const aside = besides(definition, scope);
  const parts = new Map<number, Part>();
  for (const node of nodes) {
    if (aside.has(node.index)) continue;
    const { id } = node;
    parts.set(node.index, { id, name: nameOf(node), node, flow: -1, before: [], after: [] });
  }
  const flows = [...parts.values()].flatMap(({ node }) => flowsOf(definition, node, parts));
  for (const part of parts.values()) {
    const { attachedTo, linkTarget } = part.node;
    for (const [from, to] of [
      [parts.get(attachedTo), part],
      [part, parts.get(linkTarget)],
    ]) {
      if (from && to) connect(from, to);
    }
  }
  return [...parts.values(), ...flows];
}

function flowsOf(
  { flows }: ProcessDefinition,
  node: ScopeOrNode,
  parts: Map<number, Part>,
): Part[] {
  return node.outgoing.flatMap((index) => {
    const flow = flows[index];
    const [from, to] = [parts.get(node.index), parts.get(flow?.target ?? -1)];
    if (flow === undefined || from === undefined || to === undefined) return [];
    const part: Part = { id: flow.id, name: flow.id, node, flow: index, before: [], after: [] };
    connect(from, part);
    connect(part, to);
    return [part];
  });
}

function connect(from: Part, to: Part): void {
  from.after.push(to);
  to.before.push(from);
}
