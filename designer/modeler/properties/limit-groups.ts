import { presenceBox, selectField, textField } from './entries.ts';
import type { Entry } from './entries.ts';
import type { ModdleElement } from '../moddle.ts';
import type { PanelContext } from './panel-context.ts';
import { escalation, positiveNumber, promisedLimit, warningShares } from './number-checks.ts';

const LIMIT = 'yc:TimeLimit';
const CLOCK = 'yc:Clock';
const DEEMED = 'yc:DeemedAcceptance';
const TIMER = 'yc:Timer';

/** Legal and promised limit of a process or an activity. */
export function timeLimitEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:Process', 'bpmn:Activity')) return [];
  const { translate } = context;
  const units = [
    { value: 'workingDays', label: translate('Working days') },
    { value: 'calendarDays', label: translate('Calendar days') },
    { value: 'workingHours', label: translate('Working hours') },
  ];
  return [
    textField(context, {
      type: LIMIT,
      attribute: 'legal',
      label: 'Legal limit',
      validate: positiveNumber(context),
    }),
    textField(context, {
      type: LIMIT,
      attribute: 'promised',
      label: 'Promised limit',
      validate: promisedLimit(context),
    }),
    selectField(
      context,
      { type: LIMIT, attribute: 'unit', label: 'Unit', initial: 'workingDays' },
      units,
    ),
    textField(context, {
      type: LIMIT,
      attribute: 'warningShares',
      label: 'Warn after these shares of the limit',
      placeholder: '0.5,0.8',
      validate: warningShares(context),
    }),
    textField(context, {
      type: LIMIT,
      attribute: 'article',
      label: 'Legal basis',
      placeholder: 'Law and article',
    }),
    textField(context, {
      type: LIMIT,
      attribute: 'calendar',
      label: 'Calendar',
      initial: 'default',
    }),
    ...extensionEntries(context),
  ];
}

/** What may be done to a running limit, and who hears of it. */
function extensionEntries(context: PanelContext): Entry[] {
  const { translate } = context;
  const roles = [
    { value: 'chiefRepresentative', label: translate('Chief representative') },
    { value: 'supervisor', label: translate('Supervisor') },
  ];
  const starts = [
    { value: '', label: translate('With the step') },
    { value: 'acceptance', label: translate('On the day of deemed acceptance') },
  ];
  return [
    textField(context, {
      type: LIMIT,
      attribute: 'extension',
      label: 'May be extended once by',
      description: 'In the unit of the limit. Empty: it may not be extended.',
      validate: positiveNumber(context),
    }),
    selectField(
      context,
      {
        type: LIMIT,
        attribute: 'extensionBy',
        label: 'Extended by',
        initial: 'chiefRepresentative',
      },
      roles,
    ),
    textField(context, {
      type: LIMIT,
      attribute: 'escalation',
      label: 'Urge these levels at these shares',
      description: 'Levels: window, chiefRepresentative, supervisor. Above 1 the limit is over.',
      placeholder: 'window:0.8,chiefRepresentative:1,supervisor:1.2',
      validate: escalation(context),
    }),
    ...(context.is('bpmn:Process')
      ? []
      : [
          selectField(
            context,
            {
              type: LIMIT,
              attribute: 'startsFrom',
              label: 'Counts from',
              description: 'Where acceptance is deemed, the limit counts from the receipt.',
              initial: '',
            },
            starts,
          ),
        ]),
  ];
}

/** When nobody answers in time, the material counts as accepted. */
export function deemedAcceptanceEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:UserTask')) return [];
  const box = presenceBox(
    context,
    { type: DEEMED, label: 'Without an answer the material counts as accepted' },
    { after: '5', article: '行政许可法 第32条' },
  );
  if (!context.find(DEEMED)) return [box];
  const { translate } = context;
  const field = (attribute: string, label: string, description?: string) =>
    textField(context, {
      type: DEEMED,
      attribute,
      label,
      ...(description !== undefined && { description }),
    });
  const units = ['workingDays', 'calendarDays', 'workingHours'] as const;
  const labels = {
    workingDays: 'Working days',
    calendarDays: 'Calendar days',
    workingHours: 'Working hours',
  };
  return [
    box,
    textField(context, {
      type: DEEMED,
      attribute: 'after',
      label: 'Time to answer',
      validate: positiveNumber(context),
    }),
    selectField(
      context,
      { type: DEEMED, attribute: 'unit', label: 'Unit', initial: 'workingDays' },
      units.map((value) => ({ value, label: translate(labels[value]) })),
    ),
    field(
      'received',
      'Received at',
      'A date, or FEEL with a leading =. Empty: when the step begins.',
    ),
    field('variable', 'Variable for the outcome'),
    field('value', 'Its value', 'What the variable is when nobody has answered.'),
    field('article', 'Legal basis'),
  ];
}

/** Whether a timer waits for the centre to open. */
export function timerOpeningEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:Event') || !hasTimer(context)) return [];
  return [
    presenceBox(
      context,
      {
        type: TIMER,
        label: 'At night and on holidays it waits for the opening',
        description: 'It fires when the centre opens next.',
      },
      { actsAt: 'opening' },
    ),
  ];
}

function hasTimer({ subject }: PanelContext): boolean {
  const definitions = subject.get<ModdleElement[] | undefined>('eventDefinitions') ?? [];
  return definitions.some(({ $type }) => $type === 'bpmn:TimerEventDefinition');
}

/** Whether the limits around an activity stand still while it runs. */
export function clockEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:Activity')) return [];
  const pause = presenceBox(
    context,
    { type: CLOCK, label: 'The time of this step does not count' },
    { action: 'pause' },
  );
  if (!context.find(CLOCK)) return [pause];
  return [
    pause,
    textField(context, {
      type: CLOCK,
      attribute: 'reason',
      label: 'Reason told to the applicant',
      validate: (value) => (value ? undefined : context.translate('Expected a reason.')),
    }),
    textField(context, {
      type: CLOCK,
      attribute: 'article',
      label: 'Legal basis',
      placeholder: 'Law and article',
    }),
  ];
}
