import { type Node, nodeNamed, outgoing } from './model.ts';
import {
  type Active,
  scopeAround,
  scopeOf,
  type Situation,
  terminate,
  terminateInside,
  type Wait,
} from './situation.ts';

const HOUR = 3_600_000;

/** Begins to wait for what comes from outside or with time; errors and the like are looked up. */
export function waitFor(situation: Situation, owner: Active, catchers: Node[]): void {
  for (const catcher of catchers) {
    const { event } = catcher;
    if (event === undefined || !['timer', 'message', 'signal'].includes(event.kind)) continue;
    situation.waits.push({
      owner,
      catcher,
      event,
      happened: 0,
      ...(event.kind === 'timer' && { due: situation.now + (event.hours ?? 0) * HOUR }),
    });
  }
}

/** What was waited for has happened: once, or again where it may happen many times. */
export function react(situation: Situation, wait: Wait): void {
  const { owner, catcher, event } = wait;
  wait.happened -= 1;
  // A duration passes once; messages and signals may come again as long as nothing is interrupted.
  if (catcher.interrupting !== false || event.kind === 'timer') forget(situation, [wait]);
  if (catcher === owner.node) owner.stage = 'ready';
  else if (catcher.kind === 'boundaryEvent') leaveByBorder(situation, owner, catcher);
  else if (catcher.kind === 'startEvent') beginHandler(situation, owner, catcher);
  else chooseEvent(situation, owner, catcher);
}

function forget(situation: Situation, waits: Wait[]): void {
  situation.waits = situation.waits.filter((each) => !waits.includes(each));
}

/** 13.5.3: an interrupting event first ends the activity; then the token leaves by the event. */
export function leaveByBorder(situation: Situation, host: Active, event: Node): void {
  const { around } = host;
  if (around === undefined) throw new Error('Expected something around the activity');
  if (event.interrupting) terminate(situation, host);
  situation.tokens.push({ target: event, around });
}

/**
 * 13.5.4: an interrupting event subprocess ends everything else in its scope, and no other one can
 * begin there any more; one that does not interrupt runs beside.
 */
export function beginHandler(situation: Situation, around: Active, start: Node): void {
  const { nodes } = scopeOf(around);
  const handler = nodes.find(({ inside }) => inside?.nodes.includes(start));
  if (handler === undefined) throw new Error(`Expected an event subprocess around ${start.id}`);
  if (start.interrupting) {
    terminateInside(situation, around);
    forget(
      situation,
      situation.waits.filter((each) => each.owner === around && each.catcher.kind === 'startEvent'),
    );
  }
  situation.tokens.push({ target: handler, around });
}

/** 13.4.4: the token leaves by the way of the event that came; the others are not waited for. */
function chooseEvent(situation: Situation, gateway: Active, event: Node): void {
  const scope = scopeAround(gateway);
  const flow = outgoing(scope, gateway.node).find(({ to }) => nodeNamed(scope, to) === event);
  if (flow !== undefined) gateway.leavesBy = flow;
  forget(
    situation,
    situation.waits.filter(({ owner }) => owner === gateway),
  );
  gateway.stage = 'ready';
}
