import { beginElement } from '../flow/beginning.ts';
import { completeElement, emit, type Execution } from '../flow/execution.ts';
import type { ScopeOrNode } from '../model/definition.ts';
import { placeOfListener } from '../model/same-listener.ts';
import type { ElementInstance, JobState } from '../state/instance.ts';

/**
 * Withdraws the jobs of execution listeners that the new version does not have at their elements,
 * and gives these elements, which then go on.
 */
export function dropListeners(
  execution: Execution,
  counterpart: (element: ElementInstance) => ScopeOrNode | undefined,
): ElementInstance[] {
  const { jobs, elements, incidents } = execution.state;
  const left: ElementInstance[] = [];
  for (const job of [...jobs.values()]) {
    const element = elements.get(job.owner);
    if (element === undefined || !isGone(element, job, counterpart(element))) continue;
    for (const incident of [...incidents.values()]) {
      if (incident.job === job.key)
        emit(execution, { type: 'IncidentResolved', key: incident.key });
    }
    emit(execution, { type: 'JobCancelled', key: job.key });
    left.push(element);
  }
  return left;
}

/** The next listener, or what the listeners held back. */
export function goOnWithoutListener(execution: Execution, element: ElementInstance): void {
  if (element.listened?.event === 'end') completeElement(execution, element.key);
  else beginElement(execution, element);
}

function isGone(
  { node, listened }: ElementInstance,
  { listener }: JobState,
  target: ScopeOrNode | undefined,
): boolean {
  if ((listener !== 'start' && listener !== 'end') || listened === undefined) return false;
  const before = node.listeners?.[listener][listened.created - 1];
  return before !== undefined && placeOfListener(target?.listeners?.[listener], before) < 0;
}
