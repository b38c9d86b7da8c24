import type { ElementBehavior } from '../flow/behavior.ts';
import { answerTime } from '../flow/deemed-acceptance.ts';
import { scheduleTimer } from '../flow/timers.ts';
import { createTask } from '../flow/user-tasks.ts';

/** Waits for a person. Whom the model wants is part of the event; the runtime answers with a name. */
export const userTask: ElementBehavior = {
  enter(execution, element) {
    const answer = answerTime(execution, element);
    createTask(execution, element);
    if (answer !== undefined) scheduleTimer(execution, element.key, element.node.id, answer);
  },
};
