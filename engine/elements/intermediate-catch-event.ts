import type { ElementBehavior } from '../flow/behavior.ts';
import { dueOf, scheduleTimer } from '../flow/timers.ts';

/** Waits for its timer. */
export const intermediateCatchEvent: ElementBehavior = {
  enter(execution, element) {
    const due = dueOf(execution, element.key, element.node);
    scheduleTimer(execution, element.key, element.node.id, due);
  },
};
