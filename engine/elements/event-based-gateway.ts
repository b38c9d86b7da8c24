import type { ElementBehavior } from '../flow/behavior.ts';
import { openCatchers } from '../flow/catchers.ts';
import { completeElement } from '../flow/execution.ts';
import { eventsBehind } from '../flow/starts.ts';

/**
 * Waits for the first of the events behind it (clause 13.4.4). One that starts an instance and
 * awaits all lets a token out to each event, and they wait by themselves.
 */
export const eventBasedGateway: ElementBehavior = {
  enter(execution, element) {
    if (element.node.awaitsAll) return completeElement(execution, element.key);
    openCatchers(execution, element, eventsBehind(execution.definition, element.node));
  },
  chooseFlows: (_, element) => element.node.outgoing,
};
