import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';

/** The node and all that tokens come to from it within its scope, by index. */
export function reachableFrom(definition: ProcessDefinition, start: ScopeOrNode): Set<number> {
  const found = new Set<number>();
  const open = [start.index];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const node = definition.nodes[index];
    if (node === undefined || found.has(index)) continue;
    found.add(index);
    for (const flow of node.outgoing) open.push(definition.flows[flow]?.target ?? -1);
    open.push(...node.boundaryEvents, node.linkTarget);
  }
  return found;
}
