import type { ScopeOrNode } from '../model/definition.ts';
import { NO_LENGTH, addLengths, isLonger } from './path-length.ts';
import type { PathLength } from './path-report.ts';
import type { ScopeGraph } from './scope-graph.ts';

/** The longest path through one scope. */
export interface ScopePath {
  length: PathLength;
  /** Indexes of the nodes directly inside the scope, in order. */
  nodes: number[];
}

/** The longest way to the end of a node, and the node before it on that way. */
interface Reach {
  length: PathLength;
  previous?: number;
}

/** `lengthOf` gives the time that a node itself takes, by node index. */
export function longestPathOfScope(
  graph: ScopeGraph,
  lengthOf: (node: number) => PathLength,
): ScopePath {
  const reached = new Map<number, Reach>();
  const arrivals = new Map<number, Reach>();
  for (const { index } of graph.order) {
    const arrival = arrivals.get(index) ?? { length: NO_LENGTH };
    const length = addLengths(arrival.length, lengthOf(index));
    reached.set(index, { ...arrival, length });
    for (const target of graph.targets.get(index) ?? []) {
      const known = arrivals.get(target);
      if (!known || isLonger(length, known.length)) {
        arrivals.set(target, { length, previous: index });
      }
    }
  }
  return longestOf(endsOf(graph), reached);
}

/** Where a path may end; what leads back only is an end just when there is no other. */
function endsOf(graph: ScopeGraph): ScopeOrNode[] {
  const ends = graph.order.filter((node) => node.outgoing.length === 0);
  if (ends.length > 0) return ends;
  return graph.order.filter((node) => graph.targets.get(node.index)?.length === 0);
}

function longestOf(ends: ScopeOrNode[], reached: Map<number, Reach>): ScopePath {
  const lengthTo = (end: ScopeOrNode): PathLength => reached.get(end.index)?.length ?? NO_LENGTH;
  const [first, ...others] = ends;
  if (!first) return { length: { ...NO_LENGTH }, nodes: [] };
  let last = first;
  for (const end of others) if (isLonger(lengthTo(end), lengthTo(last))) last = end;
  return { length: lengthTo(last), nodes: traceBack(reached, last.index) };
}

function traceBack(reached: Map<number, Reach>, end: number): number[] {
  const nodes: number[] = [];
  for (let node: number | undefined = end; node !== undefined;) {
    nodes.push(node);
    node = reached.get(node)?.previous;
  }
  return nodes.reverse();
}
