import type { ElementBehavior } from '../flow/behavior.ts';
import { completeElement } from '../flow/execution.ts';

/** Start and boundary events, plain and manual tasks: done as soon as they are reached. */
export const passThrough: ElementBehavior = {
  enter(execution, element) {
    completeElement(execution, element.key);
  },
};
