import type { ElementBehavior } from '../flow/behavior.ts';
import { createJob } from '../flow/jobs.ts';
import { throwEvents } from '../flow/throws.ts';

/** End events and intermediate throw events (clauses 13.5.4 and 13.5.6); some are a worker's job. */
export const throwingEvent: ElementBehavior = {
  enter(execution, element) {
    if (element.node.job !== undefined) createJob(execution, element);
    else throwEvents(execution, element);
  },
};
