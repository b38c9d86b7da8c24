import type { ElementBehavior } from '../flow/behavior.ts';
import { completeElement, emit, type Execution, scheduleEntry } from '../flow/execution.ts';
import { Failure } from '../flow/failure.ts';
import { hasIncident, raiseIncident } from '../flow/incidents.ts';
import { moreMayCome, tokensOn } from '../flow/joins.ts';
import { completeScopeIfDone } from '../flow/scopes.ts';
import {
  conditionHolds,
  conditionScope,
  flowAt,
  noFlowMessage,
  takeFlow,
} from '../flow/sequence-flows.ts';
import { describe, evaluate } from '../flow/variables.ts';
import type { ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';

/**
 * Fires once its activation condition holds, over `activationCount`; then waits for the late tokens
 * of the flows that had none, consumes them and is as before (clause 13.4.5).
 */
export const complexGateway: ElementBehavior = {
  canEnter: (execution, node, scope) =>
    scope.fired?.has(node.id) !== true && isActivated(execution, node, scope),
  atRest(execution, node, scope) {
    if (scope.fired?.has(node.id) === true) return reset(execution, node, scope);
    if (!isActivated(execution, node, scope)) return false;
    scheduleEntry(execution, { node, scope: scope.key, released: true });
    return true;
  },
  enter: (execution, element) => completeElement(execution, element.key),
  chooseFlows(execution, element) {
    const { outgoing, defaultFlow } = element.node;
    const from = conditionScope(element);
    const flows = outgoing.filter(
      (index) =>
        index !== defaultFlow &&
        conditionHolds(execution, from, flowAt(execution, index), { waitingForStart: true }),
    );
    if (flows.length > 0 || outgoing.length === 0) return flows;
    if (defaultFlow >= 0) return [defaultFlow];
    throw new Failure('noFlow', noFlowMessage(execution, element));
  },
};

/** Without a condition it waits for a token on every flow. Its failure is an incident of the scope. */
function isActivated(execution: Execution, node: ScopeOrNode, scope: ElementInstance): boolean {
  const counts = node.incoming.map((flow) => tokensOn(execution, scope, flow));
  const activationCount = counts.reduce((total, count) => total + count, 0);
  if (node.activationCondition === undefined) return counts.every((count) => count > 0);
  if (activationCount === 0 || hasIncident(execution, scope)) return false;
  try {
    const { activationCondition: condition } = node;
    const value = evaluate(execution, scope.key, condition, { activationCount });
    if (typeof value === 'boolean') return value;
    throw new Failure(
      'expression',
      `Expected the activation condition of ${node.id} to be true or false but it is ${describe(value)}`,
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    raiseIncident(execution, scope, 'complete', error);
    return false;
  }
}

/**
 * No late token can come any more: those that are there are consumed. A flow that was served counts
 * as one that has a token: what can come there as well is not waited for.
 */
function reset(execution: Execution, node: ScopeOrNode, scope: ElementInstance): boolean {
  const served = scope.fired?.get(node.id) ?? [];
  const filled = node.incoming.filter(
    (flow) => served.includes(flowAt(execution, flow).id) || tokensOn(execution, scope, flow) > 0,
  );
  const empty = node.incoming.filter((flow) => !filled.includes(flow));
  if (moreMayCome(execution, { join: node, scope, filled, empty })) return false;
  emit(execution, { type: 'GatewayReset', gateway: node.id, scope: scope.key });
  for (const index of node.outgoing) {
    const flow = flowAt(execution, index);
    // A flow is asked again only if its condition speaks of the phase: else it would fire twice.
    if (flow.condition?.names.includes('waitingForStart') !== true) continue;
    if (conditionHolds(execution, { scope: scope.key }, flow, { waitingForStart: false })) {
      takeFlow(execution, flow, scope.key);
    }
  }
  completeScopeIfDone(execution, scope.key);
  return true;
}
