import { elementAt, emit, type Execution } from './execution.ts';
import { terminateElement } from './withdrawal.ts';

/** Ends the instance, as soon as the listeners of its withdrawn tasks are done. */
export function terminateInstance(execution: Execution, reason?: string): void {
  terminateElement(execution, elementAt(execution, 1));
  const isOver = !execution.state.elements.has(1);
  emit(execution, {
    type: isOver ? 'InstanceTerminated' : 'InstanceTerminating',
    ...(reason !== undefined && { reason }),
  });
}
