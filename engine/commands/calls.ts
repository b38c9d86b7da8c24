import { renewCalls } from '../flow/calls.ts';
import { throwError } from '../flow/errors.ts';
import { throwEscalation } from '../flow/escalations.ts';
import { completeElement, emit, type Execution } from '../flow/execution.ts';
import { Failure } from '../flow/failure.ts';
import { raiseIncident } from '../flow/incidents.ts';
import { RejectedError } from '../flow/rejection.ts';
import { setLocal, takeOver } from '../flow/variables.ts';
import type {
  CaughtByCallers,
  CompleteCall,
  FailCall,
  RenewCaller,
  ThrowCallError,
  ThrowCallEscalation,
} from '../state/command.ts';
import type { ElementInstance } from '../state/instance.ts';
import { expectActive, expectRunning } from './checks.ts';

/** A called process completed: its variables come back by the mappings, or all of them. */
export function completeCall(execution: Execution, command: CompleteCall): void {
  const element = endCall(execution, command);
  const { call, outputs } = element.node;
  if (outputs.length > 0) setLocal(execution, element.key, command.variables);
  else if (call?.propagateAllChildVariables === true) {
    takeOver(execution, element, command.variables);
  }
  completeElement(execution, element.key);
}

/** The called process could not be started: an incident, whose resolution calls again. */
export function failCall(execution: Execution, command: FailCall): void {
  const element = endCall(execution, command);
  raiseIncident(execution, element, 'enter', { kind: 'call', message: command.message });
}

/** The called process ended with an error that something around the call catches. */
export function throwCallError(execution: Execution, command: ThrowCallError): void {
  const element = endCall(execution, command);
  try {
    throwError(execution, element, command.code, command.message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    raiseIncident(execution, element, 'enter', error);
  }
}

/** The called process has escalated; it goes on unless what catches it here interrupts the call. */
export function throwCallEscalation(execution: Execution, command: ThrowCallEscalation): void {
  const element =
    command.ended === true ? endCall(execution, command) : waiting(execution, command);
  throwEscalation(execution, element, command.code);
  if (command.ended !== true || !execution.state.elements.has(element.key)) return;
  // Another version no longer catches what ended the called process: nothing would ever come back.
  const message = `Expected an event that catches escalation ${command.code}, which ended the called process, but there is none`;
  raiseIncident(execution, element, 'enter', { kind: 'call', message });
}

/** The call activity that waits for this child; from now on there is nothing left to cancel. */
function endCall(execution: Execution, call: { owner: number; child: string }): ElementInstance {
  const element = waiting(execution, call);
  emit(execution, { type: 'CallEnded', owner: call.owner, child: call.child });
  return element;
}

function waiting(
  { state }: Execution,
  { owner, child }: { owner: number; child: string },
): ElementInstance {
  expectActive(state);
  const element = state.elements.get(owner);
  if (element?.child === child) return element;
  throw new RejectedError(
    'conflict',
    `Expected a call activity of ${state.key} to wait for ${child} but none does`,
  );
}

/** The caller goes on as another version: what it catches now, and what this one's own calls hear of it. */
export function renewCaller(execution: Execution, command: RenewCaller): void {
  const { type: _, ...caught } = command;
  const { state } = execution;
  expectRunning(state);
  if (state.caller === undefined || isSame(state.caller, caught)) {
    throw new RejectedError(
      'conflict',
      'Expected a caller that catches something else but it does not',
    );
  }
  emit(execution, { type: 'CallerRenewed', ...caught });
  renewCalls(execution);
}

function isSame(caller: CaughtByCallers, caught: CaughtByCallers): boolean {
  const text = ({ errorCodes, escalationCodes, interruptingEscalationCodes }: CaughtByCallers) =>
    JSON.stringify([errorCodes, escalationCodes, interruptingEscalationCodes]);
  return text(caller) === text(caught);
}
