import type { ElementInstance } from '../state/instance.ts';
import { ANY_CODE, codesAround, findCatcher, matches, takeCaught } from './catch-search.ts';
import { emit, type Execution } from './execution.ts';
import { Failure } from './failure.ts';
import { terminateInstance } from './instance-end.ts';

/**
 * Throws a BPMN error from an element (clause 10.5.1). The nearest enclosing scope that catches it
 * takes over, an exact code before a catch-all; else the caller; else it is an incident of the
 * thrower (the standard leaves that open).
 */
export function throwError(
  execution: Execution,
  thrower: ElementInstance,
  code: string,
  message?: string,
): void {
  const catcher = findCatcher(execution, thrower, { kind: 'error', code });
  const crosses = catcher === undefined && matches(execution.state.caller?.errorCodes ?? [], code);
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
  if (catcher !== undefined) takeCaught(execution, catcher);
  else leaveToCaller(execution, code, message);
}

/** The error codes that elements around this one, or the callers, would catch. */
export function caughtErrors(execution: Execution, from: ElementInstance): string[] {
  const codes = new Set(execution.state.caller?.errorCodes ?? []);
  for (const { code } of codesAround(execution, from, 'error')) codes.add(code ?? ANY_CODE);
  return [...codes].sort();
}

function leaveToCaller(execution: Execution, code: string, message?: string): void {
  const { state, deliveries } = execution;
  const { caller } = state;
  if (caller === undefined || !state.elements.has(1)) return;
  terminateInstance(execution, `error ${code}`);
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
