import type { Execution } from '../flow/execution.ts';
import { addIteration } from '../flow/loops.ts';
import { RejectedError } from '../flow/rejection.ts';
import { checkVariables, expectActive, expectOpen } from './checks.ts';
import type { AddIteration } from '../state/command.ts';

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
