import type { ListenerEvent } from '../../model/definition.ts';
import type { JobCreated, SubscriptionCreated, TimerScheduled } from '../event.ts';
import { type InstanceState, writable } from '../instance.ts';
import { disown, elementOf, own, present, useKey } from './lookup.ts';
import type { Appliers } from './types.ts';

type Types =
  | 'TimerScheduled'
  | 'TimerTriggered'
  | 'TimerCancelled'
  | 'SubscriptionCreated'
  | 'SubscriptionCancelled'
  | 'EventCaught'
  | 'ConditionChanged'
  | 'JobCreated'
  | 'JobFailed'
  | 'JobRetriesSet'
  | 'JobCompleted'
  | 'JobCancelled'
  | 'IncidentRaised'
  | 'IncidentResolved';

type Waiting = 'tasks' | 'timers' | 'jobs' | 'incidents' | 'subscriptions';

const remove =
  (where: Waiting) =>
  (state: InstanceState, { key }: { key: number }) =>
    removeFrom(state, where, key);

/** What an element waits for: a time, a worker, an event, somebody to mend it. */
export const waitingAppliers: Appliers<Types> = {
  TimerScheduled: scheduleTimer,
  // A cycle goes on under a new key, scheduled by the event that follows.
  TimerTriggered: (state, { key }) => {
    const { owner, element } = present(state.timers, key, 'timer');
    removeFrom(state, 'timers', key);
    (elementOf(state, owner).spent ??= []).push(element);
  },
  TimerCancelled: remove('timers'),
  SubscriptionCreated: (state, { type: _, ...subscription }: SubscriptionCreated) => {
    writable(state, 'subscriptions').set(useKey(state, subscription.key), subscription);
    own(state, subscription.owner, subscription.key);
  },
  SubscriptionCancelled: remove('subscriptions'),
  // One that may come again is created anew by the event that follows.
  EventCaught: remove('subscriptions'),
  ConditionChanged: (state, { key, holds }) => {
    present(state.subscriptions, key, 'subscription').holds = holds;
  },
  JobCreated: (state, { key, owner, retries, listener }: JobCreated) => {
    const job =
      listener === undefined ? { key, owner, retries } : { key, owner, retries, listener };
    writable(state, 'jobs').set(useKey(state, key), job);
    own(state, owner, key);
    if (listener !== undefined) countListener(state, owner, listener);
  },
  JobFailed: setRetries,
  JobRetriesSet: setRetries,
  JobCompleted: remove('jobs'),
  JobCancelled: remove('jobs'),
  IncidentRaised: (state, { key, owner, phase, job }) => {
    const incident = { key, owner, phase, ...(job !== undefined && { job }) };
    writable(state, 'incidents').set(useKey(state, key), incident);
    own(state, owner, key);
  },
  IncidentResolved: remove('incidents'),
};

function scheduleTimer(state: InstanceState, { type: _, ...timer }: TimerScheduled): void {
  writable(state, 'timers').set(useKey(state, timer.key), timer);
  own(state, timer.owner, timer.key);
  const owner = elementOf(state, timer.owner);
  if (owner.spent === undefined) return;
  const left = owner.spent.filter((element) => element !== timer.element);
  if (left.length > 0) owner.spent = left;
  else delete owner.spent;
}

/** How far the element, or its task, has come with its listeners. */
function countListener(state: InstanceState, owner: number, event: ListenerEvent): void {
  const element = elementOf(state, owner);
  if (event !== 'start' && event !== 'end') {
    for (const key of element.owned ?? []) {
      const change = state.tasks.get(key)?.change;
      if (change !== undefined) change.created += 1;
    }
    return;
  }
  const before = element.listened?.event === event ? element.listened.created : 0;
  element.listened = { event, created: before + 1 };
}

function setRetries(state: InstanceState, { key, retries }: { key: number; retries: number }) {
  present(state.jobs, key, 'job').retries = retries;
}

export function removeFrom(
  state: InstanceState,
  where: Waiting | 'clocks' | 'urgings',
  key: number,
): void {
  const owner = state[where].get(key)?.owner;
  state[where].delete(key);
  if (owner !== undefined) disown(state, owner, key);
}
