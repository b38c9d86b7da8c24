import type { Execution } from '../flow/execution.ts';
import { terminateInstance } from '../flow/instance-end.ts';
import { propagate, setLocal } from '../flow/variables.ts';
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
  const { scope = 1, variables, propagate: goesOut } = command;
  const { state } = execution;
  expectRunning(state);
  const element = expectOpen(state, state.elements, scope, 'element instance');
  const isChange = goesOut !== true && hasTaskListeners(element, 'updating');
  const task = isChange ? taskOf(execution, element) : undefined;
  if (task !== undefined) expectUnchanging(execution, task);
  checkVariables(execution, variables);
  if (task !== undefined) changeTask(execution, { element, task, change: 'updating' }, command);
  else if (goesOut === true) propagate(execution, scope, variables);
  else setLocal(execution, scope, variables);
}
