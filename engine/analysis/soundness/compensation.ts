import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { reachableFrom } from './reach.ts';
import { nodesAt, type Thrown, thrownBy } from './thrown.ts';

/** It undoes another activity, or all of a scope, and stands outside the normal flow (clause 10.7). */
export function undoes({ nodes }: ProcessDefinition, node: ScopeOrNode): boolean {
  return node.isForCompensation || nodesAt({ nodes }, node.startEvents).some(isOfCompensation);
}

export function isOfCompensation({ events }: ScopeOrNode): boolean {
  return events.some(({ kind }) => kind === 'compensation');
}

const undone = new WeakMap<ProcessDefinition, boolean>();

/** Whether anything in the process asks that completed work be undone. */
export function isAnythingUndone(definition: ProcessDefinition): boolean {
  const known = undone.get(definition) ?? asksToUndo(definition);
  undone.set(definition, known);
  return known;
}

function asksToUndo({ nodes }: ProcessDefinition): boolean {
  return nodes.some(
    ({ type, events }) =>
      type !== 'boundaryEvent' &&
      type !== 'startEvent' &&
      events.some(({ kind }) => kind === 'compensation' || kind === 'cancel'),
  );
}

/** Undoing is one step; what its handlers throw, whichever they are, may come out of it. */
export function thrownWhileUndoing(definition: ProcessDefinition): Thrown[] {
  const inside = new Set<number>();
  const thrown: Thrown[] = [];
  for (const node of definition.nodes) {
    if (!inside.has(node.parent) && !undoes(definition, node)) continue;
    inside.add(node.index);
    thrown.push(...thrownBy(node, undefined));
  }
  return thrown;
}

/** What stands aside from the token game of a scope: handlers, and what follows on their border. */
export function besides(definition: ProcessDefinition, scope: ScopeOrNode): Set<number> {
  const children = nodesAt(definition, scope.children);
  const isUndone = isAnythingUndone(definition);
  const handlers = children.filter((node) => undoes(definition, node));
  const events = children.filter((node) => node.type === 'boundaryEvent' && isOfCompensation(node));
  const reached = isUndone ? handlers : handlers.filter((node) => !node.isForCompensation);
  const onBorder = reached.flatMap(({ boundaryEvents }) => boundaryEvents);
  return new Set([
    ...[...reached, ...events].map(({ index }) => index),
    ...reachableFrom(definition, onBorder),
  ]);
}
