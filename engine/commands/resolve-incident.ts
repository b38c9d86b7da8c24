import { type Execution, elementAt, emit } from '../flow/execution.ts';
import { retry } from '../flow/lifecycle.ts';
import type { ResolveIncident } from '../state/command.ts';
import { expectActive, expectOpen } from './checks.ts';

/** The cause is mended: a failed job gets new tries, anything else is done again. */
export function resolveIncident(
  execution: Execution,
  { incident: key, retries = 1 }: ResolveIncident,
): void {
  const { state } = execution;
  expectActive(state);
  const incident = expectOpen(state, state.incidents, key, 'incident');
  emit(execution, { type: 'IncidentResolved', key });
  if (incident.job !== undefined) {
    return emit(execution, { type: 'JobRetriesSet', key: incident.job, retries });
  }
  retry(execution, elementAt(execution, incident.owner), incident.phase);
}
