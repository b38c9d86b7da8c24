import type { ElementBehavior } from '../flow/behavior.ts';
import { openCatchers } from '../flow/catchers.ts';
import { completeElement } from '../flow/execution.ts';
import { createJob } from '../flow/jobs.ts';
import { throwEvents } from '../flow/throws.ts';

/** Sends its message, or has a worker send it (clause 13.3.3). */
export const sendTask: ElementBehavior = {
  enter(execution, element) {
    if (element.node.job !== undefined) createJob(execution, element);
    else throwEvents(execution, element);
  },
};

/** Waits for its message; without one to wait for it is done at once. */
export const receiveTask: ElementBehavior = {
  enter(execution, element) {
    if (element.node.events.length === 0) return completeElement(execution, element.key);
    openCatchers(execution, element, [element.node]);
  },
};
