import type { ElementBehavior } from '../flow/behavior.ts';
import { openCatchers } from '../flow/catchers.ts';
import { completeElement } from '../flow/execution.ts';

/**
 * Waits for its timer, message, signal or condition, or for all of several (clause 13.5.2). At a link
 * (clause 10.5.5) only its listeners are waited for, and without them it is not entered but passed.
 */
export const catchingEvent: ElementBehavior = {
  enter(execution, element) {
    const { events, listeners } = element.node;
    const isLink = listeners !== undefined && events[0]?.kind === 'link';
    if (isLink) completeElement(execution, element.key);
    else openCatchers(execution, element, [element.node]);
  },
};
