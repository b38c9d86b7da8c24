import { compileExpression } from '../../engine/expression/index.ts';
import type { Value, Variables } from '../../engine/state/value.ts';
import type { ProblemEntry } from '../problem.ts';
import { patternOf } from './check-form.ts';
import { CHOICE_TYPES, fieldsOf } from './form-schema.ts';
import type { FormComponent, FormField, FormSchema } from './form-schema.ts';

const EXPRESSION_STEPS = 100_000;
const DATES: Record<string, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/,
};
const EMAIL = /^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,8}$/;
const PHONE = /^[+()\d\s-]{5,30}$/;

/** What a form is checked against. */
export interface Submission {
  /** What the caller sent. */
  values: Variables;
  /** What the form showed: conditions and offered values are computed from both. */
  context: Variables;
  /** Epoch milliseconds and zone, for the form's expressions. */
  now: number;
  zone: string;
  /** Accept values that the form has no field for. */
  anyVariable: boolean;
}

/** Every field that is wrong; empty when the submission may be accepted. */
export function validateSubmission(form: FormSchema, submission: Submission): ProblemEntry[] {
  const fields = fieldsOf(form.components);
  const evaluate = evaluator(submission);
  const problems = submission.anyVariable ? [] : foreignFields(fields, submission.values);
  for (const field of fields) {
    const isHidden = field.hiddenBy.some((condition) => evaluate(condition) === true);
    if (isHidden || field.component.disabled === true) continue;
    const message = fieldProblem(field, valueAt(submission.values, field.path), evaluate);
    if (message) problems.push(entry(field.path, message));
  }
  return problems;
}

/** Without what the form has no field for, e.g. to compute conditions on. */
function foreignFields(fields: FormField[], values: Variables): ProblemEntry[] {
  const known = new Set(fields.map(({ path }) => path.split('.')[0]));
  return Object.keys(values)
    .filter((name) => !known.has(name))
    .map((name) => entry(name, `Expected only fields of the form, but “${name}” is none of them.`));
}

function entry(field: string, message: string): ProblemEntry {
  return { severity: 'error', code: 'invalid-field', field, message };
}

type Evaluate = (text: string) => Value;

function evaluator({ values, context, now, zone }: Submission): Evaluate {
  const lookup = (name: string) => (Object.hasOwn(values, name) ? values[name] : context[name]);
  return (text) => {
    const budget = { steps: EXPRESSION_STEPS };
    try {
      return compileExpression(text.replace(/^=/, '')).evaluate(lookup, { now, zone, budget });
    } catch {
      // As the screens do: a condition that cannot be computed neither hides nor limits.
      return null;
    }
  };
}

