import { embedTests } from '../../expression/embed.ts';
import { ExpressionSyntaxError } from '../../expression/errors.ts';
import { LexicalScope } from '../../expression/scope.ts';
import { child, elements, type ModdleElement, text } from '../../model/moddle.ts';
import { nameOf } from '../../model/problems.ts';
import type { DecisionProblems } from '../problems.ts';
import { builtinTypeNamed } from './builtin-types.ts';
import type { DmnType } from './dmn-type.ts';
import {
  type Allowed,
  contextType,
  functionType,
  listType,
  restrictedType,
} from './structured-types.ts';

/** What an item definition needs to know of its file. */
export interface ItemContext {
  problems: DecisionProblems;
  typeOf(element: ModdleElement, property?: string): DmnType | undefined;
}

/** An item definition that only gives a name to another type, or restricts it. */
export function isAlias(element: ModdleElement): boolean {
  return elements(element, 'itemComponent').length === 0 && !child(element, 'functionItem');
}

/** The type that an item definition or a component of one describes. */
export function compileItemDefinition(
  context: ItemContext,
  element: ModdleElement,
  name: string,
): DmnType {
  const base = baseType(context, element, name);
  const allowed = compileAllowed(context, element, 'allowedValues');
  const single = allowed ? restrictedType(base, name, allowed) : base;
  const whole = element.get('isCollection') === true ? listType(name, single) : single;
  const constraint = compileAllowed(context, element, 'typeConstraint');
  return constraint ? restrictedType(whole, name, constraint) : whole;
}

function baseType(context: ItemContext, element: ModdleElement, name: string): DmnType {
  const item = child(element, 'functionItem');
  if (item) {
    const parameters = elements(item, 'parameters');
    for (const parameter of parameters) context.typeOf(parameter);
    context.typeOf(item, 'outputTypeRef');
    return functionType(name, parameters.length);
  }
  const components = elements(element, 'itemComponent');
  if (components.length > 0) return contextType(name, compileComponents(context, components));
  return context.typeOf(element) ?? (builtinTypeNamed('Any') as DmnType);
}

function compileComponents(context: ItemContext, components: ModdleElement[]): [string, DmnType][] {
  const seen = new Set<string>();
  return components.map((component) => {
    const name = text(component, 'name') ?? '';
    if (name === '' || seen.has(name)) {
      context.problems.error(
        component,
        'duplicate-name',
        `Expected components with names that differ but "${name}" is used again or empty`,
      );
    }
    seen.add(name);
    return [name, compileItemDefinition(context, component, name)];
  });
}

function compileAllowed(
  { problems }: ItemContext,
  element: ModdleElement,
  property: string,
): Allowed | undefined {
  const tests = child(element, property);
  const source = text(tests, 'text');
  if (!tests || source === undefined || source === '-') return undefined;
  const fail = (reason: string) =>
    problems.error(
      tests,
      'feel-syntax',
      `Expected the allowed values of ${nameOf(element)} to be FEEL but "${source}": ${reason}`,
    );
  try {
    const scope = LexicalScope.ofNames(undefined, []);
    const { passes, names } = embedTests(source, { scope, options: {}, parserContext: {} });
    if (names.length > 0) fail(`Expected no variables but found ${names.join(', ')}.`);
    return { source, passes };
  } catch (error) {
    if (!(error instanceof ExpressionSyntaxError)) throw error;
    fail(error.message);
    return undefined;
  }
}
