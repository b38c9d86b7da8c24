import type { ElementBehavior } from '../flow/behavior.ts';
import { callProcess, cancelCalledProcess } from '../flow/calls.ts';

/** Runs another process as an instance of its own and waits for it (clause 13.3.4). */
export const callActivity: ElementBehavior = {
  enter: callProcess,
  terminate: cancelCalledProcess,
};
