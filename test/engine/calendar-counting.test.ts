import { expect } from 'chai';
import fc from 'fast-check';
import { compileCalendars } from '../../engine/calendar/index.ts';
import type { CalendarData } from '../../engine/calendar/index.ts';
import { calendarOf, CHINA, china } from './support/calendars.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The slow and obvious way: look at one day after the other. */
class NaiveCalendar {
  readonly data: CalendarData;

  constructor(data: CalendarData) {
    this.data = data;
  }

  isWorkingDay(date: string): boolean {
    if (this.data.workdays.includes(date)) return true;
    if (this.data.holidays.includes(date)) return false;
    return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  }

  addWorkingDays(date: string, days: number): string {
    let at = date;
    for (let left = Math.abs(days); left > 0; left -= this.isWorkingDay(at) ? 1 : 0) {
      at = shift(at, Math.sign(days));
    }
    return at;
  }

  workingDaysAfter(from: string, to: string): number {
    if (to < from) return -this.workingDaysAfter(to, from);
    let count = 0;
    for (let at = shift(from, 1); at <= to; at = shift(at, 1)) {
      if (this.isWorkingDay(at)) count += 1;
    }
    return count;
  }

  lastDay(date: string, days: number, unit: 'workingDays' | 'calendarDays'): string {
    let last = unit === 'workingDays' ? this.addWorkingDays(date, days) : shift(date, days);
    while (!this.isWorkingDay(last)) last = shift(last, 1);
    return last;
  }

  dueAfterMinutes(start: number, minutes: number): number {
    let at = start;
    for (let left = minutes; left > 0; at += MINUTE) if (this.isWorkingMinute(at)) left -= 1;
    return at;
  }

  private isWorkingMinute(at: number): boolean {
    const wall = new Date(at + 8 * 3_600_000).toISOString();
    const [date, time] = [wall.slice(0, 10), wall.slice(11, 16)];
    const isOpen = this.data.businessHours.some(({ from, to }) => from <= time && time < to);
    return isOpen && this.isWorkingDay(date);
  }
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

const date = (from: string, to: string): fc.Arbitrary<string> => {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return fc.integer({ min: 0, max: days }).map((day) => shift(from, day));
};

/** Calendars thick with exceptions around 1970, where day numbers change their sign. */
const calendars = fc
  .record({
    holidays: fc.uniqueArray(date('1969-11-01', '1970-02-28'), { maxLength: 40 }),
    workdays: fc.uniqueArray(date('1969-11-01', '1970-02-28'), { maxLength: 40 }),
  })
  .map(({ holidays, workdays }): CalendarData => ({
    ...CHINA,
    holidays: holidays.filter((day) => !workdays.includes(day)),
    workdays,
  }));

describe('Counting is the same as looking at every day', () => {
  it('for working days, forwards and backwards', () => {
    const days = fc.integer({ min: -60, max: 60 });
    const dates = date('1969-10-01', '1970-04-30');
    fc.assert(
      fc.property(calendars, dates, dates, days, (data, from, to, n) => {
        const [calendar, naive] = [calendarOf(data), new NaiveCalendar(data)];
        expect(calendar.isWorkingDay(from)).to.equal(naive.isWorkingDay(from));
        expect(calendar.addWorkingDays(from, n)).to.equal(naive.addWorkingDays(from, n));
        expect(calendar.workingDaysAfter(from, to)).to.equal(naive.workingDaysAfter(from, to));
      }),
    );
  });

  it('for limits in days, with pauses', () => {
    const naive = new NaiveCalendar(CHINA);
    const calendar = calendarOf(CHINA);
    fc.assert(
      fc.property(
        date('2003-06-01', '2027-06-01'),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('workingDays', 'calendarDays'),
        (start, minute, amount, excluded, unit) => {
          const at = china(`${start} 00:00`) + minute * MINUTE;
          const last = naive.lastDay(start, amount + excluded, unit);
          expect(calendar.due(at, amount, unit, excluded)).to.deep.equal({
            at: china(`${last} 17:00`),
            provisional: last >= '2027',
          });
        },
      ),
    );
  });

  it('for limits in working hours, minute by minute', () => {
    const naive = new NaiveCalendar(CHINA);
    const calendar = calendarOf(CHINA);
    fc.assert(
      fc.property(
        date('2024-09-01', '2024-10-20'),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 1500 }),
        (start, minute, minutes) => {
          const at = china(`${start} 00:00`) + minute * MINUTE;
          const { at: found } = calendar.due(at, minutes / 60, 'workingHours');
          expect(found).to.equal(naive.dueAfterMinutes(at, minutes));
          expect(calendar.excludedBetween(at, found, 'workingHours')).to.equal(minutes * MINUTE);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('Counting does not depend on the machine', () => {
  const machineZone = process.env['TZ'];

  afterEach(() => {
    if (machineZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = machineZone;
  });

  for (const zone of ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
    it(`with its clock set to ${zone}`, () => {
      process.env['TZ'] = zone;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);

      const calendar = calendarOf(CHINA);
      const naive = new NaiveCalendar(CHINA);
      for (let day = '2025-12-25'; day < '2026-12-31'; day = shift(day, 1)) {
        expect(calendar.isWorkingDay(day), day).to.equal(naive.isWorkingDay(day));
        for (const time of ['00:00', '09:00', '23:59']) {
          const { at } = calendar.due(china(`${day} ${time}`), 5, 'workingDays');
          expect(at, day).to.equal(china(`${naive.addWorkingDays(day, 5)} 17:00`));
        }
      }
    });
  }
});

describe('Counting in a zone with summer time', () => {
  const newYork: CalendarData = {
    name: 'default',
    zone: 'America/New_York',
    years: { from: 2026, to: 2026 },
    holidays: [],
    workdays: ['2026-03-08'],
    businessHours: [{ from: '01:00', to: '05:00' }],
  };
  const calendar = compileCalendars([newYork]).get('default');

  it('ends at the close of business that the wall clock shows', () => {
    const friday = Date.parse('2026-03-06T12:00:00-05:00');

    expect(calendar?.due(friday, 1, 'workingDays').at).to.equal(
      Date.parse('2026-03-08T05:00-04:00'),
    );
    expect(calendar?.due(friday, 2, 'workingDays').at).to.equal(
      Date.parse('2026-03-09T05:00-04:00'),
    );
  });

  it('takes working hours from the wall clock too', () => {
    const beforeGap = Date.parse('2026-03-08T01:30:00-05:00');
    const due = calendar?.due(beforeGap, 2, 'workingHours').at;

    expect(due).to.equal(Date.parse('2026-03-08T03:30:00-04:00'));
  });
});
