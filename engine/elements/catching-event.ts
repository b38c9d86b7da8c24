import type { ElementBehavior } from '../flow/behavior.ts';
import { openCatchers } from '../flow/catchers.ts';
import { completeElement } from '../flow/execution.ts';

/**
 * Waits for its timer, message, signal or condition, or for all of several (clause 13.5.2). A link
 * (clause 10.5.5) is entered by hand, or to wait for its listeners: there is nothing else to wait for.
 */
export const catchingEvent: ElementBehavior = {
  enter(execution, element) {
    if (element.node.events[0]?.kind === 'link') completeElement(execution, element.key);
    else openCatchers(execution, element, [element.node]);
  },
};
