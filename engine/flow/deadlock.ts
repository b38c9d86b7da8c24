import { type Execution, nodeAt, flowById } from './execution.ts';
import { hasIncident, raiseIncident } from './incidents.ts';
import { flowAt } from './sequence-flows.ts';

/**
 * Tokens that wait at joins while nothing else in their scope is active wait for ever: nothing can
 * bring the missing ones. The standard lets such a scope hang; we tell a person.
 */
export function reportDeadlock(execution: Execution, scopeKey: number): void {
  const { state, definition } = execution;
  const scope = state.elements.get(scopeKey);
  if (scope === undefined || scope.activeChildren > 0 || scope.tokens === 0) return;
  if (hasIncident(execution, scope)) return;
  const flows = [...(scope.arrived?.keys() ?? [])].map(
    (id) => flowById(definition, id)?.target ?? -1,
  );
  const missing = [...new Set(flows)].map((index) => {
    const join = nodeAt(definition, index);
    if (join.startQuantity > 1) return `${join.id} needs ${String(join.startQuantity)} tokens`;
    const empty = join.incoming.map((flow) => flowAt(execution, flow).id);
    return `${join.id} lacks ${empty.filter((id) => !scope.arrived?.has(id)).join(', ')}`;
  });
  raiseIncident(execution, scope, 'complete', {
    kind: 'deadlock',
    message: `Expected a token on every flow into the join but none can come any more: ${missing.join('; ')}`,
  });
}
