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
  let last: { index: number; reach: Reach } | undefined;
  for (const { index } of graph.order) {
    const arrival = arrivals.get(index) ?? { length: NO_LENGTH };
    const reach = { ...arrival, length: addLengths(arrival.length, lengthOf(index)) };
    reached.set(index, reach);
    const targets = graph.targets.get(index) ?? [];
    for (const target of targets) {
      const known = arrivals.get(target);
      if (!known || isLonger(reach.length, known.length)) {
        arrivals.set(target, { length: reach.length, previous: index });
      }
    }
    const isEnd = targets.length === 0;
    if (isEnd && (!last || isLonger(reach.length, last.reach.length))) last = { index, reach };
  }
  if (!last) return { length: { ...NO_LENGTH }, nodes: [] };
  return { length: last.reach.length, nodes: traceBack(reached, last.index) };
}

function traceBack(reached: Map<number, Reach>, end: number): number[] {
  const nodes: number[] = [];
  for (let node: number | undefined = end; node !== undefined;) {
    nodes.push(node);
    node = reached.get(node)?.previous;
  }
  return nodes.reverse();
}
