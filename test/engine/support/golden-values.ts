import { calendarOf, CHINA, china, wallOf } from './calendars.ts';

/** What the rules of counting must give wherever they run; written to standard output as JSON. */
const calendar = calendarOf(CHINA);
const year = (number: number): number =>
  calendar.workingDaysAfter(`${String(number - 1)}-12-31`, `${String(number)}-12-31`);

const values = {
  machine: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  twenty: calendar.addWorkingDays('2024-09-20', 20),
  five: calendar.addWorkingDays('2024-09-29', 5),
  years: [2013, 2024, 2025, 2026].map(year),
  worked: ['2024-09-29', '2024-10-12', '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09']
    .concat('2026-09-20', '2026-10-10')
    .every((date) => calendar.isWorkingDay(date)),
  rested: [1, 2, 3, 4, 5, 6, 7].every((day) => !calendar.isWorkingDay(`2024-10-0${String(day)}`)),
  due: wallOf(calendar.due(china('2024-09-20 23:59'), 20, 'workingDays').at),
  date: calendar.dateOf(china('2024-09-20 00:01')),
};

console.log(JSON.stringify(values));
