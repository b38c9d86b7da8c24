import type { CompiledExpression } from '../../../engine/expression/index.ts';
import type { Value } from '../../../engine/state/value.ts';
import type { JsonObject } from '../../api/types.ts';
import type { FormComponent } from './form-schema.ts';

/** Computes a FEEL text of a form; null when it cannot be computed. */
export type Evaluate = (text: string, variables: JsonObject) => Value;

const STEPS = 100_000;

/** FEEL for one form. The evaluator is loaded only for forms that have expressions. */
export async function evaluatorFor(components: FormComponent[], zone: string): Promise<Evaluate> {
  if (!hasExpression(components)) return () => null;
  const { compileExpression } = await import('../../../engine/expression/index.ts');
  const compiled = new Map<string, CompiledExpression>();
  return (text, variables) => {
    try {
      let expression = compiled.get(text);
      if (!expression) compiled.set(text, (expression = compileExpression(text.replace(/^=/, ''))));
      const environment = { now: Date.now(), zone, budget: { steps: STEPS } };
      return expression.evaluate((name) => variables[name], environment);
    } catch {
      // As the server does: a condition that cannot be computed neither hides nor limits.
      return null;
    }
  };
}

function hasExpression(components: FormComponent[]): boolean {
  return components.some((component) => {
    const rules = Object.values(component.validate ?? {});
    const own =
      component.conditional?.hide !== undefined ||
      component.valuesExpression !== undefined ||
      component.valuesKey !== undefined ||
      rules.some((rule) => typeof rule === 'string' && rule.startsWith('='));
    return own || hasExpression(component.components ?? []);
  });
}
