import { elementOf } from './lookup.ts';
import type { Appliers } from './types.ts';

/** Loops: how many turns there are, and what they have left. */
export const loopAppliers: Appliers<'LoopStarted' | 'LoopExtended' | 'IterationEnded'> = {
  LoopStarted: (state, { owner, total, items }) => {
    elementOf(state, owner).loop = {
      ...(total !== undefined && { total }),
      ...(items !== undefined && { items }),
      started: 0,
      completed: 0,
      terminated: 0,
      outputs: new Map(),
    };
  },
  LoopExtended: (state, { owner, item }) => {
    const { loop } = elementOf(state, owner);
    if (loop?.total === undefined) return;
    loop.total += 1;
    if (loop.items !== undefined) loop.items = [...loop.items, item ?? null];
  },
  IterationEnded: (state, { owner, loopCounter, output }) => {
    const { loop } = elementOf(state, owner);
    if (loop === undefined) return;
    loop.completed += 1;
    if (output !== undefined) loop.outputs.set(loopCounter, output);
  },
};
