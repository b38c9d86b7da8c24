import { beginElement } from '../flow/beginning.ts';
import { completeElement, emit, type Execution } from '../flow/execution.ts';
import { goOnWithChange } from '../flow/task-changes.ts';
import { taskOf } from '../flow/task-listeners.ts';
import type { ScopeOrNode } from '../model/definition.ts';
import { listenersOf, placeOfListener } from '../model/listener-lists.ts';
import type { ElementInstance, JobState } from '../state/instance.ts';

/**
 * Withdraws the jobs of listeners that the new version does not have at their elements,
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
    if (element === undefined || !isGone(execution, { element, job }, counterpart(element)))
      continue;
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
  if (taskOf(execution, element)?.change !== undefined) goOnWithChange(execution, element);
  else if (element.listened?.event === 'end') completeElement(execution, element.key);
  else beginElement(execution, element);
}

function isGone(
  execution: Execution,
  { element, job }: { element: ElementInstance; job: JobState },
  target: ScopeOrNode | undefined,
): boolean {
  const { listener } = job;
  if (listener === undefined) return false;
  const isOwn = listener === 'start' || listener === 'end';
  const created = isOwn ? element.listened?.created : taskOf(execution, element)?.change?.created;
  const before = listenersOf(element.node, listener)[(created ?? 0) - 1];
  if (before === undefined || target === undefined) return false;
  return placeOfListener(listenersOf(target, listener), before) < 0;
}
