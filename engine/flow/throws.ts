import { addDuration, TimeError } from '../calendar/index.ts';
import type { EventDefinition, MessageDefinition } from '../model/definition.ts';
import type { Message } from '../state/command.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import { correlationKeyOf } from './catchers.ts';
import { throwCompensation, undoTransaction } from './compensation.ts';
import { throwError } from './errors.ts';
import { throwEscalation } from './escalations.ts';
import { completeElement, elementAt, emit, type Execution } from './execution.ts';
import { Failure } from './failure.ts';
import { emptyScopeBut, endScope } from './scopes.ts';
import { textParameter } from './variables.ts';

/** Throws all that a throw or end event says, in the order of the model, then completes it. */
export function throwEvents(execution: Execution, element: ElementInstance): void {
  let goesOn = true;
  for (const event of element.node.events) {
    if (!execution.state.elements.has(element.key)) return;
    if (throwEvent(execution, element, event) === 'settled') goesOn = false;
  }
  if (goesOn && execution.state.elements.has(element.key)) completeElement(execution, element.key);
}

/** `settled`: what was thrown decides itself how the thrower goes on, if it does. */
export function throwEvent(
  execution: Execution,
  element: ElementInstance,
  event: EventDefinition,
): 'goesOn' | 'settled' {
  switch (event.kind) {
    case 'message':
      throwMessage(execution, element, event);
      return 'goesOn';
    case 'signal':
      throwSignal(
        execution,
        element,
        textParameter(execution, element.key, event.name, 'the signal name'),
      );
      return 'goesOn';
    case 'escalation':
      throwEscalation(execution, element, event.code ?? '');
      return 'goesOn';
    case 'error':
      throwError(execution, element, event.code ?? '');
      return 'settled';
    case 'compensation':
      throwCompensation(execution, element, event);
      return 'settled';
    case 'terminate':
      return terminateScope(execution, element);
    case 'cancel':
      cancelTransaction(execution, element);
      return 'settled';
    default:
      return 'goesOn';
  }
}

/** All around it ends at once, and with it the event itself, unless listeners wait for its end. */
function terminateScope(execution: Execution, thrower: ElementInstance): 'goesOn' | 'settled' {
  const scope = elementAt(execution, thrower.scope);
  if ((thrower.node.listeners?.end.length ?? 0) > 0) {
    emptyScopeBut(execution, scope, new Map([[thrower.key, thrower]]));
    return 'goesOn';
  }
  endScope(execution, scope);
  return 'settled';
}

/** Sends a message; who gets it is found out when it is delivered (clause 10.5.1). */
export function throwMessage(
  execution: Execution,
  element: ElementInstance,
  event: MessageDefinition,
): void {
  const name = textParameter(execution, element.key, event.name, 'the message name');
  const correlationKey =
    correlationKeyOf(execution, element.key, event) ?? execution.state.businessId;
  const message: Message = {
    name,
    ...(correlationKey !== undefined && { correlationKey }),
    variables: payloadOf(element),
    ...optionsOf(execution, element, event),
  };
  emit(execution, {
    type: 'MessageThrown',
    owner: element.key,
    name,
    ...(correlationKey !== undefined && { correlationKey }),
  });
  execution.deliveries.push({ message });
}

function optionsOf(
  execution: Execution,
  element: ElementInstance,
  { messageId, timeToLive }: MessageDefinition,
): Pick<Message, 'id' | 'timeToLive'> {
  const id = messageId && textParameter(execution, element.key, messageId, 'the message id');
  const kept = timeToLive && textParameter(execution, element.key, timeToLive, 'the time to live');
  return {
    ...(id !== undefined && { id }),
    ...(kept !== undefined && { timeToLive: milliseconds(execution, kept) }),
  };
}

function milliseconds({ environment }: Execution, duration: string): number {
  const { now, calendars } = environment;
  try {
    return addDuration(now, duration, calendars.zone) - now;
  } catch (error) {
    if (error instanceof TimeError) throw new Failure('value', error.message);
    throw error;
  }
}

function throwSignal(execution: Execution, element: ElementInstance, name: string): void {
  emit(execution, { type: 'SignalThrown', owner: element.key, name });
  const { state } = execution;
  execution.deliveries.push({
    signal: { name, variables: payloadOf(element), from: state.key, before: state.nextKey },
  });
}

/** Only what the input mappings of the thrower say leaves the instance, never all it knows. */
function payloadOf({ variables }: ElementInstance): Variables {
  return { ...variables };
}

/** A cancel end event: nothing in the transaction goes on, then all of it is undone. */
function cancelTransaction(execution: Execution, thrower: ElementInstance): void {
  const { state } = execution;
  let at = state.elements.get(thrower.scope);
  while (at !== undefined && at.node.type !== 'transaction') at = state.elements.get(at.scope);
  if (at === undefined) throw new Failure('value', 'Expected a transaction around it');
  undoTransaction(execution, at);
}
