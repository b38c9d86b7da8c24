import { h } from '@bpmn-io/properties-panel/preact';
import { selectField } from './entries.ts';
import type { Entry } from './entries.ts';
import type { PanelContext } from './panel-context.ts';

const FORM = 'zeebe:FormDefinition';

/** Event by which the panel asks the screen to open the form editor. */
export const EDIT_FORM = 'yichuang.editForm';

/** The form of a user task or start event: picked from what is deployed or drafted here. */
export function formEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:UserTask') && !isPlainStart(context)) return [];
  const current = context.read(FORM, 'formId');
  const known = context.resources.forms;
  const choices = known.map(({ id, name }) => ({ value: id, label: name }));
  const isUnknown = current && !known.some(({ id }) => id === current);
  const unknown = isUnknown
    ? [{ value: current, label: `${current} (${context.translate('not known here')})` }]
    : [];
  const field = { type: FORM, attribute: 'formId', label: 'Form of the task' };
  const options = [{ value: '', label: '' }, ...unknown, ...choices];
  return [selectField(context, field, options), buttonEntry(context, current)];
}

function isPlainStart(context: PanelContext): boolean {
  if (!context.is('bpmn:StartEvent')) return false;
  return context.subject.get<unknown[]>('eventDefinitions').length === 0;
}

function buttonEntry(context: PanelContext, formId: string | undefined): Entry {
  const label = context.translate(formId ? 'Edit the form' : 'Make a new form');
  const open = () => context.fire(EDIT_FORM, { formId, element: context.element });
  const component = () =>
    h(
      'div',
      { class: 'bio-properties-panel-entry' },
      h('button', { type: 'button', class: 'yc-panel-button', onClick: open }, label),
    );
  return { id: 'yc-edit-form', component };
}
