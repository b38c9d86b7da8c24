import { nodeNamed, startOf } from './model.ts';
import {
  type Active,
  type Completed,
  inside,
  isActive,
  isInside,
  normalAround,
  scopeOf,
  type Situation,
  terminate,
  type Undoing,
} from './situation.ts';

/**
 * 13.5.5: what can be undone is an activity that has completed and has a handler, or that is a
 * subprocess and has a compensation event subprocess or completed such activities inside. Every
 * instance of a loop or multi-instance is one.
 */
export function remember(situation: Situation, active: Active): void {
  const around = normalAround(active);
  if (around === undefined || active.loop !== undefined || active.undoes !== undefined) return;
  const within = situation.completed.filter((each) => each.around === active);
  situation.completed = situation.completed.filter((each) => each.around !== active);
  const canBeUndone =
    active.node.undoneBy !== undefined || within.length > 0 || handlerIn(active) !== undefined;
  if (canBeUndone) situation.completed.push({ node: active.node, around, inside: within });
}

function handlerIn({ node }: Active) {
  return node.inside?.nodes.find(
    (each) => each.kind === 'eventSubProcess' && startOf(each).event?.kind === 'compensation',
  );
}

/**
 * 13.5.5: a compensation event undoes what its scope has completed, or only the activity that it
 * names; in reverse order of completion, each once, and it waits for that. One in an event
 * subprocess speaks for the scope around it as well.
 */
export function beginUndoing(situation: Situation, thrower: Active, activity?: string): void {
  const scopes = scopesMeant(thrower);
  const records = situation.completed.filter(
    ({ node, around }) =>
      scopes.includes(around) && (activity === undefined || node.id === activity),
  );
  undoAll(situation, thrower, records);
}

function scopesMeant({ around }: Active): Active[] {
  if (around === undefined) return [];
  const { node, around: scope } = around;
  return node.kind === 'eventSubProcess' && scope !== undefined ? [around, scope] : [around];
}

function undoAll(situation: Situation, thrower: Active, records: Completed[]): void {
  situation.completed = situation.completed.filter((each) => !records.includes(each));
  undoNext(situation, { thrower, pending: [...records].reverse() });
}

/** The next one, or the end: whoever waited for it goes on. */
export function undoNext(situation: Situation, undoing: Undoing): void {
  const { pending, thrower } = undoing;
  // Where something was done that is gone meanwhile, nothing can be undone any more.
  const next = pending.find(({ around }) => isActive(situation, around));
  if (next === undefined) {
    if (!isActive(situation, thrower)) return;
    if (thrower.cancelled) leaveTransaction(situation, thrower);
    else thrower.stage = 'ready';
    return;
  }
  const { node, around } = next;
  const rest = { thrower, pending: pending.slice(pending.indexOf(next) + 1) };
  const target = node.undoneBy === undefined ? node : nodeNamed(scopeOf(around), node.undoneBy);
  situation.tokens.push({ target, around, undoes: { record: next, rest } });
}

/**
 * 13.5.5: a subprocess without a handler on its border is undone by its compensation event
 * subprocess, which may throw compensation for what lies inside; else what lies inside is undone.
 */
export function undoInside(situation: Situation, again: Active, record: Completed): void {
  const records = record.inside.map((each) => ({ ...each, around: again }));
  const handler = handlerIn(again);
  if (handler === undefined) return undoAll(situation, again, records);
  situation.completed.push(...records);
  situation.tokens.push({ target: handler, around: again });
}

/**
 * 13.3.4 and 13.5.6: nothing in a cancelled transaction goes on; then all that it has completed is
 * undone, in what was not finished inside it as well, and it is left by its cancel event.
 */
export function cancelTransaction(situation: Situation, thrower: Active): void {
  let transaction = thrower.around;
  while (transaction !== undefined && transaction.node.kind !== 'transaction') {
    transaction = transaction.around;
  }
  if (transaction === undefined) throw new Error('Expected a transaction around it');
  const cancelled = transaction;
  const records = situation.completed.filter(
    ({ around }) => around === cancelled || isInside(around, cancelled),
  );
  const kept = (each: Active) =>
    records.some(({ around }) => around === each || isInside(around, each));
  endAllBut(situation, cancelled, kept);
  for (const each of [cancelled, ...situation.actives.filter((one) => isInside(one, cancelled))]) {
    each.cancelled = true;
  }
  undoAll(situation, cancelled, records);
}

/** Everything inside ends; scopes in which something must be undone stay for that, and are empty. */
function endAllBut(situation: Situation, around: Active, kept: (active: Active) => boolean): void {
  for (const each of inside(situation, around)) {
    if (!kept(each)) terminate(situation, each);
    else {
      endAllBut(situation, each, kept);
      situation.waits = situation.waits.filter(({ owner }) => owner !== each);
    }
  }
  situation.tokens = situation.tokens.filter((token) => token.around !== around);
  situation.waits = situation.waits.filter(
    ({ owner, catcher }) => owner !== around || catcher.kind !== 'startEvent',
  );
}

/** By its cancel event; without one its token ends (docs/semantics.md). */
function leaveTransaction(situation: Situation, transaction: Active): void {
  const whole = transaction.turn === undefined ? transaction : transaction.around;
  const around = whole?.around;
  if (whole === undefined || around === undefined) throw new Error('Expected a scope around it');
  const event = scopeOf(around).nodes.find(
    (each) => each.attachedTo === whole.node.id && each.event?.kind === 'cancel',
  );
  terminate(situation, whole);
  if (event !== undefined) situation.tokens.push({ target: event, around });
}
