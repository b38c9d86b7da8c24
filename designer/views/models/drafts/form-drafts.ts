import type { FormDocument } from '../../../api/types.ts';

const PREFIX = 'yichuang.form.';

/** Forms that were edited here and are not deployed yet, by id. */
export function readFormDraft(formId: string): FormDocument | undefined {
  const text = localStorage.getItem(PREFIX + formId);
  return text === null ? undefined : (JSON.parse(text) as FormDocument);
}

export function writeFormDraft(formId: string, form: FormDocument): void {
  localStorage.setItem(PREFIX + formId, JSON.stringify(form));
}

export function removeFormDraft(formId: string): void {
  localStorage.removeItem(PREFIX + formId);
}

export function formDraftIds(): string[] {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
  const own = keys.filter((key): key is string => key?.startsWith(PREFIX) ?? false);
  return own.map((key) => key.slice(PREFIX.length)).sort();
}

/** A form as the file that is deployed. */
export function formFile(formId: string, form: FormDocument): File {
  const text = JSON.stringify({ ...form, id: formId }, null, 2);
  return new File([text], `${formId}.form`, { type: 'application/json' });
}

/** A new form with one field for the opinion. */
export function newForm(formId: string, label: string): FormDocument {
  const opinion = { type: 'textarea', id: 'Field_opinion', key: 'opinion', label };
  return { id: formId, type: 'default', schemaVersion: 18, components: [opinion] };
}
