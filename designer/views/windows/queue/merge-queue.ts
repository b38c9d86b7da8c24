import type { UserTask } from '../../../api/types.ts';

/** A row of the queue as it is shown. */
export interface QueueRow {
  task: UserTask;
  /** It has left this list (taken by somebody, or done) while the list was held still. */
  isGone: boolean;
}

export interface Merged {
  rows: QueueRow[];
  /** New tasks that wait until the person lets the list move. */
  arrived: UserTask[];
}

/**
 * A fresh answer put into a list that must not move under the cursor: rows keep their places,
 * what has left is marked, and what is new waits.
 */
export function mergeHeld(shown: QueueRow[], fetched: UserTask[]): Merged {
  const byKey = new Map(fetched.map((task) => [task.userTaskKey, task]));
  const known = new Set(shown.map(({ task }) => task.userTaskKey));
  return {
    rows: shown.map(({ task }) => {
      const fresh = byKey.get(task.userTaskKey);
      return { task: fresh ?? task, isGone: fresh === undefined };
    }),
    arrived: fetched.filter(({ userTaskKey }) => !known.has(userTaskKey)),
  };
}

export function freshRows(fetched: UserTask[]): QueueRow[] {
  return fetched.map((task) => ({ task, isGone: false }));
}
