import type { ScopeOrNode } from '../../model/definition.ts';
import { type ElementInstance, type InstanceState, writable } from '../instance.ts';
import { nodeOf, useKey } from './lookup.ts';
import type { Appliers } from './types.ts';

type Types = 'CompensationRecorded' | 'CompensationStarted' | 'CompensationEnded';

/** What can be undone, and what is being undone. */
export const compensationAppliers: Appliers<Types> = {
  CompensationRecorded: (state, { key, scope, element, of, variables }, definition) => {
    moveCompensations(state, nodeOf(definition, element), { from: of, to: key });
    const record = { key, scope, element, ...(variables !== undefined && { variables }) };
    writable(state, 'compensations').set(useKey(state, key), record);
  },
  CompensationStarted: (state, { key, owner, scope, records }) => {
    const run = { key, scope, pending: [...records], ...(owner !== undefined && { owner }) };
    writable(state, 'compensationRuns').set(useKey(state, key), run);
  },
  CompensationEnded: (state, { key }) => {
    state.compensationRuns.delete(key);
  },
};

/** What was recorded inside a subprocess goes with it. Nothing else has anything inside. */
export function moveCompensations(
  state: InstanceState,
  node: ScopeOrNode,
  { from, to }: { from: number; to: number },
): void {
  if (node.children.length === 0) return;
  for (const inner of state.compensations.values()) if (inner.scope === from) inner.scope = to;
}

/** A scope that has ended leaves nothing to be undone but its own record, if there is one. */
export function forgetCompensations(
  state: InstanceState,
  { key: scope, node }: Pick<ElementInstance, 'key' | 'node'>,
): void {
  if (node.children.length > 0) forgetRecords(state, [scope]);
  if (state.compensationRuns.size === 0) return;
  for (const [key, run] of state.compensationRuns) {
    if (run.scope === scope || run.owner === scope) state.compensationRuns.delete(key);
  }
}

/** Those of the scopes, and what had moved into them. */
function forgetRecords(state: InstanceState, scopes: number[]): void {
  if (state.compensations.size === 0) return;
  for (let scope = scopes.pop(); scope !== undefined; scope = scopes.pop()) {
    for (const [key, record] of state.compensations) {
      if (record.scope !== scope) continue;
      state.compensations.delete(key);
      scopes.push(key);
    }
  }
}
