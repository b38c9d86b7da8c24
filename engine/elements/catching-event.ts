import type { ElementBehavior } from '../flow/behavior.ts';
import { openCatchers } from '../flow/catchers.ts';

/** Waits for its timer, message, signal or condition, or for all of several (clause 13.5.2). */
export const catchingEvent: ElementBehavior = {
  enter: (execution, element) => openCatchers(execution, element, [element.node]),
};
