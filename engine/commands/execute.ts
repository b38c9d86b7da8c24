import { behaviors } from '../elements/index.ts';
import type { Environment } from '../flow/environment.ts';
import { emit, type Execution } from '../flow/execution.ts';
import { runAgenda } from '../flow/lifecycle.ts';
import { type Rejection, RejectedError } from '../flow/rejection.ts';
import type { ProcessDefinition } from '../model/definition.ts';
import type { Command, Delivery, ResumeInstance } from '../state/command.ts';
import type { Event } from '../state/event.ts';
import type { InstanceState } from '../state/instance.ts';
import {
  completeCall,
  failCall,
  renewCaller,
  throwCallError,
  throwCallEscalation,
} from './calls.ts';
import { adoptCalendar } from './adopt-calendar.ts';
import { extendClock, pauseClock, resumeClockOf } from './clocks.ts';
import { catchSignal, correlateMessage, evaluateAllConditions } from './events.ts';
import type { CommandHandler, CommandHandlers } from './handler.ts';
import { cancelInstance, setVariables } from './instance.ts';
import { addIterationTo, removeIteration } from './iterations.ts';
import { completeJob, failJob, setJobRetries, throwJobError } from './jobs.ts';
import { migrateInstance } from './migrate-instance.ts';
import { modifyInstance } from './modify-instance.ts';
import { rejectTask } from './reject-task.ts';
import { resolveIncident } from './resolve-incident.ts';
import { startInstance } from './start-instance.ts';
import { mustBeHeld, resumeInstance, suspendInstance } from './suspension.ts';
import { assignTask, completeTask } from './tasks.ts';
import { triggerTimer } from './trigger-timer.ts';
import { answerUrging, raiseUrgingOn } from './urgings.ts';

/** What a command came to. */
export type Result =
  | { accepted: true; events: Event[]; deliveries: Delivery[] }
  | { accepted: false; rejection: Rejection };

const handlers: CommandHandlers = {
  StartInstance: startInstance,
  CancelInstance: cancelInstance,
  SuspendInstance: suspendInstance,
  ResumeInstance: resume,
  ModifyInstance: modifyInstance,
  MigrateInstance: migrateInstance,
  CorrelateMessage: correlateMessage,
  CatchSignal: catchSignal,
  EvaluateConditions: evaluateAllConditions,
  RejectTask: rejectTask,
  AddIteration: addIterationTo,
  RemoveIteration: removeIteration,
  SetVariables: setVariables,
  CompleteTask: completeTask,
  AssignTask: assignTask,
  TriggerTimer: triggerTimer,
  CompleteJob: completeJob,
  FailJob: failJob,
  SetJobRetries: setJobRetries,
  ThrowJobError: throwJobError,
  ResolveIncident: resolveIncident,
  CompleteCall: completeCall,
  FailCall: failCall,
  ThrowCallError: throwCallError,
  ThrowCallEscalation: throwCallEscalation,
  RenewCaller: renewCaller,
  PauseClock: pauseClock,
  ResumeClock: resumeClockOf,
  ExtendClock: extendClock,
  AdoptCalendar: adoptCalendar,
  RaiseUrging: raiseUrgingOn,
  AnswerUrging: answerUrging,
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
  const execution = createExecution(definition, state, environment);
  try {
    if (mustBeHeld(execution, command)) emit(execution, { type: 'CommandHeld', command });
    else perform(execution, command);
  } catch (error) {
    if (!(error instanceof RejectedError) || execution.events.length > 0) throw error;
    return { accepted: false, rejection: error.rejection };
  }
  runAgenda(execution);
  state.now = environment.now;
  return { accepted: true, events: execution.events, deliveries: execution.deliveries };
}

function createExecution(
  definition: ProcessDefinition,
  state: InstanceState,
  environment: Environment,
): Execution {
  return {
    definition,
    state,
    environment,
    behaviors,
    events: [],
    deliveries: [],
    agenda: [],
    waitingScopes: undefined,
    changedVariables: undefined,
    newConditions: false,
    newFiltered: undefined,
    allConditions: false,
    stepsLeft: environment.limits.stepsPerCommand,
    bytesLeft: environment.limits.commandBytes,
  };
}

function perform(execution: Execution, command: Command): void {
  (handlers[command.type] as CommandHandler<Command>)(execution, command);
}

/** What was held is done in its order; what nobody waits for any more is dropped, as it would be. */
function resume(execution: Execution, command: ResumeInstance): void {
  for (const held of resumeInstance(execution, command)) {
    const before = execution.events.length;
    try {
      perform(execution, held);
    } catch (error) {
      if (!(error instanceof RejectedError) || execution.events.length > before) throw error;
    }
    runAgenda(execution);
  }
}
