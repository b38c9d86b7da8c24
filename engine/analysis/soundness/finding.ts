import type { ScopeOrNode } from '../../model/definition.ts';
import type { SoundnessFinding } from './report.ts';

/** A finding before the way to its scope is put in front of it. */
export type ScopeFinding = Omit<SoundnessFinding, 'decisions'>;

/** How messages name an element: by its name and id. */
export function nameOf({ id, name }: ScopeOrNode): string {
  return name === '' ? id : `${name} (${id})`;
}

/** At most so many are named in a sentence. */
const MOST_NAMED = 5;

export function listed(names: string[]): string {
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${named} and ${String(more)} more` : named;
}
