import type { FormDocument, Json, JsonObject } from '../../api/types.ts';

/** The parts of a form-js schema that the screens render. */
export interface FormComponent {
  id?: string;
  type: string;
  key?: string;
  /** Groups: prefix of the keys within. */
  path?: string;
  label?: string;
  description?: string;
  text?: string;
  dateLabel?: string;
  timeLabel?: string;
  subtype?: 'date' | 'time' | 'datetime';
  disabled?: boolean;
  readonly?: boolean | string;
  defaultValue?: Json;
  decimalDigits?: number;
  increment?: number;
  values?: FormOption[];
  valuesKey?: string;
  valuesExpression?: string;
  validate?: FormRules;
  conditional?: { hide?: string };
  appearance?: { prefixAdorner?: string; suffixAdorner?: string };
  layout?: { columns?: number | null };
  /** Translations: `label.en`, `text.en`, `value.<value>.en`. */
  properties?: Record<string, string>;
  components?: FormComponent[];
}

export interface FormOption {
  value: Json;
  label?: string;
}

export interface FormRules {
  required?: boolean | string;
  minLength?: number | string;
  maxLength?: number | string;
  min?: number | string;
  max?: number | string;
  pattern?: string | { value: string; message?: string };
  validationType?: string;
}

/** A component that holds a value, and the whole path at which the value lies. */
export interface FormField {
  path: string;
  component: FormComponent;
  /** Conditions of the field and of the groups around it; one that holds hides it. */
  hiddenBy: string[];
}

const INPUTS = new Set([
  'textfield',
  'textarea',
  'number',
  'checkbox',
  'radio',
  'select',
  'checklist',
  'taglist',
  'datetime',
]);

export function isInput(component: FormComponent): boolean {
  return INPUTS.has(component.type) && component.key !== undefined;
}

export function isManyValued(component: FormComponent): boolean {
  return component.type === 'checklist' || component.type === 'taglist';
}

export function componentsOf(form: FormDocument | null | undefined): FormComponent[] {
  return (form?.components ?? []) as FormComponent[];
}

/** All fields of a form, those within groups included. */
export function fieldsOf(
  components: FormComponent[],
  prefix = '',
  around: string[] = [],
): FormField[] {
  return components.flatMap((component) => {
    const hide = component.conditional?.hide;
    const hiddenBy = hide ? [...around, hide] : around;
    if (isInput(component)) return [{ path: prefix + component.key, component, hiddenBy }];
    return fieldsOf(component.components ?? [], prefixOf(component, prefix), hiddenBy);
  });
}

/** Prefix of the keys within a group. */
export function prefixOf(group: FormComponent, prefix: string): string {
  return group.path ? `${prefix}${group.path}.` : prefix;
}

export function valueAt(variables: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = variables;
  for (const name of path.split('.')) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = value[name];
  }
  return value;
}

export function putAt(variables: JsonObject, path: string, value: Json): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let place = variables;
  for (const name of names) {
    const inner = place[name];
    const isObject = inner !== null && typeof inner === 'object' && !Array.isArray(inner);
    place = isObject ? (inner as JsonObject) : ((place[name] = {}) as JsonObject);
  }
  place[last] = value;
}

/** What a field shows when nothing was typed yet. */
export function emptyValue(component: FormComponent): Json {
  if (component.type === 'checkbox') return false;
  return isManyValued(component) ? [] : null;
}

export function isEmpty(component: FormComponent, value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (component.type === 'checkbox') return value === false;
  return Array.isArray(value) && value.length === 0;
}
