import type { ElementBehavior } from '../flow/behavior.ts';
import { completeElement } from '../flow/execution.ts';
import { hasTokenOnEach } from '../flow/joins.ts';

/**
 * Waits for one token on each incoming flow, then lets one out on each outgoing flow whatever its
 * condition says (clause 13.4.1). Surplus tokens wait for the next round.
 */
export const parallelGateway: ElementBehavior = {
  canEnter: hasTokenOnEach,
  enter: (execution, element) => completeElement(execution, element.key),
  chooseFlows: (_, element) => element.node.outgoing,
};
