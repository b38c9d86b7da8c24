import { usageError } from './failure.ts';

export interface ElementPair {
  sourceElementId: string;
  targetElementId: string;
}

/** Two elements as `from:to`; ids of BPMN elements have no colon. */
export function pairOf(text: string, option: string): ElementPair {
  const [sourceElementId, targetElementId, ...more] = text.split(':');
  if (sourceElementId && targetElementId && more.length === 0) {
    return { sourceElementId, targetElementId };
  }
  throw usageError(`Expected two elements as from:to after ${option}, but found ${text}`);
}
