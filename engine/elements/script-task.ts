import type { ElementBehavior } from '../flow/behavior.ts';
import { createJob } from '../flow/jobs.ts';
import { Failure } from '../flow/failure.ts';
import { completeElement } from '../flow/execution.ts';
import { evaluate, takeOver } from '../flow/variables.ts';

/** Computes a variable with a FEEL expression; a script in another language is a worker's job. */
export const scriptTask: ElementBehavior = {
  enter(execution, element) {
    const { script, job } = element.node;
    if (job !== undefined) return createJob(execution, element);
    if (script === undefined) throw new Failure('value', 'Expected a FEEL script');
    const value = evaluate(execution, element.key, script.expression);
    takeOver(execution, element, { [script.resultVariable]: value });
    completeElement(execution, element.key);
  },
};
