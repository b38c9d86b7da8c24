import type {
  ClockBreached,
  ClockEscalated,
  ClockExtended,
  ClockPaused,
  ClockRecomputed,
  ClockResumed,
  ClockStarted,
  ClockWarned,
} from '../event.ts';
import { type ClockState, type InstanceState, writable } from '../instance.ts';
import { own, present, useKey } from './lookup.ts';
import { type Appliers, nothing } from './types.ts';
import { removeFrom } from './waiting.ts';

type Types =
  | 'ClockStarted'
  | 'ClockPaused'
  | 'ClockResumed'
  | 'ClockWarned'
  | 'ClockBreached'
  | 'ClockExtended'
  | 'ClockEscalated'
  | 'ClockRecomputed'
  | 'ClockStopped'
  | 'CalendarAdopted'
  | 'AcceptanceDeemed';

/** Time limits. */
export const clockAppliers: Appliers<Types> = {
  ClockStarted: start,
  ClockPaused: (state, { key, at, group }: ClockPaused) => {
    const paused = clock(state, key);
    paused.pausedAt = at;
    if (group !== undefined) paused.group = group;
    setWake(paused, undefined);
  },
  ClockResumed: (state, event: ClockResumed) => {
    const resumed = clock(state, event.key);
    if (resumed.pausedAt !== undefined) (resumed.pauses ??= []).push([resumed.pausedAt, event.at]);
    delete resumed.pausedAt;
    delete resumed.group;
    resumed.excluded += event.excluded;
    setDues(resumed, event);
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
  ClockExtended: (state, event: ClockExtended) => {
    const extended = clock(state, event.key);
    extended.extended = event.amount;
    setDues(extended, event);
  },
  ClockEscalated: (state, { key, share, wake }: ClockEscalated) => {
    const escalated = clock(state, key);
    escalated.escalated = share;
    setWake(escalated, wake);
  },
  ClockRecomputed: (state, event: ClockRecomputed) => {
    const recomputed = clock(state, event.key);
    if (event.excluded !== undefined) recomputed.excluded = event.excluded;
    setDues(recomputed, event);
  },
  ClockStopped: (state, { key }) => removeFrom(state, 'clocks', key),
  CalendarAdopted: nothing,
  AcceptanceDeemed: (state, { receivedAt }) => {
    state.acceptedAt = receivedAt;
  },
};

function start(state: InstanceState, event: ClockStarted): void {
  const { key, owner, at } = event;
  const started: ClockState = {
    key,
    owner,
    startedAt: at,
    excluded: 0,
    warned: 0,
    promisedBreached: false,
    legalBreached: false,
  };
  setDues(started, event);
  writable(state, 'clocks').set(useKey(state, key), started);
  own(state, owner, key);
}

function clock(state: InstanceState, key: number): ClockState {
  return present(state.clocks, key, 'clock');
}

type Dues = Pick<ClockState, 'legalDue' | 'promisedDue' | 'provisional' | 'wake'>;

function setDues(target: ClockState, { legalDue, promisedDue, provisional, wake }: Dues): void {
  delete target.legalDue;
  delete target.promisedDue;
  delete target.provisional;
  if (legalDue !== undefined) target.legalDue = legalDue;
  if (promisedDue !== undefined) target.promisedDue = promisedDue;
  if (provisional !== undefined) target.provisional = provisional;
  setWake(target, wake);
}

function setWake(target: ClockState, wake: number | undefined): void {
  if (wake === undefined) delete target.wake;
  else target.wake = wake;
}
