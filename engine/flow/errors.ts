import type { ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import { boundaryEvents, fireBoundaryEvent } from './boundary.ts';
import { type Execution, emit } from './execution.ts';
import { Failure } from './failure.ts';
import { terminateElement } from './withdrawal.ts';

/** Matches every code in `Caller.errorCodes`. */
export const ANY_ERROR = '*';

interface Catcher {
  element: ElementInstance;
  event: ScopeOrNode;
}

/**
 * Throws a BPMN error from an element (clause 10.5.3). The nearest enclosing activity that catches
 * it takes over, an exact code before a catch-all; else the caller; else it is an incident of the
 * thrower (the standard leaves that open).
 */
export function throwError(
  execution: Execution,
  thrower: ElementInstance,
  code: string,
  message?: string,
): void {
  const catcher = findCatcher(execution, thrower, code);
  const caller = execution.state.caller;
  const crosses = catcher === undefined && catches(caller?.errorCodes ?? [], code);
  if (catcher === undefined && !crosses) {
    const said = message === undefined ? '' : ` (${message})`;
    throw new Failure(
      'uncaughtError',
      `Expected an error event that catches error ${code}${said} but there is none`,
    );
  }
  emit(execution, {
    type: 'ErrorThrown',
    owner: thrower.key,
    code,
    ...(message !== undefined && { message }),
  });
  if (catcher !== undefined) fireBoundaryEvent(execution, catcher.element, catcher.event);
  else leaveToCaller(execution, code, message);
}

/** The error codes that elements around this one, or the callers, would catch. */
export function caughtCodes(execution: Execution, from: ElementInstance): string[] {
  const codes = new Set(execution.state.caller?.errorCodes ?? []);
  for (const element of outwards(execution, from)) {
    for (const { event } of boundaryEvents(execution, element.node, 'error')) {
      if (event?.kind === 'error') codes.add(event.code ?? ANY_ERROR);
    }
  }
  return [...codes].sort();
}

function findCatcher(
  execution: Execution,
  thrower: ElementInstance,
  code: string,
): Catcher | undefined {
  for (const element of outwards(execution, thrower)) {
    const events = boundaryEvents(execution, element.node, 'error');
    const event =
      events.find((each) => codeOf(each) === code) ??
      events.find((each) => codeOf(each) === ANY_ERROR);
    if (event !== undefined) return { element, event };
  }
  return undefined;
}

function leaveToCaller(execution: Execution, code: string, message?: string): void {
  const { state, deliveries } = execution;
  const { caller } = state;
  const process = state.elements.get(1);
  if (caller === undefined || process === undefined) return;
  terminateElement(execution, process);
  emit(execution, { type: 'InstanceTerminated', reason: `error ${code}` });
  deliveries.push({
    target: caller.instance,
    command: {
      type: 'ThrowCallError',
      owner: caller.owner,
      child: state.key,
      code,
      ...(message !== undefined && { message }),
    },
  });
}

function* outwards({ state }: Execution, from: ElementInstance): Generator<ElementInstance> {
  let at: ElementInstance | undefined = from;
  while (at !== undefined) {
    yield at;
    at = state.elements.get(at.scope);
  }
}

function catches(codes: string[], code: string): boolean {
  return codes.includes(code) || codes.includes(ANY_ERROR);
}

function codeOf({ event }: ScopeOrNode): string {
  return event?.kind === 'error' ? (event.code ?? ANY_ERROR) : '';
}
