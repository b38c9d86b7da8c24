import { type Execution, elementAt, emit } from '../flow/execution.ts';
import { propagate, setLocal } from '../flow/variables.ts';
import { terminateElement } from '../flow/withdrawal.ts';
import type { CancelInstance, SetVariables } from '../state/command.ts';
import { checkVariables, expectOpen, expectRoot, expectRunning } from './checks.ts';

export function cancelInstance(execution: Execution, command: CancelInstance): void {
  const { state } = execution;
  expectRunning(state);
  if (command.byCaller === undefined) expectRoot(state);
  terminateElement(execution, elementAt(execution, 1));
  emit(execution, {
    type: 'InstanceTerminated',
    ...(command.reason !== undefined && { reason: command.reason }),
  });
}

export function setVariables(execution: Execution, command: SetVariables): void {
  const { scope = 1, variables } = command;
  expectRunning(execution.state);
  expectOpen(execution.state, execution.state.elements, scope, 'element instance');
  checkVariables(execution, variables);
  if (command.propagate === true) propagate(execution, scope, variables);
  else setLocal(execution, scope, variables);
}
