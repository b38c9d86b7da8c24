import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';

/** What lies directly inside one scope, without the sequence flows that lead back. */
export interface ScopeGraph {
  /** Reachable nodes; every edge leads from an earlier node to a later one. */
  order: ScopeOrNode[];
  /** Targets of a node: along its sequence flows, its boundary events, its link. By node index. */
  targets: Map<number, number[]>;
  /** Indexes of the sequence flows that lead back. */
  loops: number[];
}

/** An edge to a node: a sequence flow, or −1 to a boundary event or from link to link. */
interface Edge {
  flow: number;
  target: number;
}

/** A node whose edges are being followed; `next` is the first one not yet followed. */
interface Visit {
  node: ScopeOrNode;
  edges: Edge[];
  next: number;
}

/** Depth-first search with a stack of its own, so that no model is too long for it. */
export function scopeGraph(definition: ProcessDefinition, scope: ScopeOrNode): ScopeGraph {
  const finished: ScopeOrNode[] = [];
  const targets = new Map<number, number[]>();
  const loops: number[] = [];
  const open = new Set<number>();
  const stack: Visit[] = [];

  function enter(index: number): void {
    const node = definition.nodes[index];
    if (!node || targets.has(index)) return;
    targets.set(index, []);
    open.add(index);
    stack.push({ node, edges: edgesOf(definition, node), next: 0 });
  }

  function follow(from: ScopeOrNode, { flow, target }: Edge): void {
    if (open.has(target)) {
      loops.push(flow);
    } else {
      targets.get(from.index)?.push(target);
      enter(target);
    }
  }

  for (const start of startsOf(definition, scope)) {
    enter(start);
    for (let visit = stack.at(-1); visit; visit = stack.at(-1)) {
      const edge = visit.edges[visit.next];
      visit.next += 1;
      if (edge) {
        follow(visit.node, edge);
      } else {
        stack.pop();
        open.delete(visit.node.index);
        finished.push(visit.node);
      }
    }
  }
  return { order: finished.reverse(), targets, loops };
}

function edgesOf(definition: ProcessDefinition, node: ScopeOrNode): Edge[] {
  const flows = node.outgoing.map((flow) => ({
    flow,
    target: definition.flows[flow]?.target ?? -1,
  }));
  const others = node.linkTarget < 0 ? node.boundaryEvents : [node.linkTarget];
  return [...flows, ...others.map((target) => ({ flow: -1, target }))];
}

/** Start events, and whatever else begins without an incoming sequence flow. */
function startsOf(definition: ProcessDefinition, scope: ScopeOrNode): number[] {
  const others = scope.children.filter((index) => {
    const node = definition.nodes[index];
    return (
      node &&
      node.incoming.length === 0 &&
      node.type !== 'boundaryEvent' &&
      node.type !== 'eventSubProcess' &&
      !node.isForCompensation &&
      !(node.events[0]?.kind === 'link')
    );
  });
  return [...new Set([...scope.startEvents, ...others])];
}
