import { FeelFunction } from 'feelin';
import { isContext } from '../../expression/feel-types.ts';
import { spend } from '../../expression/limits.ts';
import type { Scope } from '../../expression/scope.ts';
import { type DmnType, Mismatch, type Origin } from './dmn-type.ts';

/** Whether a value is among the allowed ones. */
export interface Allowed {
  source: string;
  passes(scope: Scope, value: unknown): boolean;
}

/** Contexts with typed entries; entries that are missing are null, others are let through. */
export function contextType(name: string, components: [string, DmnType][]): DmnType {
  return {
    name,
    convert: (scope, value, origin) => {
      if (value === null || value === undefined) return null;
      const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
      if (!isContext(only)) return new Mismatch(`a context (${name})`, value);
      return convertEntries(scope, only, { components, origin });
    },
    shape: () => Object.fromEntries(components.map(([key, type]) => [key, type.shape()])),
  };
}

interface Entries {
  components: [string, DmnType][];
  origin: Origin;
}

/** The same context when nothing has to change. */
function convertEntries(
  scope: Scope,
  context: Record<string, unknown>,
  { components, origin }: Entries,
): unknown {
  let result = context;
  spend(scope.run.environment.budget, components.length);
  for (const [key, type] of components) {
    if (!Object.hasOwn(context, key)) continue;
    const entry = type.convert(scope, context[key], origin);
    if (entry instanceof Mismatch) return entry.within(`.${key}`);
    if (entry === context[key]) continue;
    if (result === context) result = { ...context };
    result[key] = entry;
  }
  return result;
}

/** Lists of a type; a single value counts as a list of itself. */
export function listType(name: string, element: DmnType): DmnType {
  return {
    name,
    convert: (scope, value, origin) => {
      if (value === null || value === undefined) return null;
      const list: unknown[] = Array.isArray(value) ? value : [value];
      spend(scope.run.environment.budget, list.length);
      const converted = list.map((each) => element.convert(scope, each, origin));
      const wrong = converted.findIndex((each) => each instanceof Mismatch);
      if (wrong < 0) return converted;
      const mismatch = converted[wrong] as Mismatch;
      return Array.isArray(value) ? mismatch.within(`[${wrong + 1}]`) : mismatch;
    },
    shape: () => [element.shape()],
  };
}

/** A type of which only some values are allowed; null, the absent value, always is. */
export function restrictedType(base: DmnType, name: string, allowed: Allowed): DmnType {
  return {
    ...base,
    name,
    allowedSource: allowed.source,
    convert: (scope, value, origin) => {
      const converted = base.convert(scope, value, origin);
      if (converted === null || converted instanceof Mismatch) return converted;
      return allowed.passes(scope, converted)
        ? converted
        : new Mismatch(`one of ${allowed.source}`, converted);
    },
  };
}

/** Functions that take so many arguments. */
export function functionType(name: string, parameterCount: number): DmnType {
  const expected = `a function of ${parameterCount} parameters (${name})`;
  return {
    name,
    isFunction: true,
    convert: (_scope, value) => {
      if (value === null || value === undefined) return null;
      const isFitting =
        value instanceof FeelFunction && value.parameterNames.length === parameterCount;
      return isFitting ? value : new Mismatch(expected, value);
    },
    shape: () => null,
  };
}
