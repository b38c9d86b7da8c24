import { type InstanceState, writable } from '../instance.ts';
import { useKey } from './lookup.ts';
import type { Appliers } from './types.ts';

type Types = 'CompensationRecorded' | 'CompensationStarted' | 'CompensationEnded';

/** What can be undone, and what is being undone. */
export const compensationAppliers: Appliers<Types> = {
  CompensationRecorded: (state, { key, scope, element, of, variables }) => {
    for (const inner of state.compensations.values()) if (inner.scope === of) inner.scope = key;
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

/** A scope that has ended leaves nothing to be undone but its own record, if there is one. */
export function forgetCompensations(state: InstanceState, scope: number): void {
  if (state.compensations.size === 0 && state.compensationRuns.size === 0) return;
  for (const [key, record] of state.compensations) {
    if (record.scope !== scope) continue;
    state.compensations.delete(key);
    forgetCompensations(state, key);
  }
  for (const [key, run] of state.compensationRuns) {
    if (run.scope === scope || run.owner === scope) state.compensationRuns.delete(key);
  }
}
