import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '../stores/session.ts';

/** Times in the centre's zone and the person's language. */
export function useTimes() {
  const { t, locale } = useI18n();
  const session = useSession();
  const zone = computed(() => session.zone);

  const formats = computed(() => {
    const timeZone = zone.value;
    const make = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale.value, { timeZone, hourCycle: 'h23', ...options });
    const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const clock = { hour: '2-digit', minute: '2-digit' } as const;
    return {
      date: make(day),
      moment: make({ ...day, ...clock }),
      second: make({ ...day, ...clock, second: '2-digit' }),
      clock: make(clock),
      short: make({ month: '2-digit', day: '2-digit', ...clock }),
      long: make({ dateStyle: 'full' }),
    };
  });

  type Format = keyof typeof formats.value;

  function show(time: string | number | null | undefined, format: Format = 'moment'): string {
    if (time === null || time === undefined || time === '') return '';
    return formats.value[format].format(new Date(time));
  }

  /** A length of time in its two largest units. */
  function duration(milliseconds: number): string {
    const seconds = Math.round(Math.abs(milliseconds) / 1000);
    const parts = [
      [Math.floor(seconds / 86_400), 'd'],
      [Math.floor(seconds / 3600) % 24, 'h'],
      [Math.floor(seconds / 60) % 60, 'm'],
      [seconds % 60, 's'],
    ] as const;
    const first = parts.findIndex(([n]) => n > 0);
    const shown = first === -1 ? parts.slice(3) : parts.slice(first, first + 2);
    return shown
      .filter(([n], index) => n > 0 || index === 0)
      .map(([n, unit]) => t(`duration.${unit}`, { n }))
      .join(' ');
  }

  return { zone, show, duration };
}

/** The plain date (YYYY-MM-DD) of a moment in a zone. */
export function dateIn(zone: string, time: number | string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(time));
}

/** Offset of a zone (`+08:00`) at a local date and time. */
export function offsetOf(local: string, zone: string): string {
  const guess = new Date(`${local}Z`);
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(guess)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', '') || 'Z';
}
