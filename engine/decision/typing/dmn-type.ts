import type { Scope } from '../../expression/scope.ts';

/** A type of DMN: what belongs to it, and what can be made to. */
export interface DmnType {
  /** How messages name it. */
  name: string;
  isFunction?: boolean;
  /** The tests of its allowed values as they are written. */
  allowedSource?: string;
  /** The value as one of this type, or a Mismatch. */
  convert(scope: Scope, value: unknown, origin: Origin): unknown;
  /** Names of the entries that its values have, for the parser; null for none. */
  shape(): unknown;
}

/** `json`: a value from outside, where dates and durations are text. `feel`: a computed one. */
export type Origin = 'json' | 'feel';

/** Says what of a value is not of its type. */
export class Mismatch {
  readonly expected: string;
  readonly found: unknown;
  /** Where in the value, such as `.address.city`; '' for the value itself. */
  readonly path: string;

  constructor(expected: string, found: unknown, path = '') {
    this.expected = expected;
    this.found = found;
    this.path = path;
  }

  within(step: string): Mismatch {
    return new Mismatch(this.expected, this.found, step + this.path);
  }
}

/** As the standard has it within expressions: what is not of the type is null. */
export function convertOrNull(type: DmnType | undefined, scope: Scope, value: unknown): unknown {
  if (!type) return value;
  const converted = type.convert(scope, value, 'feel');
  return converted instanceof Mismatch ? null : converted;
}
