import type { ElementBehavior } from '../flow/behavior.ts';
import { enterScope } from '../flow/beginning.ts';

/** Embedded subprocess and transaction: a scope of its own, done when all in it is done (clause 13.3.4). */
export const subProcess: ElementBehavior = {
  enter: (execution, element) => enterScope(execution, element),
};
