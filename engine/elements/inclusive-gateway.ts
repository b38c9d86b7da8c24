import type { ElementBehavior } from '../flow/behavior.ts';
import { completeElement, scheduleEntry } from '../flow/execution.ts';
import { Failure } from '../flow/failure.ts';
import { hasTokenOnEach, moreMayCome, tokensOn } from '../flow/joins.ts';
import { chooseFlows, noFlowMessage } from '../flow/sequence-flows.ts';

/**
 * Waits for every token that can still come, then lets one out on each flow whose condition holds,
 * else on the default (clause 13.4.3).
 */
export const inclusiveGateway: ElementBehavior = {
  canEnter: hasTokenOnEach,
  atRest(execution, node, scope) {
    const filled = node.incoming.filter((flow) => tokensOn(execution, scope, flow) > 0);
    const empty = node.incoming.filter((flow) => !filled.includes(flow));
    if (filled.length === 0 || moreMayCome(execution, { join: node, scope, filled, empty })) {
      return false;
    }
    scheduleEntry(execution, { node, scope: scope.key, released: true });
    return true;
  },
  enter: (execution, element) => completeElement(execution, element.key),
  chooseFlows(execution, element) {
    const flows = chooseFlows(execution, element);
    if (flows.length > 0 || element.node.outgoing.length === 0) return flows;
    throw new Failure('noFlow', noFlowMessage(execution, element));
  },
};
