/**
 * Writes definitions/calendars/china.json from the data file of the npm package chinese-days, which
 * follows the State Council's yearly notices. To be run when the package has a new notice:
 * `node --import tsx scripts/make-calendar.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { CalendarData } from '../engine/calendar/index.ts';

const SOURCE = new URL('../node_modules/chinese-days/dist/chinese-days.json', import.meta.url);
const TARGET = new URL('../definitions/calendars/china.json', import.meta.url);

interface ChineseDays {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

function makeCalendar(source: ChineseDays): CalendarData {
  const holidays = Object.keys(source.holidays).sort();
  const workdays = Object.keys(source.workdays).sort();
  return {
    name: 'default',
    zone: 'Asia/Shanghai',
    years: { from: yearOf(holidays.at(0)), to: yearOf(holidays.at(-1)) },
    // Sample hours of a service hall; a centre sets its own in a layer of the same name.
    businessHours: [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '17:00' },
    ],
    closedWeekdays: [6, 7],
    holidays,
    workdays,
  };
}

function yearOf(date: string | undefined): number {
  return Number(date?.slice(0, 4));
}

/** JSON with one line a month, so that a new notice is a difference a person can read. */
function format(calendar: CalendarData): string {
  const { holidays, workdays, ...head } = calendar;
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${oneLine(value)}`);
  lines.push(`  "holidays": ${dateLines(holidays)}`, `  "workdays": ${dateLines(workdays)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function oneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
}

function dateLines(dates: string[]): string {
  const months = new Map<string, string[]>();
  for (const date of dates) {
    const month = date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), JSON.stringify(date)]);
  }
  const lines = [...months.values()].map((month) => `    ${month.join(', ')}`);
  return `[\n${lines.join(',\n')}\n  ]`;
}

const source = JSON.parse(readFileSync(SOURCE, 'utf8')) as ChineseDays;
const calendar = makeCalendar(source);
writeFileSync(TARGET, format(calendar));
process.stdout.write(
  `${calendar.holidays.length} holidays and ${calendar.workdays.length} workdays of ` +
    `${calendar.years.from}–${calendar.years.to} written to definitions/calendars/china.json\n`,
);
