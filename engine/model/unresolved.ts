import type { ModdleElement, ModdleWarning } from './moddle.ts';

/** A reference that is no id of the file. */
export interface UnresolvedReference {
  element: ModdleElement;
  property: string;
  /** As it is written. */
  value: string;
}

/** The reference that a warning of the reader is about, if it is about one. */
export function unresolvedReference(warning: ModdleWarning): UnresolvedReference[] {
  const { message, element, property, value } = warning;
  const isReference = message.startsWith('unresolved reference');
  if (!isReference || element === undefined || property === undefined || value === undefined) {
    return [];
  }
  return [{ element, property: property.replace(/^bpmn:/, ''), value }];
}
