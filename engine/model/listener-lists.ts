import type { JobSettings, ListenerEvent, ScopeOrNode } from './definition.ts';

/** The listeners that an element, or its task, has for a moment, in the order of the model. */
export function listenersOf(node: ScopeOrNode, event: ListenerEvent): JobSettings[] {
  const found =
    event === 'start' || event === 'end'
      ? node.listeners?.[event]
      : node.userTask?.listeners?.[event];
  return found ?? [];
}

/**
 * Where a listener of another version stands among these; −1 if it is not there. Of the listeners
 * of one moment each has a job type of its own, and that is what makes it the same one.
 */
export function placeOfListener(listeners: JobSettings[], wanted: JobSettings): number {
  const type = writtenType(wanted);
  return listeners.findIndex((each) => writtenType(each) === type);
}

/** As many of the new ones are done as come before, and with, the last one that both versions have. */
export function doneAmong(now: JobSettings[], before: JobSettings[], done: number): number {
  for (let at = Math.min(done, before.length) - 1; at >= 0; at -= 1) {
    const place = placeOfListener(now, before[at] as JobSettings);
    if (place >= 0) return place + 1;
  }
  return 0;
}

function writtenType({ jobType }: JobSettings): string {
  return 'constant' in jobType ? jobType.constant : `=${jobType.expression.source}`;
}
