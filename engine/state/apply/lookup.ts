import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import type { ElementInstance, InstanceState } from '../instance.ts';

/** What an event names must be there: an event of another history is a bug, never a bad command. */
export function present<K, T>(map: Map<K, T>, key: K, what: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`Expected an active ${what} ${key} but there is none`);
  return found;
}

export function elementOf(state: InstanceState, key: number): ElementInstance {
  return present(state.elements, key, 'element');
}

export function nodeOf(definition: ProcessDefinition, id: string): ScopeOrNode {
  const index = definition.nodeIndexById.get(id);
  const node = index === undefined ? undefined : definition.nodes[index];
  if (node === undefined) throw new Error(`Expected element ${id} in process ${definition.id}`);
  return node;
}

/** Takes a key from the counter: what is created next gets the one after it. */
export function useKey(state: InstanceState, key: number): number {
  if (key >= state.nextKey) state.nextKey = key + 1;
  return key;
}

/** Remembers at its element what belongs to it, so that nothing is searched for when it ends. */
export function own(state: InstanceState, owner: number, key: number): void {
  const element = elementOf(state, owner);
  (element.owned ??= []).push(key);
}

export function disown(state: InstanceState, owner: number, key: number): void {
  const element = state.elements.get(owner);
  const at = element?.owned?.indexOf(key) ?? -1;
  if (element?.owned === undefined || at < 0) return;
  if (element.owned.length === 1) element.owned = undefined;
  else element.owned.splice(at, 1);
}
