import type { ExecutionListenerEvent } from '../model/definition.ts';
import { listenersOf } from '../model/listener-lists.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Execution } from './execution.ts';
import { offerJob } from './jobs.ts';

/**
 * Gives the next execution listener of a moment to a worker; the element waits for it. False if
 * there is none left, and the element goes on.
 */
export function listens(
  execution: Execution,
  element: ElementInstance,
  event: ExecutionListenerEvent,
): boolean {
  const { listened, node } = element;
  const next = listened?.event === event ? listened.created : 0;
  const listener = listenersOf(node, event)[next];
  if (listener === undefined) return false;
  offerJob(execution, element, { ...listener, listener: event });
  return true;
}

/** Whether the element waits for one of its execution listeners. */
export function isListening({ state }: Execution, { node, owned }: ElementInstance): boolean {
  if (node.listeners === undefined || owned === undefined) return false;
  return owned.some((key) => {
    const listener = state.jobs.get(key)?.listener;
    return listener === 'start' || listener === 'end';
  });
}

/** Whether the element's own work has not begun, or is over: nothing else is waited for meanwhile. */
export function isBesideWork(execution: Execution, element: ElementInstance): boolean {
  const isOver = element.listened?.event === 'end' || element.terminating === true;
  return isOver || isListening(execution, element);
}
