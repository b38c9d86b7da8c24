import { type FeelDuration, type FeelRange, FeelTime } from 'feelin';
import {
  type FeelContext,
  type FeelInstant,
  type FeelType,
  isInstant,
  typeOf,
} from './feel-types.ts';
import { spend } from './limits.ts';
import type { Run } from './scope.ts';
import { durationsEqual, epochOf } from './temporal.ts';

/**
 * `left = right`: true, false, or null when the two cannot be compared. As in feelin, a list of
 * one element equals that element.
 */
export function equals(run: Run, left: unknown, right: unknown): boolean | null {
  if (left === right && typeof left !== 'number') return true;
  if ((left === null) !== (right === null)) return false;
  const a = onlyElementOf(left);
  const b = onlyElementOf(right);
  if (isInstant(a)) return instantsEqual(run, a, b);
  const type = typeOf(a);
  if (type !== typeOf(b)) return null;
  return sameTypeEquals(run, type, [a, b]);
}

function onlyElementOf(value: unknown): unknown {
  return Array.isArray(value) && value.length < 2 ? value[0] : value;
}

function instantsEqual(run: Run, left: FeelInstant, right: unknown): boolean | null {
  if (!isInstant(right) || typeOf(left) !== typeOf(right)) return null;
  if (left instanceof FeelTime && right instanceof FeelTime) {
    if ((left.timezone === null) !== (right.timezone === null)) return false;
  }
  const { zone } = run.environment;
  return epochOf(left, zone) === epochOf(right, zone);
}

function sameTypeEquals(run: Run, type: FeelType, [left, right]: [unknown, unknown]): boolean {
  switch (type) {
    case 'nil':
      return true;
    case 'list':
      return listsEqual(run, left as unknown[], right as unknown[]);
    case 'context':
      return contextsEqual(run, left as FeelContext, right as FeelContext);
    case 'duration':
      return durationsEqual(left as FeelDuration, right as FeelDuration);
    case 'range':
      return rangesEqual(run, left as FeelRange, right as FeelRange);
    default:
      return left === right;
  }
}

function listsEqual(run: Run, left: unknown[], right: unknown[]): boolean {
  if (left.length !== right.length) return false;
  spend(run.environment.budget, left.length);
  return left.every((element, index) => equals(run, element, right[index]));
}

function contextsEqual(run: Run, left: FeelContext, right: FeelContext): boolean {
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  spend(run.environment.budget, names.length);
  return names.every(
    (name) => Object.hasOwn(right, name) && equals(run, left[name], right[name]) === true,
  );
}

function rangesEqual(run: Run, left: FeelRange, right: FeelRange): boolean {
  return (
    left['start included'] === right['start included'] &&
    left['end included'] === right['end included'] &&
    equals(run, left.start, right.start) === true &&
    equals(run, left.end, right.end) === true
  );
}
