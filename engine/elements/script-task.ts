import type { ElementBehavior } from '../flow/behavior.ts';
import { Failure } from '../flow/failure.ts';
import { completeElement } from '../flow/lifecycle.ts';
import { evaluate, takeOver } from '../flow/variables.ts';

/** Computes a variable with a FEEL expression. */
export const scriptTask: ElementBehavior = {
  enter(execution, element) {
    const { script } = element.node;
    if (script === undefined) throw new Failure('value', 'Expected a FEEL script');
    const value = evaluate(execution, element.key, script.expression);
    takeOver(execution, element, { [script.resultVariable]: value });
    completeElement(execution, element.key);
  },
};
