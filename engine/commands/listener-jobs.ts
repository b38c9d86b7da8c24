import { beginElement } from '../flow/beginning.ts';
import { completeElement, elementAt, emit, type Execution } from '../flow/execution.ts';
import { leaveToScope, setLocal } from '../flow/variables.ts';
import type { Variables } from '../state/value.ts';
import type { JobState } from '../state/instance.ts';

/**
 * An execution listener is done, and the element goes on. What a start listener found out is the
 * element's own; what an end listener did goes where the output mappings go.
 */
export function completeExecutionListener(
  execution: Execution,
  { key, owner, listener }: JobState,
  variables: Variables,
): void {
  emit(execution, { type: 'JobCompleted', key });
  const element = elementAt(execution, owner);
  if (listener === 'start') {
    setLocal(execution, owner, variables);
    beginElement(execution, element);
  } else {
    leaveToScope(execution, element, variables);
    completeElement(execution, owner);
  }
}
