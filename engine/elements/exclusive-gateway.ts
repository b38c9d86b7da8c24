import type { ElementBehavior } from '../flow/behavior.ts';
import { completeElement } from '../flow/execution.ts';
import { chooseFirstFlow } from '../flow/sequence-flows.ts';

/** Passes each token on by the first flow whose condition holds, else the default (clause 13.4.2). */
export const exclusiveGateway: ElementBehavior = {
  enter(execution, element) {
    completeElement(execution, element.key);
  },
  chooseFlows: chooseFirstFlow,
};
