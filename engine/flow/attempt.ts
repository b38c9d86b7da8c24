import type { ElementInstance, Phase } from '../state/instance.ts';
import type { Execution } from './execution.ts';
import { Failure } from './failure.ts';
import { raiseIncident } from './incidents.ts';

/** Does a part of an element's life; what fails becomes an incident of it. */
export function attempt<T>(
  execution: Execution,
  element: ElementInstance,
  phase: Phase,
  work: (execution: Execution, element: ElementInstance, more?: T) => void,
  more?: T,
): void {
  try {
    work(execution, element, more);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    raiseIncident(execution, element, phase, error);
  }
}
