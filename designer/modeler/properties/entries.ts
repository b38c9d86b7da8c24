import {
  FeelEntry,
  SelectEntry,
  TextAreaEntry,
  TextFieldEntry,
  isFeelEntryEdited,
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
} from '@bpmn-io/properties-panel';
import { CheckboxEntry, CheckboxGroup, isCheckboxEntryEdited } from '@bpmn-io/properties-panel';
import { feelError } from '../lint/feel.ts';
import type { PanelContext } from './panel-context.ts';

/** One field of the properties panel. */
export interface Entry {
  id: string;
  component: unknown;
  [property: string]: unknown;
}

export interface Option {
  value: string;
  label: string;
}

/** A field bound to one attribute of one extension element. */
export interface Field {
  /** Extension element type, for example `yc:TimeLimit`. */
  type: string;
  attribute: string;
  label: string;
  description?: string;
  placeholder?: string;
  /** Shown while the attribute is not set. */
  initial?: string;
  validate?: (value: string | undefined) => string | undefined;
}

export function textField(context: PanelContext, field: Field): Entry {
  return {
    ...bound(context, field),
    component: TextFieldEntry,
    isEdited: editedBy(context, field, isTextFieldEntryEdited),
    debounce: context.debounce,
    placeholder: field.placeholder && context.translate(field.placeholder),
  };
}

export function textArea(context: PanelContext, field: Field): Entry {
  return {
    ...bound(context, field),
    component: TextAreaEntry,
    isEdited: isTextAreaEntryEdited,
    debounce: context.debounce,
    autoResize: true,
  };
}

export function selectField(context: PanelContext, field: Field, options: Option[]): Entry {
  return {
    ...bound(context, field),
    component: SelectEntry,
    isEdited: editedBy(context, field, isSelectEntryEdited),
    getOptions: () => options,
  };
}

/** A FEEL expression; the value keeps its leading `=`. */
export function feelField(context: PanelContext, field: Field): Entry {
  const validate = (value: string | undefined) =>
    feelError(value, context.translate, context.declaredNames());
  return {
    ...bound(context, { ...field, validate }),
    component: FeelEntry,
    isEdited: isFeelEntryEdited,
    debounce: context.debounce,
    translate: context.translate,
    feel: 'required',
  };
}

/** Check boxes whose chosen values stand in one attribute, with commas between them. */
export function checkList(context: PanelContext, field: Field, options: Option[]): Entry {
  const base = bound(context, field);
  return {
    ...base,
    component: CheckboxGroup,
    isEdited: (node: HTMLElement | null) => Boolean(node?.querySelector('input:checked')),
    options,
    getValue: () => splitList(context.read(field.type, field.attribute)),
    setValue: (values: string[]) => {
      const inOrder = options.map(({ value }) => value).filter((value) => values.includes(value));
      context.write(field.type, { [field.attribute]: inOrder.join(',') });
    },
  };
}

/** A check box that creates the extension element with these attributes, or removes it. */
export function presenceBox(
  context: PanelContext,
  field: Omit<Field, 'attribute'>,
  attributes: Record<string, string>,
): Entry {
  return {
    ...bound(context, { ...field, attribute: 'present' }),
    component: CheckboxEntry,
    isEdited: isCheckboxEntryEdited,
    getValue: () => context.find(field.type) !== undefined,
    setValue: (isOn: boolean) => {
      if (isOn) context.write(field.type, attributes);
      else context.clear(field.type);
    },
  };
}

/** A value that is shown without being set does not mark its group as edited. */
function editedBy(context: PanelContext, field: Field, byNode: (node: unknown) => boolean) {
  if (field.initial === undefined) return byNode;
  return () => context.find(field.type) !== undefined;
}

export function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function bound(context: PanelContext, field: Field): Omit<Entry, 'component'> & { id: string } {
  return {
    id: `${field.type.replace(':', '-')}-${field.attribute}`,
    element: context.element,
    label: context.translate(field.label),
    description: field.description && context.translate(field.description),
    validate: field.validate,
    getValue: () => context.read(field.type, field.attribute) ?? field.initial,
    setValue: (value: string | undefined) =>
      context.write(field.type, { [field.attribute]: value }),
  };
}
