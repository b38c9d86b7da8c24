import type { Execution } from '../flow/execution.ts';
import { terminateInstance } from '../flow/instance-end.ts';
import { setLocal } from '../flow/variables.ts';
import { changeTask } from '../flow/task-changes.ts';
import { hasTaskListeners, taskOf } from '../flow/task-listeners.ts';
import type { CancelInstance, SetVariables } from '../state/command.ts';
import {
  checkVariables,
  expectNotEnding,
  expectOpen,
  expectRoot,
  expectRunning,
} from './checks.ts';
import { expectUnchanging } from './tasks.ts';

export function cancelInstance(execution: Execution, command: CancelInstance): void {
  const { state } = execution;
  expectRunning(state);
  if (command.byCaller === undefined) expectRoot(state);
  expectNotEnding(state);
  terminateInstance(execution, command.reason);
}

/** In the scope of a user task they are a change of its task. */
export function setVariables(execution: Execution, command: SetVariables): void {
  const { scope = 1, variables } = command;
  const { state } = execution;
  expectRunning(state);
  const element = expectOpen(state, state.elements, scope, 'element instance');
  const task = hasTaskListeners(element, 'updating') ? taskOf(execution, element) : undefined;
  if (task !== undefined) expectUnchanging(execution, task);
  checkVariables(execution, variables);
  if (task === undefined) setLocal(execution, scope, variables);
  else changeTask(execution, { element, task, change: 'updating' }, command);
}
