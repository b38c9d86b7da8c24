import type { UrgingRaised } from '../event.ts';
import { type InstanceState, writable } from '../instance.ts';
import { own, useKey } from './lookup.ts';
import type { Appliers } from './types.ts';
import { removeFrom } from './waiting.ts';

type Types = 'UrgingRaised' | 'UrgingAnswered' | 'UrgingClosed';

const remove = (state: InstanceState, { key }: { key: number }): void =>
  removeFrom(state, 'urgings', key);

/** Who has been urged and has not answered (督办). */
export const urgingAppliers: Appliers<Types> = {
  UrgingRaised: (state, { key, owner, level }: UrgingRaised) => {
    writable(state, 'urgings').set(useKey(state, key), { key, owner, level });
    own(state, owner, key);
  },
  UrgingAnswered: remove,
  UrgingClosed: remove,
};
