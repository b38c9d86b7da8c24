/** The parts of a form-js schema that the server looks at. */
export interface FormComponent {
  type: string;
  key?: string;
  /** Groups and dynamic lists: prefix of the keys within. */
  path?: string;
  label?: string;
  disabled?: boolean | string;
  readonly?: boolean | string;
  values?: { value: unknown; label?: string }[];
  valuesKey?: string;
  valuesExpression?: string;
  subtype?: 'date' | 'time' | 'datetime';
  serializeToString?: boolean;
  decimalDigits?: number;
  defaultValue?: unknown;
  validate?: FormValidation;
  conditional?: { hide?: string };
  components?: FormComponent[];
}

export interface FormValidation {
  required?: boolean | string;
  minLength?: number | string;
  maxLength?: number | string;
  min?: number | string;
  max?: number | string;
  pattern?: string | { value: string; message?: string };
  validationType?: 'email' | 'phone' | 'custom' | '';
}

export interface FormSchema {
  id?: string;
  schemaVersion?: number;
  components: FormComponent[];
}

/** Components that hold a value of the form. */
export const INPUT_TYPES: ReadonlySet<string> = new Set([
  'textfield',
  'textarea',
  'number',
  'checkbox',
  'radio',
  'select',
  'checklist',
  'taglist',
  'datetime',
  'filepicker',
]);

/** Components whose values must be among the ones offered. */
export const CHOICE_TYPES: ReadonlySet<string> = new Set([
  'radio',
  'select',
  'checklist',
  'taglist',
]);

const OTHER_TYPES: ReadonlySet<string> = new Set([
  'default',
  'button',
  'columns',
  'dynamiclist',
  'documentPreview',
  'expression',
  'group',
  'html',
  'iframe',
  'image',
  'separator',
  'spacer',
  'table',
  'text',
]);

export function isKnownType(type: string): boolean {
  return INPUT_TYPES.has(type) || OTHER_TYPES.has(type);
}

/** A field with the whole path at which its value lies. */
export interface FormField {
  path: string;
  component: FormComponent;
  /** FEEL conditions of the field and of the groups around it; one that holds hides it. */
  hiddenBy: string[];
}

/** The form's value-bearing fields; the rows of dynamic lists count as one list field. */
export function fieldsOf(components: FormComponent[], prefix = '', hidden: string[] = []) {
  const fields: FormField[] = [];
  for (const component of components) {
    const hide = component.conditional?.hide;
    const hiddenBy = hide ? [...hidden, hide] : hidden;
    const name = component.key ?? component.path;
    const path = name ? `${prefix}${name}` : prefix.replace(/\.$/, '');
    if (INPUT_TYPES.has(component.type) || component.type === 'dynamiclist') {
      if (name) fields.push({ path, component, hiddenBy });
    } else if (component.components) {
      const inner = component.path ? `${prefix}${component.path}.` : prefix;
      fields.push(...fieldsOf(component.components, inner, hiddenBy));
    }
  }
  return fields;
}
