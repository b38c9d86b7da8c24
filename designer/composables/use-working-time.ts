import { shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { WorkingCalendar } from '../../engine/calendar/index.ts';
import { useNow } from '../stores/now.ts';
import { useTimes, dateIn } from './use-times.ts';

const HOUR = 3_600_000;

const calendar = shallowRef<WorkingCalendar>();
let loading: Promise<void> | undefined;

async function loadCalendar(): Promise<void> {
  const [{ compileCalendars }, data] = await Promise.all([
    import('../../engine/calendar/index.ts'),
    import('../../definitions/calendars/china.json'),
  ]);
  calendar.value = compileCalendars([data.default]).get('default');
}

/** How much time a limit leaves, in working days as the engine counts them. */
export function useWorkingTime() {
  const { t } = useI18n();
  const { zone, show } = useTimes();
  const now = useNow();
  loading ??= loadCalendar();

  function remaining(due: string | null): string {
    if (due === null) return t('time.noLimit');
    const days = workingDaysTo(due);
    if (days === undefined) return t('time.due', { at: show(due, 'date') });
    const milliseconds = Date.parse(due) - now.now;
    if (milliseconds < 0) return late(days, milliseconds);
    if (days > 0) return t('time.daysLeft', { n: days }, days);
    return t('time.dueToday', { at: show(due, 'clock') });
  }

  function late(days: number, milliseconds: number): string {
    if (days < 0) return t('time.daysLate', { n: -days }, -days);
    const hours = Math.max(1, Math.ceil(-milliseconds / HOUR));
    return t('time.hoursLate', { n: hours }, hours);
  }

  function workingDaysTo(due: string): number | undefined {
    return calendar.value?.workingDaysAfter(dateIn(zone.value, now.now), dateIn(zone.value, due));
  }

  function isWorkingDay(): boolean | undefined {
    return calendar.value?.isWorkingDay(dateIn(zone.value, now.now));
  }

  return { remaining, isWorkingDay };
}
