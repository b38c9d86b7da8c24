import type { LintReporter, LintRuleFactory } from 'bpmnlint';
import { isOfType } from '../../moddle.ts';
import type { ModdleElement } from '../../moddle.ts';

export type Report = LintReporter['report'];

/** A rule that looks at every document element of some BPMN types by itself. */
export function ruleFor(
  types: string[],
  check: (element: ModdleElement, report: Report) => void,
): LintRuleFactory {
  return () => ({
    check(node, reporter) {
      const element = node as ModdleElement;
      if (isOfType(element, ...types)) check(element, reporter.report);
    },
  });
}
