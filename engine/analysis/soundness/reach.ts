import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { waysOut } from './node-facts.ts';
import { beginnings } from './begins.ts';
import { nodesAt } from './thrown.ts';

/** Nodes from which a flow into a join can be reached without passing the join (clause 13.4.3). */
export function originsOf(
  definition: ProcessDefinition,
  join: ScopeOrNode,
  flow: number,
): Set<number> {
  const found = new Set<number>();
  const open = [definition.flows[flow]?.source ?? -1];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const node = definition.nodes[index];
    if (node === undefined || index === join.index || found.has(index)) continue;
    found.add(index);
    open.push(...predecessors(definition, node));
  }
  return found;
}

function predecessors({ nodes, flows }: ProcessDefinition, node: ScopeOrNode): number[] {
  const before = node.incoming.map((index) => flows[index]?.source ?? -1);
  if (node.attachedTo >= 0) before.push(node.attachedTo);
  if (node.events[0]?.kind === 'link') {
    const throwers = nodes.filter(({ linkTarget }) => linkTarget === node.index);
    before.push(...throwers.map(({ index }) => index));
  }
  return before;
}

/** Nodes to which a token may come from a node: flows that can be taken, borders, links. */
export function successors(definition: ProcessDefinition, node: ScopeOrNode): number[] {
  const flows = [...new Set(waysOut(definition, node).flat())];
  const targets = flows.map((flow) => definition.flows[flow]?.target ?? -1);
  return [...targets, ...node.boundaryEvents, node.linkTarget].filter((index) => index >= 0);
}

/** All nodes to which tokens come from the first ones, these included, but not through barriers. */
export function reachableFrom(
  definition: ProcessDefinition,
  first: number[],
  barriers?: Set<number>,
): Set<number> {
  const found = new Set<number>();
  const open = [...first];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const node = definition.nodes[index];
    if (node === undefined || found.has(index) || barriers?.has(index) === true) continue;
    found.add(index);
    open.push(...successors(definition, node));
  }
  return found;
}

/**
 * What is reached only by events that interrupt nothing: the paths beside the main one. They may run
 * several times at once, and that is meant.
 */
export function sidePaths(definition: ProcessDefinition, scope: ScopeOrNode): Set<number> {
  const events = nodesAt(definition, scope.children)
    .filter(({ type, interrupting }) => type === 'boundaryEvent' && !interrupting)
    .map(({ index }) => index);
  if (events.length === 0) return new Set();
  const first = beginnings(definition, scope).flat();
  const main = reachableFrom(
    definition,
    first.map(({ index }) => index),
    new Set(events),
  );
  const side = reachableFrom(definition, events);
  for (const index of main) side.delete(index);
  return side;
}

/** The path of one such event, with those that lead into it; never the activity it is attached to. */
export function sidePathOf(
  definition: ProcessDefinition,
  beside: Set<number>,
  event: ScopeOrNode,
): number[] {
  const reached = reachableFrom(definition, [event.index]);
  const region = new Set([...reached].filter((index) => beside.has(index)));
  if (!beside.has(event.attachedTo)) addOrigins(definition, beside, region);
  region.delete(event.attachedTo);
  return [...region];
}

function addOrigins(definition: ProcessDefinition, within: Set<number>, region: Set<number>): void {
  const before = new Map<number, number[]>();
  for (const node of nodesAt(definition, [...within])) {
    for (const target of successors(definition, node)) {
      before.set(target, [...(before.get(target) ?? []), node.index]);
    }
  }
  for (const index of region) for (const each of before.get(index) ?? []) region.add(each);
}
