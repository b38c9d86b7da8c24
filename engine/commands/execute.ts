import { behaviors } from '../elements/index.ts';
import type { Environment } from '../flow/environment.ts';
import type { Execution } from '../flow/execution.ts';
import { runAgenda } from '../flow/lifecycle.ts';
import { type Rejection, RejectedError } from '../flow/rejection.ts';
import type { ProcessDefinition } from '../model/definition.ts';
import type { Command, Delivery } from '../state/command.ts';
import type { Event } from '../state/event.ts';
import type { InstanceState } from '../state/instance.ts';
import { completeCall, failCall, throwCallError } from './calls.ts';
import type { CommandHandler, CommandHandlers } from './handler.ts';
import { cancelInstance, setVariables } from './instance.ts';
import { completeJob, failJob, throwJobError } from './jobs.ts';
import { resolveIncident } from './resolve-incident.ts';
import { startInstance } from './start-instance.ts';
import { assignTask, completeTask } from './tasks.ts';
import { triggerTimer } from './trigger-timer.ts';

/** What a command came to. */
export type Result =
  | { accepted: true; events: Event[]; deliveries: Delivery[] }
  | { accepted: false; rejection: Rejection };

const handlers: CommandHandlers = {
  StartInstance: startInstance,
  CancelInstance: cancelInstance,
  SetVariables: setVariables,
  CompleteTask: completeTask,
  AssignTask: assignTask,
  TriggerTimer: triggerTimer,
  CompleteJob: completeJob,
  FailJob: failJob,
  ThrowJobError: throwJobError,
  ResolveIncident: resolveIncident,
  CompleteCall: completeCall,
  FailCall: failCall,
  ThrowCallError: throwCallError,
};

/**
 * Decides what a command does to an instance and writes it into `state`. The same definition,
 * state, command and environment give the same events, byte for byte, on any machine.
 *
 * On a rejection the state is untouched. When this throws (a bug of ours), the state is half
 * written: the caller drops it.
 */
export function execute(
  definition: ProcessDefinition,
  state: InstanceState,
  command: Command,
  environment: Environment,
): Result {
  const execution: Execution = {
    definition,
    state,
    environment,
    behaviors,
    events: [],
    deliveries: [],
    agenda: [],
    waitingScopes: new Set(),
    stepsLeft: environment.limits.stepsPerCommand,
  };
  try {
    (handlers[command.type] as CommandHandler<Command>)(execution, command);
  } catch (error) {
    if (!(error instanceof RejectedError) || execution.events.length > 0) throw error;
    return { accepted: false, rejection: error.rejection };
  }
  runAgenda(execution);
  state.now = environment.now;
  return { accepted: true, events: execution.events, deliveries: execution.deliveries };
}
