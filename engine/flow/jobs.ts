import type { JobSettings, LinkedResource, ListenerEvent } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import { type Execution, emit, nextKey } from './execution.ts';
import { Failure } from './failure.ts';
import { describe, parameterValue, textParameter } from './variables.ts';

/** Offers work to the workers outside; the element waits until one of them answers. */
export function createJob(execution: Execution, element: ElementInstance): void {
  const { job } = element.node;
  if (job === undefined) throw new Failure('value', 'Expected a task definition with a job type');
  const { linkedResources } = job;
  const headers =
    linkedResources === undefined
      ? job.headers
      : { ...job.headers, linkedResources: linksOf(execution, element, linkedResources) };
  offerJob(execution, element, { ...job, headers });
}

/** What distinguishes one job of an element from its others. */
interface Offer extends JobSettings {
  listener?: ListenerEvent;
}

/** Creates a job; its type and retries are evaluated in the element's scope before. */
export function offerJob(
  execution: Execution,
  element: ElementInstance,
  { jobType: type, retries: tries, headers, priority: urgency, listener }: Offer,
): void {
  const jobType = textParameter(execution, element.key, type, 'the job type');
  const retries = parameterValue(execution, element.key, tries);
  if (typeof retries !== 'number' || !Number.isInteger(retries) || retries < 0) {
    throw new Failure('value', `Expected retries to be 0 or more but it is ${describe(retries)}`);
  }
  const priority = priorityOf(execution, element, urgency);
  emit(execution, {
    type: 'JobCreated',
    key: nextKey(execution),
    owner: element.key,
    jobType,
    retries,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(priority !== 0 && { priority }),
    ...(listener !== undefined && { listener }),
  });
}

function priorityOf(
  execution: Execution,
  { key }: ElementInstance,
  urgency: JobSettings['priority'],
): number {
  const priority = urgency === undefined ? 0 : parameterValue(execution, key, urgency);
  if (typeof priority === 'number' && Number.isInteger(priority)) return priority;
  throw new Failure(
    'value',
    `Expected the priority of the job to be a whole number but it is ${describe(priority)}`,
  );
}

/** As workers of the `zeebe:` vocabulary read it: a JSON list of what the job refers to. */
function linksOf(
  execution: Execution,
  { key }: ElementInstance,
  linkedResources: LinkedResource[],
): string {
  const links = linkedResources.map(({ resourceId, ...binding }) => ({
    resourceId: textParameter(execution, key, resourceId, 'the linked resource'),
    ...binding,
  }));
  return JSON.stringify(links);
}
