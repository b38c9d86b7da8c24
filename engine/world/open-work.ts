import type { ListenerEvent, ScopeOrNode } from '../model/definition.ts';
import type { InstanceState } from '../state/instance.ts';
import type { Instances } from './instances.ts';
import type { LoadedInstance } from './requests.ts';

/** A task that waits for somebody. */
export interface OpenTask {
  /** `<instance>.<counter>` */
  key: string;
  instance: string;
  element: string;
  name: string;
  assignee?: string;
}

/** A job that waits for a worker. */
export interface OpenJob {
  key: string;
  instance: string;
  element: string;
  /** It is not the element's own work but a listener of this moment. */
  listener?: ListenerEvent;
}

interface Place {
  key: string;
  instance: string;
}

/** Open tasks, of one instance or of all. */
export function openTasks(instances: Instances, only: string | undefined): OpenTask[] {
  return open(instances, only, tasksOf, ({ assignee }, { id, name }, { key, instance }) => {
    const task: OpenTask = { key, instance, element: id, name };
    if (assignee !== undefined) task.assignee = assignee;
    return task;
  });
}

/** Open jobs, of one instance or of all. */
export function openJobs(instances: Instances, only: string | undefined): OpenJob[] {
  return open(instances, only, jobsOf, ({ listener }, { id }, place) => {
    const job: OpenJob = { ...place, element: id };
    if (listener !== undefined) job.listener = listener;
    return job;
  });
}

const tasksOf = ({ tasks }: InstanceState) => tasks;
const jobsOf = ({ jobs }: InstanceState) => jobs;

function open<T extends { key: number; owner: number }, R>(
  instances: Instances,
  only: string | undefined,
  itemsOf: (state: InstanceState) => Map<number, T>,
  describe: (item: T, owner: ScopeOrNode, place: Place) => R,
): R[] {
  const found: R[] = [];
  for (const [instance, { state }] of among(instances, only)) {
    for (const item of itemsOf(state).values()) {
      const owner = state.elements.get(item.owner)?.node;
      if (owner === undefined) continue;
      found.push(describe(item, owner, { key: `${instance}.${String(item.key)}`, instance }));
    }
  }
  return found;
}

function among(instances: Instances, only: string | undefined): Iterable<[string, LoadedInstance]> {
  if (only === undefined) return instances;
  const instance = instances.get(only);
  return instance === undefined ? [] : [[only, instance]];
}
