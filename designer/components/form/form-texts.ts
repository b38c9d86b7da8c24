import type { Json } from '../../api/types.ts';
import type { FormComponent } from './form-schema.ts';

/** A text of a component in the language asked for, otherwise as the form was written. */
export function textOf(component: FormComponent, name: TextName, language: string): string {
  const written = component[name] ?? '';
  return component.properties?.[`${name}.${language}`] ?? written;
}

export type TextName = 'label' | 'description' | 'text' | 'dateLabel' | 'timeLabel';

/** The label of a field: date fields keep theirs elsewhere. */
export function labelOf(component: FormComponent, language: string): string {
  const names: TextName[] =
    component.type === 'datetime' ? ['dateLabel', 'timeLabel', 'label'] : ['label'];
  const found = names.map((name) => textOf(component, name, language)).find((text) => text !== '');
  return found ?? component.key ?? '';
}

export function optionLabel(
  component: FormComponent,
  option: { value: Json; label?: string },
  language: string,
): string {
  const key = `value.${String(option.value)}.${language}`;
  return component.properties?.[key] ?? option.label ?? String(option.value);
}
