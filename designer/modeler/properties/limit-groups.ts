import { presenceBox, selectField, textField } from './entries.ts';
import type { Entry } from './entries.ts';
import type { PanelContext } from './panel-context.ts';
import { positiveNumber, promisedLimit, warningShares } from './number-checks.ts';

const LIMIT = 'yc:TimeLimit';
const CLOCK = 'yc:Clock';

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
  ];
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
