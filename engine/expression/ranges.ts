import { FeelRange } from 'feelin';
import { ExpressionError } from './errors.ts';
import { describeType, type FeelType, typeOf } from './feel-types.ts';
import { localize } from './temporal.ts';

export interface RangeEnds {
  start: unknown;
  end: unknown;
  startIncluded: boolean;
  endIncluded: boolean;
}

const RANGE_TYPES = new Set<FeelType>([
  'string',
  'number',
  'duration',
  'time',
  'date time',
  'date',
]);

/** A range whose ends have one ordered type; null as an end means unbounded. */
export function createRange({ start, end, startIncluded, endIncluded }: RangeEnds): FeelRange {
  return new FeelRange({
    start,
    end,
    'start included': startIncluded,
    'end included': endIncluded,
    valueType: valueTypeOf(start, end),
  });
}

function valueTypeOf(start: unknown, end: unknown): FeelType | null {
  if (start === null && end === null) return null;
  const type = typeOf(start === null ? end : start);
  const isOrdered = RANGE_TYPES.has(type) && (end === null || typeOf(end) === type);
  if (!isOrdered) {
    const found = [start, end].filter((bound) => bound !== null).map(describeType);
    throw new ExpressionError(
      'Expected numbers, texts, dates, times or durations of one kind to compare ' +
        `but found ${found.join(' and ')}.`,
    );
  }
  return type;
}

/**
 * Membership as feelin's, with times without zone taken to be in the given zone. What is of another
 * type than the range can neither be in it nor outside of it.
 */
export function rangeIncludes(range: FeelRange, member: unknown, zone: string): boolean | null {
  const value: unknown = Array.isArray(member) && member.length === 1 ? member[0] : member;
  if (typeof value === 'number' && isNumeric(range)) return hasNumber(range, value);
  const type = value instanceof FeelRange ? value.valueType : typeOf(value);
  if (range.valueType === null || type !== range.valueType) return null;
  if (range.valueType !== 'date time') return range.includes(value);
  return localizeRange(range, zone).includes(localizeOperand(value, zone));
}

/** A range of numbers that goes up; feelin reads one that goes down in a way of its own. */
function isNumeric({ valueType, start, end }: FeelRange): boolean {
  return valueType === 'number' && (start === null || end === null || start <= end);
}

/** As feelin's membership, without its detours: most cells of decision tables are such ranges. */
function hasNumber(range: FeelRange, value: number): boolean {
  const start = range.start as number | null;
  const end = range.end as number | null;
  const isFromStart =
    start === null || value > start || (value === start && range['start included']);
  return isFromStart && (end === null || value < end || (value === end && range['end included']));
}

/** An instant, or a range of instants, whose times without zone are in the given zone. */
export function localizeOperand(value: unknown, zone: string): unknown {
  const isRange = value instanceof FeelRange && value.valueType === 'date time';
  return isRange ? localizeRange(value, zone) : localize(value, zone);
}

function localizeRange(range: FeelRange, zone: string): FeelRange {
  return createRange({
    start: localize(range.start, zone),
    end: localize(range.end, zone),
    startIncluded: range['start included'],
    endIncluded: range['end included'],
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The members of a range of whole steps or of letters, one by one. */
export function* membersOf(range: FeelRange): Generator<unknown> {
  const { start, end } = range;
  if (start === null && end === null) return;
  if (typeof start === 'number' && typeof end === 'number') yield* numbersOf(range);
  else if (isLetter(start) && isLetter(end)) yield* lettersOf(range);
  else {
    throw new ExpressionError(
      `Expected a range of numbers or letters to go through but found ${range.toString()}.`,
    );
  }
}

function* numbersOf(range: FeelRange): Generator<number> {
  const start = range.start as number;
  const end = range.end as number;
  const step = start > end ? -1 : 1;
  for (let n = start; (end - n) * step >= 0; n += step) {
    const isLeftOut =
      (n === start && !range['start included']) || (n === end && !range['end included']);
    if (!isLeftOut) yield n;
  }
}

function* lettersOf(range: FeelRange): Generator<string> {
  const from = LETTERS.indexOf(range.start as string);
  const to = LETTERS.indexOf(range.end as string);
  const step = from > to ? -1 : 1;
  const first = range['start included'] ? from : from + step;
  const last = range['end included'] ? to : to - step;
  yield* LETTERS.slice(Math.min(first, last), Math.max(first, last) + 1);
}

function isLetter(value: unknown): boolean {
  return typeof value === 'string' && value.length === 1 && LETTERS.includes(value);
}
