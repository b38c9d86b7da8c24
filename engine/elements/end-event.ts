import type { ElementBehavior } from '../flow/behavior.ts';
import { throwError } from '../flow/errors.ts';
import { elementAt } from '../flow/execution.ts';
import { completeElement } from '../flow/lifecycle.ts';
import { endScope } from '../flow/scopes.ts';

/** None, error and terminate end events (clause 13.5.6). */
export const endEvent: ElementBehavior = {
  enter(execution, element) {
    const { event } = element.node;
    if (event?.kind === 'error') throwError(execution, element, event.code ?? '');
    else if (event?.kind === 'terminate') endScope(execution, elementAt(execution, element.scope));
    else completeElement(execution, element.key);
  },
};
