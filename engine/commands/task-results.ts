import { RejectedError } from '../flow/rejection.ts';
import type { TaskListenerEvent } from '../model/definition.ts';
import type { TaskListenerResult } from '../state/command.ts';
import type { ElementInstance, TaskState } from '../state/instance.ts';

/** Changes that happen whatever a listener thinks of them. */
const CERTAIN: TaskListenerEvent[] = ['creating', 'canceling'];

/** What a task listener may say: a denial where there is a choice, or corrections, not both. */
export function checkResult(
  { node }: ElementInstance,
  { change, details }: TaskState,
  { denied = false, corrections = {} }: TaskListenerResult,
): void {
  const event = change?.event ?? 'updating';
  const corrected = Object.keys(corrections);
  if (denied && CERTAIN.includes(event)) {
    reject(`${event} the task of ${node.id} not to be denied but its listener does`);
  }
  if (denied && corrected.length > 0) {
    reject(`${event} the task of ${node.id} to be denied or corrected but its listener does both`);
  }
  const modelled = details?.assignment?.assignee;
  if (event === 'creating' && corrections.assignee !== undefined && modelled !== undefined) {
    reject(
      `the assignee of ${node.id} to be corrected while it is assigned, but the model gives it to ${modelled} and it is only being created`,
    );
  }
}

function reject(expected: string): never {
  throw new RejectedError('invalid', `Expected ${expected}`);
}
