import type { ElementBehavior } from '../flow/behavior.ts';
import { createJob } from '../flow/jobs.ts';

/** Waits for a worker outside the engine. */
export const serviceTask: ElementBehavior = {
  enter: createJob,
};
