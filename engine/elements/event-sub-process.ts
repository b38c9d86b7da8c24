import type { ElementBehavior } from '../flow/behavior.ts';
import { nodeAt, scheduleEntry } from '../flow/execution.ts';

/** Entered when its start event has happened, never by a token (clause 13.5.4). */
export const eventSubProcess: ElementBehavior = {
  enter(execution, element) {
    for (const index of element.node.startEvents) {
      const node = nodeAt(execution.definition, index);
      scheduleEntry(execution, { node, scope: element.key, caught: {} });
    }
  },
};
