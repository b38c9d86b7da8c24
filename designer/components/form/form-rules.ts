import type { Json, JsonObject } from '../../api/types.ts';
import type { Evaluate } from './conditions.ts';
import { isEmpty } from './form-schema.ts';
import type { FormComponent, FormRules } from './form-schema.ts';

/** Why a value cannot be accepted: a key of the messages `form.*` and its parameters. */
export interface FieldFault {
  key: string;
  given: Record<string, string | number>;
}

const EMAIL = /^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,8}$/;
const PHONE = /^[+()\d\s-]{5,30}$/;

interface Context {
  variables: JsonObject;
  evaluate: Evaluate;
}

/** The first rule that a value breaks, as form-js counts them; the server checks again. */
export function faultOf(
  component: FormComponent,
  value: Json | undefined,
  context: Context,
): FieldFault | undefined {
  const rules = limitsOf(component.validate ?? {}, context);
  if (isEmpty(component, value)) return rules.required === true ? fault('required') : undefined;
  if (typeof value === 'string') return textFault(rules, value);
  if (typeof value === 'number') return numberFault(component, rules, value);
  return undefined;
}

/** Rules whose limits are FEEL, computed. */
function limitsOf(rules: FormRules, { variables, evaluate }: Context): FormRules {
  const entries = Object.entries(rules).map(([name, rule]): [string, unknown] => {
    const isExpression = typeof rule === 'string' && rule.startsWith('=');
    return [name, isExpression ? evaluate(rule, variables) : rule];
  });
  return Object.fromEntries(entries) as FormRules;
}

function textFault(rules: FormRules, value: string): FieldFault | undefined {
  if (isBelow(value.length, rules.minLength)) return fault('minLength', Number(rules.minLength));
  if (isAbove(value.length, rules.maxLength)) return fault('maxLength', Number(rules.maxLength));
  if (rules.validationType === 'email' && !EMAIL.test(value)) return fault('email');
  if (rules.validationType === 'phone' && !PHONE.test(value)) return fault('phone');
  const pattern = typeof rules.pattern === 'object' ? rules.pattern.value : rules.pattern;
  return pattern && !new RegExp(pattern).test(value) ? fault('pattern') : undefined;
}

function numberFault(
  { decimalDigits }: FormComponent,
  rules: FormRules,
  value: number,
): FieldFault | undefined {
  if (isBelow(value, rules.min)) return fault('min', Number(rules.min));
  if (isAbove(value, rules.max)) return fault('max', Number(rules.max));
  if (decimalDigits === undefined || Number(value.toFixed(decimalDigits)) === value)
    return undefined;
  return decimalDigits === 0 ? fault('whole') : fault('decimals', decimalDigits);
}

function isBelow(value: number, limit: unknown): boolean {
  return typeof limit === 'number' && value < limit;
}

function isAbove(value: number, limit: unknown): boolean {
  return typeof limit === 'number' && value > limit;
}

function fault(key: string, n?: number): FieldFault {
  return { key: `form.${key}`, given: n === undefined ? {} : { n } };
}
