import type { Execution } from '../flow/execution.ts';
import { addIteration } from '../flow/loops.ts';
import { RejectedError } from '../flow/rejection.ts';
import { checkVariables, expectActive, expectOpen } from './checks.ts';
import type { AddIteration, RemoveIteration } from '../state/command.ts';
import { modifyInstance } from './modify-instance.ts';

/** One more instance of a running multi-instance activity; the others go on as they are. */
export function addIterationTo(execution: Execution, command: AddIteration): void {
  const { state } = execution;
  expectActive(state);
  const body = expectOpen(state, state.elements, command.element, 'element instance');
  if (body.loop === undefined || body.node.loop?.kind !== 'multiInstance') {
    throw new RejectedError(
      'invalid',
      `Expected ${body.node.id} to be a multi-instance activity as a whole but it is not`,
    );
  }
  const ends = [...state.elements.values()].some(
    ({ scope, terminating }) => scope === body.key && terminating === true,
  );
  if (ends || body.terminating === true) {
    throw new RejectedError(
      'conflict',
      `Expected ${body.node.id} to go on but its last instances are being terminated`,
    );
  }
  checkVariables(execution, command.item === undefined ? {} : { item: command.item });
  addIteration(execution, body, command.item);
}

/** It counts as terminated; the condition of the whole is asked at the next completion. */
export function removeIteration(execution: Execution, command: RemoveIteration): void {
  const { state } = execution;
  const { element: key, reason, by } = command;
  expectActive(state);
  const turn = expectOpen(state, state.elements, key, 'element instance');
  if (turn.loopCounter === undefined || turn.node.loop?.kind !== 'multiInstance') {
    throw new RejectedError(
      'invalid',
      `Expected element instance ${String(key)} of ${turn.node.id} to be one of several but it is not`,
    );
  }
  modifyInstance(execution, {
    type: 'ModifyInstance',
    terminate: [key],
    ...(reason !== undefined && { reason }),
    ...(by !== undefined && { by }),
  });
}
