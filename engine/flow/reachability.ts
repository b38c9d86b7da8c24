import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';

/** The node and all that tokens come to from it within its scope, by index. */
export function reachableFrom(definition: ProcessDefinition, start: ScopeOrNode): Set<number> {
  return walk(definition, [start.index], new Set());
}

/**
 * The node and all that comes of it before the process comes back to where every way to it begins:
 * in a loop, what lies beside the node belongs to the way back, not to the node.
 */
export function comesOf(definition: ProcessDefinition, start: ScopeOrNode): Set<number> {
  return walk(definition, [start.index], dominators(definition, start));
}

/** All that is reached; the nodes in `borders` are not gone into, unless the way begins there. */
function walk(definition: ProcessDefinition, starts: number[], borders: Set<number>): Set<number> {
  const found = new Set<number>();
  const open = [...starts];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (found.has(index) || borders.has(index) || definition.nodes[index] === undefined) continue;
    found.add(index);
    open.push(...successors(definition, index));
  }
  return found;
}

function successors({ nodes, flows }: ProcessDefinition, index: number): number[] {
  const node = nodes[index];
  if (node === undefined) return [];
  const targets = node.outgoing.map((flow) => flows[flow]?.target ?? -1);
  return [...targets, ...node.boundaryEvents, node.linkTarget].filter((each) => each >= 0);
}

/**
 * Nodes that every way from the beginning of the scope to the target passes, without the target.
 * They all lie on any one way; one of them is left out where some other way leads past it.
 */
function dominators(definition: ProcessDefinition, target: ScopeOrNode): Set<number> {
  const way = wayTo(definition, target);
  const place = new Map(way.map((index, at) => [index, at]));
  const seen = new Set(way);
  const found = new Set<number>();
  // The farthest place on the way that the nodes before can reach without it.
  let farthest = 0;
  for (const [at, index] of way.entries()) {
    if (farthest <= at && index !== BEGINNING && index !== target.index) found.add(index);
    const open =
      index === BEGINNING ? beginnings(definition, target) : successors(definition, index);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      farthest = Math.max(farthest, place.get(next) ?? 0);
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...successors(definition, next));
    }
  }
  return found;
}

/** Stands before all nodes with which a scope may begin. */
const BEGINNING = -1;

/** Some way from the beginning of the scope to the target; empty if there is none. */
function wayTo(definition: ProcessDefinition, target: ScopeOrNode): number[] {
  const before = new Map<number, number>();
  const open = beginnings(definition, target);
  for (const index of open) before.set(index, BEGINNING);
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const next of successors(definition, index)) {
      if (before.has(next)) continue;
      before.set(next, index);
      open.push(next);
    }
  }
  if (!before.has(target.index)) return [];
  const way = [target.index];
  for (let at = before.get(target.index); at !== undefined; at = before.get(at)) way.push(at);
  return way.reverse();
}

function beginnings({ nodes }: ProcessDefinition, { parent }: ScopeOrNode): number[] {
  return (nodes[parent]?.children ?? []).filter((index) => {
    const node = nodes[index];
    return node !== undefined && node.incoming.length === 0 && node.attachedTo < 0;
  });
}
