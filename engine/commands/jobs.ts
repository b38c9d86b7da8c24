import { Failure } from '../flow/failure.ts';
import { throwError } from '../flow/errors.ts';
import { completeElement, elementAt, emit, type Execution } from '../flow/execution.ts';
import { raiseIncident } from '../flow/incidents.ts';
import { RejectedError } from '../flow/rejection.ts';
import { takeOver } from '../flow/variables.ts';
import type { CompleteJob, FailJob, ThrowJobError } from '../state/command.ts';
import type { JobState } from '../state/instance.ts';
import { checkVariables, expectActive, expectOpen } from './checks.ts';

export function completeJob(execution: Execution, { job: key, variables }: CompleteJob): void {
  const job = openJob(execution, key);
  checkVariables(execution, variables);
  emit(execution, { type: 'JobCompleted', key });
  const element = elementAt(execution, job.owner);
  takeOver(execution, element, variables);
  completeElement(execution, job.owner);
}

/** Further tries are the runtime's to offer; without any left, a person must look. */
export function failJob(execution: Execution, command: FailJob): void {
  const { job: key, retries, message } = command;
  const job = openJob(execution, key);
  if (!Number.isInteger(retries) || retries < 0) {
    throw new RejectedError(
      'invalid',
      `Expected retries to be 0 or more but it is ${String(retries)}`,
    );
  }
  const retryAt = retries > 0 ? retryTime(execution, command) : undefined;
  emit(execution, {
    type: 'JobFailed',
    key,
    retries,
    message,
    ...(retryAt !== undefined && { retryAt }),
  });
  if (retries > 0) return;
  const failure = { kind: 'jobFailed' as const, message };
  raiseIncident(execution, elementAt(execution, job.owner), 'enter', failure, key);
}

function retryTime(execution: Execution, { retryBackOff = 0 }: FailJob): number | undefined {
  if (!Number.isSafeInteger(retryBackOff) || retryBackOff < 0) {
    throw new RejectedError(
      'invalid',
      `Expected the back-off to be 0 or more milliseconds but it is ${String(retryBackOff)}`,
    );
  }
  return retryBackOff === 0 ? undefined : execution.environment.now + retryBackOff;
}

export function throwJobError(execution: Execution, command: ThrowJobError): void {
  const job = openJob(execution, command.job);
  const variables = command.variables ?? {};
  checkVariables(execution, variables);
  const element = elementAt(execution, job.owner);
  emit(execution, { type: 'JobCompleted', key: job.key });
  takeOver(execution, element, variables);
  try {
    throwError(execution, element, command.code, command.message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    raiseIncident(execution, element, 'enter', error);
  }
}

function openJob({ state }: Execution, key: number): JobState {
  expectActive(state);
  return expectOpen(state, state.jobs, key, 'job');
}
