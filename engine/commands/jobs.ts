import { Failure } from '../flow/failure.ts';
import { throwError } from '../flow/errors.ts';
import { completeElement, elementAt, emit, type Execution } from '../flow/execution.ts';
import { raiseIncident } from '../flow/incidents.ts';
import { RejectedError } from '../flow/rejection.ts';
import { takeOver } from '../flow/variables.ts';
import type { CompleteJob, FailJob, SetJobRetries, ThrowJobError } from '../state/command.ts';
import type { JobState } from '../state/instance.ts';
import { completeListener, expectNoResult } from './listener-jobs.ts';
import { checkVariables, expectActive, expectOpen } from './checks.ts';

export function completeJob(execution: Execution, command: CompleteJob): void {
  const { job: key, variables, result } = command;
  const job = openJob(execution, key);
  checkVariables(execution, variables);
  if (job.listener !== undefined) return completeListener(execution, job, command);
  if (result !== undefined) expectNoResult(execution, job);
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

/** What failed for want of retries is tried again: its incident is over. */
export function setJobRetries(execution: Execution, { job: key, retries }: SetJobRetries): void {
  openJob(execution, key);
  if (!Number.isInteger(retries) || retries < 1) {
    throw new RejectedError(
      'invalid',
      `Expected retries to be 1 or more but it is ${String(retries)}`,
    );
  }
  for (const incident of [...execution.state.incidents.values()]) {
    if (incident.job === key) emit(execution, { type: 'IncidentResolved', key: incident.key });
  }
  emit(execution, { type: 'JobRetriesSet', key, retries });
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
  expectOwnWork(execution, job);
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

/** A listener stands beside the flow: it cannot lead it elsewhere. */
function expectOwnWork(execution: Execution, { key, owner, listener }: JobState): void {
  if (listener === undefined) return;
  const { node } = elementAt(execution, owner);
  throw new RejectedError(
    'invalid',
    `Expected the work of ${node.id} to throw an error but job ${execution.state.key}.${String(key)} is its ${listener} listener`,
  );
}

function openJob({ state }: Execution, key: number): JobState {
  expectActive(state);
  return expectOpen(state, state.jobs, key, 'job');
}
