import { FeelDuration, FeelRange } from 'feelin';
import { isInstant, typeOf } from './feel-types.ts';
import type { Run } from './scope.ts';
import { epochOf, lengthOf } from './temporal.ts';

/** How two points lie: negative, 0 or positive; null when they cannot be ordered. */
export type Order = (left: unknown, right: unknown) => number | null;

/** A relation of two points or ranges; null when the arguments are none of one kind. */
export type Relation = (run: Run, args: unknown[]) => boolean | null;

/** The relations of ranges in the standard that feelin lacks. */
export const RANGE_RELATIONS: Record<string, Relation> = {
  'overlaps before': onRanges((order, a, b) => overlapsBefore(order, a, b)),
  'overlaps after': onRanges((order, a, b) => overlapsBefore(order, b, a)),
  during: (run, [a, b]) => within(orderIn(run), a, b),
  finishes: (run, [a, b]) => finishes(orderIn(run), a, b),
  'finished by': (run, [a, b]) => finishes(orderIn(run), b, a),
  starts: (run, [a, b]) => starts(orderIn(run), a, b),
  'started by': (run, [a, b]) => starts(orderIn(run), b, a),
  coincides: (run, [a, b]) => coincides(orderIn(run), a, b),
};

function onRanges(relate: (order: Order, a: FeelRange, b: FeelRange) => boolean | null): Relation {
  return (run, [a, b]) =>
    isBounded(a) && isBounded(b) && orderIn(run)(a.start, b.start) !== null
      ? relate(orderIn(run), a, b)
      : null;
}

/** Orders numbers, texts, instants and durations, each among themselves. */
export function orderIn({ environment }: Run): Order {
  return (left, right) => {
    const type = typeOf(left);
    if (type !== typeOf(right)) return null;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    if (typeof left === 'string' && typeof right === 'string') {
      return left === right ? 0 : left < right ? -1 : 1;
    }
    if (isInstant(left) && isInstant(right)) {
      return epochOf(left, environment.zone) - epochOf(right, environment.zone);
    }
    const areDurations = left instanceof FeelDuration && right instanceof FeelDuration;
    return areDurations ? lengthOf(left) - lengthOf(right) : null;
  };
}

function isBounded(value: unknown): value is FeelRange {
  return value instanceof FeelRange && value.start !== null && value.end !== null;
}

/** `a` begins first and ends within `b`. */
function overlapsBefore(order: Order, a: FeelRange, b: FeelRange): boolean {
  const starts = order(a.start, b.start) as number;
  const meets = order(a.end, b.start) as number;
  const ends = order(a.end, b.end) as number;
  const beginsFirst = starts < 0 || (starts === 0 && a['start included'] && !b['start included']);
  const touches = meets > 0 || (meets === 0 && a['end included'] && b['start included']);
  return beginsFirst && touches && endsWithin(ends, a, b);
}

function endsWithin(ends: number, a: FeelRange, b: FeelRange): boolean {
  return ends < 0 || (ends === 0 && (!a['end included'] || b['end included']));
}

function startsWithin(starts: number, a: FeelRange, b: FeelRange): boolean {
  return starts > 0 || (starts === 0 && (!a['start included'] || b['start included']));
}

function within(order: Order, a: unknown, b: unknown): boolean | null {
  if (!isBounded(b)) return null;
  const inner = isBounded(a) ? a : asPoint(a);
  if (!inner) return null;
  const starts = order(inner.start, b.start);
  const ends = order(inner.end, b.end);
  if (starts === null || ends === null) return null;
  return startsWithin(starts, inner, b) && endsWithin(ends, inner, b);
}

function finishes(order: Order, a: unknown, b: unknown): boolean | null {
  if (!isBounded(b)) return null;
  const first = isBounded(a) ? a : asPoint(a);
  const ends = first && order(first.end, b.end);
  if (!first || ends === null) return null;
  if (ends !== 0 || first['end included'] !== b['end included']) return false;
  return isBounded(a) ? startsWithin(order(a.start, b.start) as number, a, b) : true;
}

function starts(order: Order, a: unknown, b: unknown): boolean | null {
  if (!isBounded(b)) return null;
  const first = isBounded(a) ? a : asPoint(a);
  const begins = first && order(first.start, b.start);
  if (!first || begins === null) return null;
  if (begins !== 0 || first['start included'] !== b['start included']) return false;
  return isBounded(a) ? endsWithin(order(a.end, b.end) as number, a, b) : true;
}

function coincides(order: Order, a: unknown, b: unknown): boolean | null {
  if (isBounded(a) !== isBounded(b)) return null;
  const [first, second] = [isBounded(a) ? a : asPoint(a), isBounded(b) ? b : asPoint(b)];
  if (!first || !second) return null;
  const [begins, ends] = [order(first.start, second.start), order(first.end, second.end)];
  if (begins === null || ends === null) return null;
  const areIncludedAlike =
    first['start included'] === second['start included'] &&
    first['end included'] === second['end included'];
  return begins === 0 && ends === 0 && areIncludedAlike;
}

/** A point as the range that holds only it. */
function asPoint(point: unknown): FeelRange | null {
  if (point === null || point === undefined || point instanceof FeelRange) return null;
  return new FeelRange({
    start: point,
    end: point,
    'start included': true,
    'end included': true,
    valueType: typeOf(point),
  });
}
