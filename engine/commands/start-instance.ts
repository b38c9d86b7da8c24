import { startClock } from '../flow/clocks.ts';
import { type Execution, elementAt, emit } from '../flow/execution.ts';
import { enterScope } from '../flow/lifecycle.ts';
import { RejectedError } from '../flow/rejection.ts';
import { setLocal } from '../flow/variables.ts';
import type { ProcessDefinition } from '../model/definition.ts';
import type { StartInstance } from '../state/command.ts';
import { checkVariables } from './checks.ts';

/** Element instance of the process itself in every instance. */
const PROCESS_KEY = 1;

export function startInstance(execution: Execution, command: StartInstance): void {
  const { state, definition } = execution;
  if (state.status !== 'none') {
    throw new RejectedError(
      'conflict',
      `Expected process instance ${command.instance} to be new but it has been started already`,
    );
  }
  const startEvent = chosenStartEvent(definition, command);
  checkVariables(execution, command.variables);
  checkCalendar(execution);
  emit(execution, instanceStarted(command));
  emit(execution, {
    type: 'ElementActivated',
    key: PROCESS_KEY,
    element: definition.id,
    scope: 0,
  });
  setLocal(execution, PROCESS_KEY, command.variables);
  const process = elementAt(execution, PROCESS_KEY);
  startClock(execution, process);
  enterScope(execution, process, startEvent);
}

/** The process's own limit cannot wait as an incident: nothing of the instance is there yet. */
function checkCalendar({ definition, environment }: Execution): void {
  const limit = definition.nodes[0]?.timeLimit;
  if (limit === undefined || environment.calendars.get(limit.calendar) !== undefined) return;
  throw new RejectedError(
    'invalid',
    `Expected calendar "${limit.calendar}" of process ${definition.id} but there is none of that name`,
  );
}

function instanceStarted({
  instance,
  processId,
  root,
  businessId,
  window,
  by,
  caller,
}: StartInstance) {
  return {
    type: 'InstanceStarted' as const,
    instance,
    processId,
    root,
    ...(businessId !== undefined && { businessId }),
    ...(window !== undefined && { window }),
    ...(by !== undefined && { by }),
    ...(caller !== undefined && { caller }),
  };
}

function chosenStartEvent(
  definition: ProcessDefinition,
  { startEvent, processId }: StartInstance,
): number | undefined {
  if (processId !== definition.id) {
    throw new RejectedError(
      'invalid',
      `Expected a start of process ${definition.id} but it is for ${processId}`,
    );
  }
  if (startEvent !== undefined) return namedStartEvent(definition, startEvent);
  const process = definition.nodes[0];
  const hasOnlyTriggers =
    process !== undefined &&
    process.startEvents.length > 0 &&
    process.startEvents.every((index) => definition.nodes[index]?.event !== undefined);
  if (!hasOnlyTriggers) return undefined;
  throw new RejectedError(
    'invalid',
    `Expected process ${definition.id} to have a none start event but it starts only by message or timer`,
  );
}

function namedStartEvent(definition: ProcessDefinition, id: string): number {
  const index = definition.nodeIndexById.get(id);
  if (index !== undefined && definition.nodes[0]?.startEvents.includes(index)) return index;
  throw new RejectedError(
    'invalid',
    `Expected ${id} to be a start event of process ${definition.id} but it is not`,
  );
}
