import type { LintRuleFactory } from 'bpmnlint';
import { extensionsOf, isOfType } from '../../moddle.ts';
import type { ModdleElement } from '../../moddle.ts';
import { feelError } from '../feel.ts';

/** Every FEEL text of the model can be compiled by the engine. */
export const feelSyntax: LintRuleFactory = () => ({
  check(node, reporter) {
    const element = node as ModdleElement;
    if (!isOfType(element, 'bpmn:FlowElement', 'bpmn:Process')) return;
    for (const text of expressionsOf(element)) {
      const error = feelError(text);
      // bpmnlint hands the extra properties of a report on to whoever shows it.
      const context = { detail: `${text}: ${error}` } as unknown as string[];
      if (error) reporter.report(element.id, 'Not a valid FEEL expression.', context);
    }
  },
});

/** The texts with a leading `=` in the element's own conditions, timers and extensions. */
export function expressionsOf(element: ModdleElement): string[] {
  const texts = [
    bodyOf(element, 'conditionExpression'),
    ...eventDefinitionsOf(element).flatMap((definition) =>
      ['timeDate', 'timeDuration', 'timeCycle'].map((name) => bodyOf(definition, name)),
    ),
    ...extensionsOf(element).flatMap(attributeTexts),
  ];
  return texts.filter((text): text is string => text?.startsWith('=') ?? false);
}

function eventDefinitionsOf(element: ModdleElement): ModdleElement[] {
  if (!isOfType(element, 'bpmn:CatchEvent', 'bpmn:ThrowEvent')) return [];
  return element.get<ModdleElement[] | undefined>('eventDefinitions') ?? [];
}

function bodyOf(element: ModdleElement, property: string): string | undefined {
  const expression = (element as unknown as Record<string, ModdleElement | undefined>)[property];
  return expression?.get<string | undefined>('body');
}

function attributeTexts(extension: ModdleElement): string[] {
  const own = Object.entries(extension).filter(([name]) => !name.startsWith('$'));
  return own.flatMap(([, value]) => {
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.flatMap((child) => attributeTexts(child)) : [];
  });
}
