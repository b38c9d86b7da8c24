import { check as checkPattern } from 'recheck';
import { compileExpression } from '../../engine/expression/index.ts';
import type { ProblemEntry } from '../problem.ts';
import { CHOICE_TYPES, INPUT_TYPES, isKnownType } from './form-schema.ts';
import type { FormComponent, FormSchema } from './form-schema.ts';

const PATTERN_TIMEOUT = 2000;
const MAX_COMPONENTS = 1000;
const MAX_DEPTH = 12;

// The analysis runs in this process: no Java or native helper is looked for.
process.env['RECHECK_BACKEND'] ??= 'pure';

export type FormCheck = { form: FormSchema } | { problems: ProblemEntry[] };

/** Reads a `.form` file; every problem that would hurt at run time is found here. */
export async function checkForm(text: string, resource: string): Promise<FormCheck> {
  const json = parse(text);
  if ('message' in json) return { problems: [problem('form-syntax', json.message, { resource })] };
  const shape = shapeProblem(json.value);
  if (shape) return { problems: [problem('form-shape', shape, { resource })] };
  const form = json.value as FormSchema;
  const components = flatten(form.components);
  const problems = [
    ...components.flatMap(({ component, place }) => componentProblems(component, place)),
    ...duplicateKeys(form.components),
    ...(await unsafePatterns(components)),
  ].map((entry) => ({ ...entry, resource }));
  return problems.length > 0 ? { problems } : { form };
}

function parse(text: string): { value: unknown } | { message: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { message: `Expected a form in JSON, but ${(error as Error).message}.` };
  }
}

function shapeProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'Expected a form, but it is no object.';
  const { id, schemaVersion, components } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\w.-]{1,200}$/.test(id)) {
    return 'Expected the form to have an “id” of letters, digits, “_”, “-” and “.”, but it has none.';
  }
  if (!Number.isInteger(schemaVersion)) {
    return `Expected the form “${id}” to have a “schemaVersion”, but it has none.`;
  }
  return componentsProblem(components, 0);
}

function componentsProblem(components: unknown, depth: number): string | undefined {
  if (!Array.isArray(components)) return 'Expected a list of “components”, but there is none.';
  if (depth > MAX_DEPTH || components.length > MAX_COMPONENTS) {
    return 'Expected a form of a usual size, but it is deeper or longer.';
  }
  for (const component of components as unknown[]) {
    const isComponent = typeof component === 'object' && component !== null && 'type' in component;
    if (!isComponent || typeof component.type !== 'string') {
      return 'Expected each component to have a “type”, but one has none.';
    }
    const inner = 'components' in component ? component.components : undefined;
    const found = inner === undefined ? undefined : componentsProblem(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

interface Placed {
  component: FormComponent;
  /** Key, or position, for messages. */
  place: string;
}

function flatten(components: FormComponent[], prefix = ''): Placed[] {
  return components.flatMap((component, index) => {
    const place = component.key ?? `${prefix}components[${index}]`;
    return [{ component, place }, ...flatten(component.components ?? [], `${place}.`)];
  });
}

function componentProblems(component: FormComponent, place: string): ProblemEntry[] {
  const problems: ProblemEntry[] = [];
  const report = (code: string, message: string) =>
    problems.push(problem(code, message, { field: place }));
  if (!isKnownType(component.type)) {
    report(
      'unknown-component',
      `Expected a known component at “${place}”, but its type is “${component.type}”.`,
    );
  }
  if (INPUT_TYPES.has(component.type) && !component.key) {
    report('missing-key', `Expected the ${component.type} at “${place}” to have a key.`);
  }
  if (CHOICE_TYPES.has(component.type) && !hasChoices(component)) {
    report('missing-values', `Expected “${place}” to offer values, but it offers none.`);
  }
  for (const [name, text] of expressionsOf(component)) {
    const syntax = expressionProblem(text);
    if (syntax) report('feel-syntax', `Expected FEEL in ${name} of “${place}”, but: ${syntax}`);
  }
  return problems;
}

function hasChoices(component: FormComponent): boolean {
  if (component.valuesKey || component.valuesExpression) return true;
  return Array.isArray(component.values) && component.values.length > 0;
}

function expressionsOf(component: FormComponent): [name: string, text: string][] {
  const texts: [string, unknown][] = [
    ['conditional.hide', component.conditional?.hide],
    ['valuesExpression', component.valuesExpression],
    ...Object.entries(component.validate ?? {}).map(([name, value]): [string, unknown] => [
      `validate.${name}`,
      value,
    ]),
  ];
  return texts.filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string' && entry[1].startsWith('=');
  });
}

function expressionProblem(text: string): string | undefined {
  try {
    compileExpression(text.slice(1));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function duplicateKeys(components: FormComponent[]): ProblemEntry[] {
  const seen = new Set<string>();
  return components.flatMap((component) => {
    const inner = duplicateKeys(component.components ?? []);
    const { key } = component;
    if (!key || !INPUT_TYPES.has(component.type)) return inner;
    if (!seen.has(key)) {
      seen.add(key);
      return inner;
    }
    const message = `Expected each key once, but “${key}” is there more often.`;
    return [problem('duplicate-key', message, { field: key }), ...inner];
  });
}

/** The source of the field's pattern, if it has one. */
export function patternOf(component: FormComponent): string | undefined {
  const pattern = component.validate?.pattern;
  return typeof pattern === 'object' ? pattern.value : pattern || undefined;
}

async function unsafePatterns(components: Placed[]): Promise<ProblemEntry[]> {
  const problems: ProblemEntry[] = [];
  for (const { component, place } of components) {
    const source = patternOf(component);
    const why = source && (await patternProblem(source));
    if (why) {
      const message = `Expected a safe pattern at “${place}”, but “${source}” ${why}.`;
      problems.push(problem('unsafe-pattern', message, { field: place }));
    }
  }
  return problems;
}

async function patternProblem(source: string): Promise<string | undefined> {
  try {
    new RegExp(source);
  } catch {
    return 'is no regular expression';
  }
  const { status } = await checkPattern(source, '', { timeout: PATTERN_TIMEOUT });
  return status === 'safe' ? undefined : 'can take very long on some texts';
}

function problem(code: string, message: string, place: Partial<ProblemEntry>): ProblemEntry {
  return { severity: 'error', code, message, ...place };
}
