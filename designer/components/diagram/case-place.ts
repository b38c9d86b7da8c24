import type { ElementInstance } from '../../api/instances.ts';
import type { Badge, Mark } from './marks.ts';

/** Where a case stands, from its element instances: for the diagram of a running case. */
export function marksOf(instances: ElementInstance[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { elementId, state, type } of instances) {
    if (type === 'process') continue;
    if (state === 'ACTIVE') marks.set(elementId, 'current');
    else if (marks.get(elementId) !== 'current') {
      marks.set(elementId, state === 'COMPLETED' ? 'done' : 'terminated');
    }
  }
  return marks;
}

const SIGNS: Record<Mark, string> = { done: '✓', current: '▶', incident: '!', terminated: '✕' };

/** One badge for each marked element: a sign, so that nothing is said by colour alone. */
export function badgesOf(marks: Map<string, Mark>, wordFor: (mark: Mark) => string): Badge[] {
  return [...marks].map(([element, kind]) => ({
    element,
    kind,
    text: kind === 'done' ? SIGNS.done : `${SIGNS[kind]} ${wordFor(kind)}`,
    title: wordFor(kind),
  }));
}
