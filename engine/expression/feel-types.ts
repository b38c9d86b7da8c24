import { FeelDate, FeelDateTime, FeelDuration, FeelFunction, FeelRange, FeelTime } from 'feelin';

/** The kinds of values that FEEL tells apart. */
export type FeelType =
  | 'nil'
  | 'boolean'
  | 'number'
  | 'string'
  | 'list'
  | 'context'
  | 'date'
  | 'time'
  | 'date time'
  | 'duration'
  | 'range'
  | 'function'
  | 'literal';

export type FeelContext = Record<string, unknown>;
export type FeelInstant = FeelDate | FeelTime | FeelDateTime;

/** A test such as `= 5`, which waits for the value that it is applied to. */
export type FeelTest = (value: unknown) => unknown;

export function typeOf(value: unknown): FeelType {
  if (value === null || value === undefined) return 'nil';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'string';
  if (Array.isArray(value)) return 'list';
  if (isContext(value)) return 'context';
  return typeOfObject(value);
}

function typeOfObject(value: unknown): FeelType {
  if (value instanceof FeelDate) return 'date';
  if (value instanceof FeelTime) return 'time';
  if (value instanceof FeelDateTime) return 'date time';
  if (value instanceof FeelDuration) return 'duration';
  if (value instanceof FeelRange) return 'range';
  if (value instanceof FeelFunction) return 'function';
  return 'literal';
}

export function isContext(value: unknown): value is FeelContext {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

export function isInstant(value: unknown): value is FeelInstant {
  return value instanceof FeelDate || value instanceof FeelTime || value instanceof FeelDateTime;
}

/** What counts as yes where a condition is asked for: all but false and null. */
export function isTruthy(value: unknown): boolean {
  return value !== false && value !== null && value !== undefined;
}

/** How a value is called in messages. */
export function describeType(value: unknown): string {
  const type = typeOf(value);
  if (type === 'nil') return 'null';
  return `a ${type === 'literal' ? 'value of no FEEL type' : type}`;
}
