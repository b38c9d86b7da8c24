import {
  boundaryEvents,
  type EventDefinition,
  eventSubProcesses,
  type Node,
  startOf,
} from './model.ts';
import { type Active, scopeAround, scopeOf, type Situation, terminateInside } from './situation.ts';
import { beginHandler, leaveByBorder } from './waiting.ts';

/** What catches something thrown: an event attached to `host`, or the start of a handler in it. */
interface Catch {
  host: Active;
  catcher: Node;
}

/**
 * 10.5.1 and 13.5.3: an error is caught nearest to where it was thrown, and what it was thrown in
 * ends. Nobody catches it: the thrower waits for a person (docs/semantics.md).
 */
export function throwError(situation: Situation, thrower: Active, code: string): void {
  const found = findCatch(thrower, 'error', code);
  if (found === undefined) {
    thrower.stage = 'stuck';
    return;
  }
  situation.effects.push({ type: 'error thrown', name: code, active: thrower });
  goOn(situation, found);
}

/** 10.5.1: an escalation that nobody catches is forgotten; the thrower goes on unless it is ended. */
export function throwEscalation(situation: Situation, thrower: Active, code: string): void {
  situation.effects.push({ type: 'escalation thrown', name: code, active: thrower });
  const found = findCatch(thrower, 'escalation', code);
  if (found !== undefined) goOn(situation, found);
}

function goOn(situation: Situation, { host, catcher }: Catch): void {
  if (catcher.kind === 'boundaryEvent') leaveByBorder(situation, host, catcher);
  else beginHandler(situation, host, catcher);
}

/**
 * From the thrower outwards. In each scope first its event subprocesses, then what is attached to
 * it. An event subprocess speaks for its scope, so those beside it do not catch; what has completed
 * or is cancelled, and is there only to be undone, does not catch either (docs/semantics.md).
 */
function findCatch(
  thrower: Active,
  kind: EventDefinition['kind'],
  code: string,
): Catch | undefined {
  let child = thrower;
  for (let host = thrower.around; host !== undefined; host = host.around) {
    if (host.undoes === undefined && !host.cancelled) {
      const catcher = match(handlers(host, child), kind, code) ?? match(border(host), kind, code);
      if (catcher !== undefined) return { host, catcher };
    }
    child = host;
  }
  return undefined;
}

function handlers(host: Active, child: Active): Node[] {
  if (child.node.kind === 'eventSubProcess' || host.loop !== undefined) return [];
  return eventSubProcesses(scopeOf(host)).map(startOf);
}

/** Of a loop the whole has the border, not each turn. */
function border(host: Active): Node[] {
  if (host.turn !== undefined || host.around === undefined) return [];
  return boundaryEvents(scopeAround(host), host.node);
}

/** One that names the code comes before one that catches any. */
function match(catchers: Node[], kind: EventDefinition['kind'], code: string): Node | undefined {
  const ofKind = catchers.filter(({ event }) => event?.kind === kind);
  return (
    ofKind.find(({ event }) => event?.name === code) ??
    ofKind.find(({ event }) => event?.name === undefined)
  );
}

/** 10.5.1: a signal is for everything that waits for it at that moment, whoever threw it. */
export function throwSignal(situation: Situation, thrower: Active, name: string): void {
  situation.effects.push({ type: 'signal thrown', name, active: thrower });
  situation.signals.push({ name, waiting: waitingForSignal(situation, name) });
}

export function waitingForSignal(situation: Situation, name: string) {
  return situation.waits.filter(({ event }) => event.kind === 'signal' && event.name === name);
}

/** 13.5.6: a terminate end event ends everything in its scope; the scope itself completes. */
export function endScope(situation: Situation, { around }: Active): void {
  if (around === undefined) return;
  terminateInside(situation, around);
  around.stage = 'ready';
}
