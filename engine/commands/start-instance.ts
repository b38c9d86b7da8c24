import { startClock } from '../flow/clocks.ts';
import { type Execution, elementAt, emit } from '../flow/execution.ts';
import { beginElement, enterProcess, watch } from '../flow/beginning.ts';
import { expectBeginnable } from '../flow/manual-activation.ts';
import { startingEvents } from '../flow/starts.ts';
import { RejectedError } from '../flow/rejection.ts';
import { setLocal } from '../flow/variables.ts';
import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import type { StartInstance } from '../state/command.ts';
import type { Beginning, InstanceStarted } from '../state/event.ts';
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
  checkProcess(definition, command);
  const beginning = beginningOf(definition, command);
  checkVariables(execution, command.variables);
  for (const each of command.activate ?? []) {
    expectBeginnable(definition, each.element);
    checkVariables(execution, each.variables ?? {});
  }
  checkCalendar(execution);
  const isLater = listensFirst(definition);
  emit(execution, instanceStarted(command, isLater ? beginning : undefined));
  emit(execution, {
    type: 'ElementActivated',
    key: PROCESS_KEY,
    element: definition.id,
    scope: 0,
  });
  setLocal(execution, PROCESS_KEY, command.variables);
  const process = elementAt(execution, PROCESS_KEY);
  startClock(execution, process);
  if (isLater) return beginElement(execution, process);
  watch(execution, process);
  enterProcess(execution, process, beginning);
}

function listensFirst({ nodes }: ProcessDefinition): boolean {
  return (nodes[0]?.listeners?.start.length ?? 0) > 0;
}

/** Undefined for the none start event. */
function beginningOf(definition: ProcessDefinition, command: StartInstance): Beginning | undefined {
  const { activate, trigger } = command;
  if (activate !== undefined) return { activate };
  const startEvent = chosenStartEvent(definition, command);
  if (startEvent === undefined) return undefined;
  return { startEvent: startEvent.id, ...(trigger !== undefined && { trigger }) };
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

function instanceStarted(
  { instance, processId, root, businessId, window, by, caller }: StartInstance,
  beginning: Beginning | undefined,
): InstanceStarted {
  const event: InstanceStarted = { type: 'InstanceStarted', instance, processId, root };
  if (businessId !== undefined) event.businessId = businessId;
  if (window !== undefined) event.window = window;
  if (by !== undefined) event.by = by;
  if (caller !== undefined) event.caller = caller;
  if (beginning !== undefined) event.beginning = beginning;
  return event;
}

function checkProcess({ id }: ProcessDefinition, { processId, activate }: StartInstance): void {
  if (processId !== id) {
    throw new RejectedError(
      'invalid',
      `Expected a start of process ${id} but it is for ${processId}`,
    );
  }
  if (activate?.length === 0) {
    throw new RejectedError(
      'invalid',
      `Expected an element that ${id} begins with but none is named`,
    );
  }
}

function chosenStartEvent(
  definition: ProcessDefinition,
  { startEvent }: StartInstance,
): ScopeOrNode | undefined {
  if (startEvent === undefined && hasPlainStart(definition)) return undefined;
  const events = startingEvents(definition);
  if (startEvent !== undefined) return namedStartEvent(definition, events, startEvent);
  if (events.length === 0) return undefined;
  throw new RejectedError(
    'invalid',
    `Expected process ${definition.id} to have a none start event but it starts only by events`,
  );
}

function hasPlainStart({ nodes }: ProcessDefinition): boolean {
  return nodes[0]?.startEvents.some((index) => nodes[index]?.events.length === 0) === true;
}

function namedStartEvent(
  { id: processId }: ProcessDefinition,
  events: ScopeOrNode[],
  id: string,
): ScopeOrNode {
  const event = events.find((each) => each.id === id);
  if (event !== undefined) return event;
  throw new RejectedError(
    'invalid',
    `Expected ${id} to be a start event of process ${processId} but it is not`,
  );
}
