import type { TaskCorrections, TaskListenerResult } from '../../engine/index.ts';
import type { JobResult } from './jobs.schema.ts';

/** A worker's result as the engine takes it; undefined if it says nothing. */
export function listenerResult(
  result: JobResult | null | undefined,
): TaskListenerResult | undefined {
  const { denied, deniedReason, corrections } = result ?? {};
  const corrected = correctionsIn(corrections ?? {});
  const said: TaskListenerResult = {
    ...(denied === true && { denied }),
    ...(denied === true && typeof deniedReason === 'string' && { reason: deniedReason }),
    ...(Object.keys(corrected).length > 0 && { corrections: corrected }),
  };
  return Object.keys(said).length > 0 ? said : undefined;
}

/** Null is what a client writes for what it leaves as it is. */
function correctionsIn(written: NonNullable<JobResult['corrections']>): TaskCorrections {
  return Object.fromEntries(
    Object.entries(written).filter(([, value]) => value !== null && value !== undefined),
  );
}
