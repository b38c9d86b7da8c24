import type { Value } from './value.ts';

/** Deepest nesting of lists and contexts that a value may have. */
export const MAX_VALUE_DEPTH = 32;

const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** What makes something unfit to be kept as a variable, in words; undefined if it is a `Value`. */
export function valueProblem(name: string, value: unknown): string | undefined {
  if (name === '' || FORBIDDEN_NAMES.has(name)) {
    return `Expected the name of a variable but found "${name}"`;
  }
  const problem = scalarProblem(name, value);
  if (problem !== undefined || value === null || typeof value !== 'object') return problem;
  return problemInside(name, value);
}

/** Looks at all that a list or context holds; with a list of its own, so that depth costs nothing. */
function problemInside(name: string, value: object): string | undefined {
  const pending: { path: string; value: unknown; depth: number }[] = [
    { path: name, value, depth: 1 },
  ];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const problem = scalarProblem(item.path, item.value);
    if (problem !== undefined) return problem;
    if (item.value === null || typeof item.value !== 'object') continue;
    if (item.depth >= MAX_VALUE_DEPTH) {
      return `Expected ${name} to be nested at most ${String(MAX_VALUE_DEPTH)} deep`;
    }
    for (const [key, inner] of Object.entries(item.value)) {
      if (FORBIDDEN_NAMES.has(key)) return `Expected no field named "${key}" in ${item.path}`;
      pending.push({ path: `${item.path}.${key}`, value: inner, depth: item.depth + 1 });
    }
  }
  return undefined;
}

/** Whether a value is nested deeper than one may be that comes from outside. */
export function isTooDeep(value: Value, depth = 1): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (depth >= MAX_VALUE_DEPTH) return true;
  return Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
}

/** A value as it is kept: −0 is 0, at any depth, as it is in JSON text. */
export function normalizeValue(value: Value): Value {
  if (Object.is(value, -0)) return 0;
  if (value === null || typeof value !== 'object' || !hasNegativeZero(value)) return value;
  if (Array.isArray(value)) return value.map(normalizeValue);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, normalizeValue(inner)]),
  );
}

/** Nearly no value has one; those are copied, all others kept as they are. */
function hasNegativeZero(value: Value): boolean {
  if (value === null || typeof value !== 'object') return Object.is(value, -0);
  return Object.values(value).some(hasNegativeZero);
}

function scalarProblem(path: string, value: unknown): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : `Expected ${path} to be a number but found NaN`;
  }
  if (typeof value === 'string') {
    return value.includes('\u0000') ? `Expected ${path} to be without NUL characters` : undefined;
  }
  if (typeof value === 'object' && isPlain(value)) return undefined;
  return `Expected ${path} to be JSON but found ${describeType(value)}`;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describeType(value: unknown): string {
  return typeof value === 'object' ? (value?.constructor.name ?? 'an object') : typeof value;
}
