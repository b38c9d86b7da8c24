import { checkList, feelField, selectField, textArea, textField } from './entries.ts';
import type { Entry, Option } from './entries.ts';
import type { PanelContext } from './panel-context.ts';
import type { NamedResource } from '../resources.ts';

const ASSIGNMENT = 'yc:Assignment';

/** What can be done with a task, with its label. */
const ACTIONS = {
  claim: 'Claim the task',
  release: 'Release the task',
  assign: 'Assign to another',
  complete: 'Complete the task',
  reject: 'Send back',
  saveDraft: 'Save a draft',
};

/** Roles of a window, with their labels. */
const ROLES = {
  clerk: 'Window clerk',
  chiefRepresentative: 'Chief representative',
  supervisor: 'Supervisor',
};

/** Who gets the task: the window or person that is found when it is created. */
export function assignmentEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:UserTask')) return [];
  const strategy = context.read(ASSIGNMENT, 'strategy');
  const entries = [strategyEntry(context)];
  if (strategy === 'window') entries.push(...place(context, 'window', context.resources.windows));
  if (strategy === 'department' || strategy === 'chiefRepresentative') {
    entries.push(...place(context, 'department', context.resources.departments));
  }
  if (strategy === 'window' || strategy === 'department') entries.push(roleEntry(context));
  if (strategy === 'samePersonAs') entries.push(samePersonEntry(context));
  return entries;
}

/** Who answers for the step. */
export function responsibleEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:Process', 'bpmn:Activity')) return [];
  const type = 'yc:Responsible';
  const departments = options(
    context,
    context.resources.departments,
    context.read(type, 'department'),
  );
  return [
    selectField(context, { type, attribute: 'department', label: 'Department' }, departments),
    selectField(context, { type, attribute: 'role', label: 'Role' }, roles(context)),
    textField(context, { type, attribute: 'person', label: 'Person' }),
  ];
}

/** Where an applicant may complain about the step. */
export function complaintEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:Process', 'bpmn:Activity')) return [];
  const type = 'yc:Complaint';
  return [
    textField(context, { type, attribute: 'phone', label: 'Telephone' }),
    textField(context, { type, attribute: 'url', label: 'Web address' }),
    textArea(context, { type, attribute: 'text', label: 'Further information' }),
  ];
}

/** Which verbs the task allows, and whose performers may not perform it. */
export function dutyEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:UserTask')) return [];
  const actions = labelled(ACTIONS, context);
  const tasks = context.otherUserTasks().map(taskOption);
  const allow = checkList(
    context,
    {
      type: 'yc:Actions',
      attribute: 'allow',
      label: 'Allowed actions',
      description: 'All are allowed when none is chosen.',
    },
    actions,
  );
  if (tasks.length === 0) return [allow];
  const separation = {
    type: 'yc:Separation',
    attribute: 'from',
    label: 'Not by the person who performed',
  };
  return [allow, checkList(context, separation, tasks)];
}

function strategyEntry(context: PanelContext): Entry {
  const strategies = [
    ['', 'As the assignment below says'],
    ['firstContactWindow', 'First-contact window of the case'],
    ['window', 'A certain window'],
    ['department', "A department's windows"],
    ['chiefRepresentative', "The department's chief representative"],
    ['samePersonAs', 'The person of an earlier step'],
  ] as const;
  const choices = strategies.map(([value, label]) => ({ value, label: context.translate(label) }));
  return selectField(
    context,
    { type: ASSIGNMENT, attribute: 'strategy', label: 'Assigned to' },
    choices,
  );
}

/** A window or department: one that exists, or an expression that names it. */
function place(context: PanelContext, attribute: 'window' | 'department', known: NamedResource[]) {
  const value = context.read(ASSIGNMENT, attribute);
  const isExpression = value?.startsWith('=') ?? false;
  const label = attribute === 'window' ? 'Window' : 'Department';
  const field = { type: ASSIGNMENT, attribute, label };
  const choices = options(context, known, isExpression ? undefined : value);
  choices.push({ value: '=', label: context.translate('By an expression (FEEL)') });
  const select = selectField(context, field, choices);
  if (!isExpression) return [select];
  const chosen = { ...select, id: `${select.id}-kind`, getValue: () => '=' };
  return [chosen, feelField(context, { ...field, label: 'Expression' })];
}

function roleEntry(context: PanelContext): Entry {
  return selectField(
    context,
    { type: ASSIGNMENT, attribute: 'role', label: 'Role' },
    roles(context),
  );
}

function samePersonEntry(context: PanelContext): Entry {
  const tasks = context.otherUserTasks().map(taskOption);
  const field = { type: ASSIGNMENT, attribute: 'element', label: 'Earlier step' };
  return selectField(context, field, [{ value: '', label: '' }, ...tasks]);
}

function roles(context: PanelContext): Option[] {
  return [{ value: '', label: '' }, ...labelled(ROLES, context)];
}

function labelled(labels: Record<string, string>, { translate }: PanelContext): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label: translate(label) }));
}

/** What may be chosen; a value that the centre does not know stays choosable. */
function options(
  context: PanelContext,
  known: NamedResource[],
  value: string | undefined,
): Option[] {
  const choices = known.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  const isUnknown = value && !known.some(({ id }) => id === value);
  const unknown = isUnknown
    ? [{ value, label: `${value} (${context.translate('not known here')})` }]
    : [];
  return [{ value: '', label: '' }, ...unknown, ...choices];
}

function taskOption(task: { id: string; name?: string }): Option {
  return { value: task.id, label: task.name || task.id };
}
