import type { ElementInstance, Phase } from '../state/instance.ts';
import { type Execution, emit, nextKey } from './execution.ts';
import type { Failure } from './failure.ts';

/** The element waits for a person; what failed is done again when the incident is resolved. */
export function raiseIncident(
  execution: Execution,
  element: ElementInstance,
  phase: Phase,
  { kind, message }: Pick<Failure, 'kind' | 'message'>,
  job?: number,
): void {
  emit(execution, {
    type: 'IncidentRaised',
    key: nextKey(execution),
    owner: element.key,
    kind,
    message: `${label(element)}: ${message}`,
    phase,
    ...(job === undefined ? {} : { job }),
  });
}

function label({ node }: ElementInstance): string {
  return node.name === '' ? node.id : `${node.name} (${node.id})`;
}

/** Whether an element already waits for a person. */
export function hasIncident({ state }: Execution, { owned }: ElementInstance): boolean {
  return state.incidents.size > 0 && owned?.some((key) => state.incidents.has(key)) === true;
}
