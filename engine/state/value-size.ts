import type { Value } from './value.ts';

/** Length of a variable as JSON text, name included; scalars are not serialised to find it. */
export function valueBytes(name: string, value: Value): number {
  return name.length + 4 + valueLength(value);
}

function valueLength(value: Value): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'number') return 8;
  if (value === null || typeof value === 'boolean') return 5;
  return JSON.stringify(value).length;
}
