import type { BatchOperation, BatchVerb } from '../../../api/batch-operations.ts';

interface Offer {
  verb: BatchVerb;
  /** Name of the text on the button. */
  label: 'suspend' | 'resume' | 'cancel';
}

const SUSPEND: Offer = { verb: 'suspension', label: 'suspend' };
const RESUME: Offer = { verb: 'resumption', label: 'resume' };
const CANCEL: Offer = { verb: 'cancellation', label: 'cancel' };

/** How many items have an outcome, whatever it is. */
export function doneOf(operation: BatchOperation): number {
  const { operationsCompletedCount, operationsFailedCount, operationsSkippedCount } = operation;
  return operationsCompletedCount + operationsFailedCount + operationsSkippedCount;
}

export function verbsFor({ state }: BatchOperation): Offer[] {
  if (state === 'ACTIVE') return [SUSPEND, CANCEL];
  return state === 'SUSPENDED' ? [RESUME, CANCEL] : [];
}
