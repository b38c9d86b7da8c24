import type { ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import { boundaryEvents, fireBoundaryEvent } from './boundary.ts';
import { isUndone } from './compensation.ts';
import { fireEventSubProcess, handlersOf } from './event-subprocesses.ts';
import type { Execution } from './execution.ts';

/** Matches every code. */
export const ANY_CODE = '*';

type Kind = 'error' | 'escalation';

/** Who catches what was thrown: an activity by its border, or a scope by an event subprocess. */
export interface Catcher {
  element: ElementInstance;
  event: ScopeOrNode;
}

/**
 * The nearest catcher around an element. On each level an exact code comes before a catch-all, and
 * an event subprocess, being inside, before the border. What is thrown inside an event subprocess
 * is not caught by another one beside it.
 */
export function findCatcher(
  execution: Execution,
  thrower: ElementInstance,
  { kind, code }: { kind: Kind; code: string },
): Catcher | undefined {
  for (const { element, events } of levels(execution, thrower, kind)) {
    const event =
      events.find((each) => codesOf(each, kind).includes(code)) ??
      events.find((each) => codesOf(each, kind).includes(undefined));
    if (event !== undefined) return { element, event };
  }
  return undefined;
}

/** Every catching event around an element, nearest first. */
export function* codesAround(
  execution: Execution,
  from: ElementInstance,
  kind: Kind,
): Generator<{ code: string | undefined; interrupting: boolean }> {
  for (const { events } of levels(execution, from, kind)) {
    for (const event of events) {
      const { interrupting } = event;
      for (const code of codesOf(event, kind)) yield { code, interrupting };
    }
  }
}

/** The catcher goes on with what it caught. */
export function takeCaught(execution: Execution, { element, event }: Catcher): void {
  if (event.type === 'boundaryEvent') fireBoundaryEvent(execution, element, event);
  else fireEventSubProcess(execution, element, event);
}

export function matches(codes: string[], code: string): boolean {
  return codes.includes(code) || codes.includes(ANY_CODE);
}

interface Level {
  element: ElementInstance;
  events: ScopeOrNode[];
}

/** From the inside out: the border of an element, then the event subprocesses of its scope. */
function* levels(execution: Execution, from: ElementInstance, kind: Kind): Generator<Level> {
  const { elements } = execution.state;
  let at: ElementInstance | undefined = from;
  while (at !== undefined) {
    // Of a loop the whole has the border, not each turn; what is only undone has none any more.
    if (at.loopCounter === undefined && !isUndone(execution, at)) {
      yield { element: at, events: boundaryEvents(execution, at.node, kind) };
    }
    const scope = elements.get(at.scope);
    const isHandler = at.node.type === 'eventSubProcess';
    const isOver = scope?.cancelling === true || (scope && isUndone(execution, scope));
    if (scope !== undefined && scope.loop === undefined && !isHandler && isOver !== true) {
      yield { element: scope, events: handlersOf(execution, scope.node, kind) };
    }
    at = scope;
  }
}

/** Of a multiple event there may be several; undefined is a catch-all. */
function codesOf({ events }: ScopeOrNode, kind: Kind): (string | undefined)[] {
  return events.flatMap((event) =>
    event.kind === kind ? ['code' in event ? event.code : undefined] : [],
  );
}
