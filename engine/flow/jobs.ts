import type { ElementInstance } from '../state/instance.ts';
import { type Execution, emit, nextKey } from './execution.ts';
import { Failure } from './failure.ts';
import { describe, parameterValue, textParameter } from './variables.ts';

/** Offers work to the workers outside; the element waits until one of them answers. */
export function createJob(execution: Execution, element: ElementInstance): void {
  const { job } = element.node;
  if (job === undefined) throw new Failure('value', 'Expected a task definition with a job type');
  const jobType = textParameter(execution, element.key, job.jobType, 'the job type');
  const retries = parameterValue(execution, element.key, job.retries);
  if (typeof retries !== 'number' || !Number.isInteger(retries) || retries < 0) {
    throw new Failure('value', `Expected retries to be 0 or more but it is ${describe(retries)}`);
  }
  emit(execution, {
    type: 'JobCreated',
    key: nextKey(execution),
    owner: element.key,
    jobType,
    retries,
    ...(Object.keys(job.headers).length > 0 && { headers: job.headers }),
  });
}
