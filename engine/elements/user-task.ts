import type { ElementBehavior } from '../flow/behavior.ts';
import { createTask } from '../flow/user-tasks.ts';

/** Waits for a person. Whom the model wants is part of the event; the runtime answers with a name. */
export const userTask: ElementBehavior = {
  enter: createTask,
};
