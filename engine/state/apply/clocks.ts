import type { ClockBreached, ClockStarted, ClockWarned } from '../event.ts';
import { type ClockState, type InstanceState, writable } from '../instance.ts';
import { own, present, useKey } from './lookup.ts';
import type { Appliers } from './types.ts';
import { removeFrom } from './waiting.ts';

type Types =
  | 'ClockStarted'
  | 'ClockPaused'
  | 'ClockResumed'
  | 'ClockWarned'
  | 'ClockBreached'
  | 'ClockRecomputed'
  | 'ClockStopped';

/** Time limits. */
export const clockAppliers: Appliers<Types> = {
  ClockStarted: start,
  ClockPaused: (state, { key, at }) => {
    const paused = clock(state, key);
    paused.pausedAt = at;
    setWake(paused, undefined);
  },
  ClockResumed: (state, { key, excluded, wake }) => {
    const resumed = clock(state, key);
    delete resumed.pausedAt;
    resumed.excluded += excluded;
    setWake(resumed, wake);
  },
  ClockWarned: (state, { key, share, wake }: ClockWarned) => {
    const warned = clock(state, key);
    warned.warned = share;
    setWake(warned, wake);
  },
  ClockBreached: (state, { key, limit, wake }: ClockBreached) => {
    const breached = clock(state, key);
    if (limit === 'promised') breached.promisedBreached = true;
    else breached.legalBreached = true;
    setWake(breached, wake);
  },
  ClockRecomputed: (state, { key, wake }) => setWake(clock(state, key), wake),
  ClockStopped: (state, { key }) => removeFrom(state, 'clocks', key),
};

function start(state: InstanceState, { key, owner, at, wake }: ClockStarted): void {
  const started: ClockState = {
    key,
    owner,
    startedAt: at,
    excluded: 0,
    warned: 0,
    promisedBreached: false,
    legalBreached: false,
  };
  setWake(started, wake);
  writable(state, 'clocks').set(useKey(state, key), started);
  own(state, owner, key);
}

function clock(state: InstanceState, key: number): ClockState {
  return present(state.clocks, key, 'clock');
}

function setWake(target: ClockState, wake: number | undefined): void {
  if (wake === undefined) delete target.wake;
  else target.wake = wake;
}