function valueAt(values: Variables, path: string): Value | undefined {
  let value: Value | undefined = values;
  for (const name of path.split('.')) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

function fieldProblem(
  { component }: FormField,
  value: Value | undefined,
  evaluate: Evaluate,
): string | undefined {
  if (isEmpty(component, value)) {
    const required = limit(component.validate?.required, evaluate);
    return required === true ? 'Expected a value, but the field is empty.' : undefined;
  }
  return typeProblem(component, value as Value, evaluate);
}

function isEmpty(component: FormComponent, value: Value | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (component.type === 'checkbox') return value === false;
  return Array.isArray(value) && value.length === 0;
}

function typeProblem(
  component: FormComponent,
  value: Value,
  evaluate: Evaluate,
): string | undefined {
  if (CHOICE_TYPES.has(component.type)) return choiceProblem(component, value, evaluate);
  switch (component.type) {
    case 'textfield':
    case 'textarea':
      return textProblem(component, value, evaluate);
    case 'number':
      return numberProblem(component, value, evaluate);
    case 'checkbox':
      return typeof value === 'boolean' ? undefined : expected('yes or no', value);
    case 'datetime':
      return dateProblem(component, value);
    case 'dynamiclist':
      return Array.isArray(value) ? undefined : expected('a list', value);
    default:
      return undefined;
  }
}

function expected(what: string, value: Value): string {
  return `Expected ${what}, but it is ${JSON.stringify(value).slice(0, 100)}.`;
}

function textProblem(
  component: FormComponent,
  value: Value,
  evaluate: Evaluate,
): string | undefined {
  if (typeof value !== 'string') return expected('text', value);
  const rules = component.validate ?? {};
  const minLength = limit(rules.minLength, evaluate);
  const maxLength = limit(rules.maxLength, evaluate);
  const pattern = patternOf(component);
  if (typeof minLength === 'number' && value.length < minLength) {
    return `Expected at least ${minLength} characters, but there are ${value.length}.`;
  }
  if (typeof maxLength === 'number' && value.length > maxLength) {
    return `Expected at most ${maxLength} characters, but there are ${value.length}.`;
  }
  if (rules.validationType === 'email' && !EMAIL.test(value)) return expected('an email', value);
  if (rules.validationType === 'phone' && !PHONE.test(value)) return expected('a phone', value);
  // Deployment let only patterns pass that take linear time.
  if (pattern && !new RegExp(pattern).test(value)) return expected(`a match of ${pattern}`, value);
  return undefined;
}

function numberProblem(
  component: FormComponent,
  value: Value,
  evaluate: Evaluate,
): string | undefined {
  const number = component.serializeToString && typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return expected('a number', value);
  const min = limit(component.validate?.min, evaluate);
  const max = limit(component.validate?.max, evaluate);
  const digits = component.decimalDigits;
  if (typeof min === 'number' && number < min) return expected(`at least ${min}`, value);
  if (typeof max === 'number' && number > max) return expected(`at most ${max}`, value);
  if (digits !== undefined && Number(number.toFixed(digits)) !== number) {
    return expected(`at most ${digits} decimals`, value);
  }
  return undefined;
}

function dateProblem(component: FormComponent, value: Value): string | undefined {
  const subtype = component.subtype ?? 'date';
  const isDate = typeof value === 'string' && DATES[subtype]?.test(value) === true;
  if (!isDate) return expected(`a ${subtype} in ISO 8601`, value);
  return exists(subtype, value) ? undefined : expected(`a ${subtype} that exists`, value);
}

/** Date.parse takes 31 February for 3 March. */
function exists(subtype: string, value: string): boolean {
  if (Number.isNaN(Date.parse(subtype === 'time' ? `2000-01-01T${value}` : value))) return false;
  if (subtype === 'time') return true;
  const date = value.slice(0, 10);
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

function choiceProblem(
  component: FormComponent,
  value: Value,
  evaluate: Evaluate,
): string | undefined {
  const isList = component.type === 'checklist' || component.type === 'taglist';
  if (isList !== Array.isArray(value)) return expected(isList ? 'a list' : 'one value', value);
  const allowed = allowedValues(component, evaluate);
  if (!allowed) return undefined;
  const chosen = Array.isArray(value) ? value : [value];
  const stranger = chosen.find((item) => !allowed.has(JSON.stringify(item)));
  return stranger === undefined ? undefined : expected('one of the offered values', stranger);
}

/** The offered values as JSON; undefined when they cannot be known. */
function allowedValues(component: FormComponent, evaluate: Evaluate): Set<string> | undefined {
  if (component.valuesExpression || component.valuesKey) {
    const offered = evaluate(component.valuesExpression ?? component.valuesKey ?? '');
    return Array.isArray(offered) ? new Set(offered.map(optionValue)) : undefined;
  }
  return component.values && new Set(component.values.map(({ value }) => JSON.stringify(value)));
}

function optionValue(option: Value): string {
  const isPair = option !== null && typeof option === 'object' && !Array.isArray(option);
  return JSON.stringify(isPair ? option['value'] : option);
}

function limit(rule: unknown, evaluate: Evaluate): unknown {
  return typeof rule === 'string' && rule.startsWith('=') ? evaluate(rule) : rule;
}
