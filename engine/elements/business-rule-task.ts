import type { ElementBehavior } from '../flow/behavior.ts';
import { evaluateDecision } from '../flow/decisions.ts';
import { createJob } from '../flow/jobs.ts';
import { completeElement } from '../flow/execution.ts';

/** Decides with a DMN decision in the engine; with a task definition it is a job like any other. */
export const businessRuleTask: ElementBehavior = {
  enter(execution, element) {
    if (element.node.decision === undefined) return createJob(execution, element);
    evaluateDecision(execution, element, element.node.decision);
    completeElement(execution, element.key);
  },
};
