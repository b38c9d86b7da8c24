import type { Badge, Mark } from '../components/diagram/marks.ts';
import { restingAt } from './state-at.ts';
import type { CaseAt } from './state-at.ts';

/** Words for the badges, in the person's language. */
export interface PictureWords {
  mark(mark: Mark): string;
  duration(milliseconds: number): string;
  times(n: number): string;
}

const SHORTEST = 1000;

/** What stands done, current or stuck. */
export function marksAt(state: CaseAt): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const flow of state.taken.keys()) marks.set(flow, 'done');
  for (const element of state.terminated.keys()) marks.set(element, 'terminated');
  for (const element of state.completed.keys()) marks.set(element, 'done');
  for (const element of restingAt(state).keys()) marks.set(element, 'current');
  for (const element of state.incidents.values()) marks.set(element, 'incident');
  return marks;
}

/** Counts and durations on the elements, and counts on flows that were taken more than once. */
export function badgesAt(state: CaseAt, words: PictureWords): Badge[] {
  const badges = [...marksAt(state)].map(([element, kind]): Badge | undefined => {
    const flowCount = state.taken.get(element);
    if (flowCount !== undefined) {
      const text = words.times(flowCount);
      return flowCount > 1 ? { element, kind: 'note', text, title: text } : undefined;
    }
    return {
      element,
      kind,
      text: `${SIGNS[kind]} ${amountsOf(state, element, words)}`.trim(),
      title: words.mark(kind),
    };
  });
  return badges.filter((badge) => badge !== undefined);
}

const SIGNS: Record<Mark, string> = { done: '✓', current: '▶', incident: '!', terminated: '✕' };

function amountsOf(state: CaseAt, element: string, words: PictureWords): string {
  const ended = (state.completed.get(element) ?? 0) + (state.terminated.get(element) ?? 0);
  const resting = restingAt(state).get(element) ?? 0;
  const duration = state.durations.get(element) ?? 0;
  const times = ended + resting;
  return [times > 1 ? words.times(times) : '', duration >= SHORTEST ? words.duration(duration) : '']
    .filter((part) => part !== '')
    .join(' ');
}
