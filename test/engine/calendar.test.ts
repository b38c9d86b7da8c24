import { expect } from 'chai';
import { compileCalendars, TimeError } from '../../engine/calendar/index.ts';
import type { TimeUnit } from '../../engine/model/definition.ts';
import { calendarOf, CHINA, china, layer, wallOf } from './support/calendars.ts';

const calendar = calendarOf(CHINA);

function due(start: string, amount: number, unit: TimeUnit, excluded?: number): string {
  return wallOf(calendar.due(china(start), amount, unit, excluded).at);
}

describe('The calendar of China', () => {
  it('knows the working days of a year', () => {
    const workingDays = (year: number): number =>
      calendar.workingDaysAfter(`${year - 1}-12-31`, `${year}-12-31`);

    expect([2013, 2024, 2025, 2026].map(workingDays)).to.deep.equal([250, 251, 248, 248]);
  });

  it('works on swapped weekend days and rests on holidays', () => {
    const swapped = ['2024-09-29', '2024-10-12', '2026-01-04', '2026-02-14', '2026-02-28'];
    const more = ['2026-05-09', '2026-09-20', '2026-10-10'];
    const holidays = [1, 2, 3, 4, 5, 6, 7].map((day) => `2024-10-0${day}`);

    expect([...swapped, ...more].filter((date) => !calendar.isWorkingDay(date))).to.be.empty;
    expect(holidays.filter((date) => calendar.isWorkingDay(date))).to.be.empty;
  });

  it('counts working days over the autumn holidays of 2024', () => {
    expect(calendar.addWorkingDays('2024-09-20', 20)).to.equal('2024-10-23');
    expect(calendar.addWorkingDays('2024-09-29', 5)).to.equal('2024-10-11');
  });

  it('counts backwards, as for a notice that must be out some days before', () => {
    expect(calendar.addWorkingDays('2024-10-11', -5)).to.equal('2024-09-29');
    expect(calendar.workingDaysAfter('2024-10-11', '2024-09-29')).to.equal(-5);
    expect(calendar.addWorkingDays('2024-10-01', 0)).to.equal('2024-10-01');
  });
});

describe('A time limit', () => {
  it('does not count the starting day and ends at close of business', () => {
    expect(due('2024-09-20 09:01', 1, 'workingDays')).to.equal('2024-09-23 17:00');
    expect(due('2024-09-20 23:59', 1, 'workingDays')).to.equal('2024-09-23 17:00');
    expect(due('2024-09-20 10:00', 20, 'workingDays')).to.equal('2024-10-23 17:00');
  });

  it('may start on a day off', () => {
    expect(due('2024-10-05 11:00', 1, 'workingDays')).to.equal('2024-10-08 17:00');
  });

  it('in calendar days moves from a last day off to the next working day', () => {
    expect(due('2024-09-20 10:00', 10, 'calendarDays')).to.equal('2024-09-30 17:00');
    expect(due('2024-09-20 10:00', 11, 'calendarDays')).to.equal('2024-10-08 17:00');
    expect(due('2024-09-23 10:00', 6, 'calendarDays')).to.equal('2024-09-29 17:00');
  });

  it('ends at 24:00 where there are no business hours', () => {
    const open = calendarOf({ ...CHINA, businessHours: [] });
    const { at } = open.due(china('2024-09-20 10:00'), 1, 'workingDays');

    expect(wallOf(at)).to.equal('2024-09-24 00:00');
  });

  it('in working hours counts from the start, in business hours only', () => {
    expect(due('2024-09-20 10:00', 2, 'workingHours')).to.equal('2024-09-20 12:00');
    expect(due('2024-09-20 10:00', 2.5, 'workingHours')).to.equal('2024-09-20 14:00');
    expect(due('2024-09-20 10:00', 10, 'workingHours')).to.equal('2024-09-23 15:00');
    expect(due('2024-09-30 16:30', 1, 'workingHours')).to.equal('2024-10-08 09:30');
  });

  it('of no time is over on the starting day, never before the start', () => {
    expect(due('2024-09-20 10:00', 0, 'workingDays')).to.equal('2024-09-20 17:00');
    expect(due('2024-09-20 19:00', 0, 'workingDays')).to.equal('2024-09-20 19:00');
    expect(due('2024-10-01 10:00', 0, 'workingDays')).to.equal('2024-10-08 17:00');
    expect(due('2024-10-01 10:00', 0, 'workingHours')).to.equal('2024-10-01 10:00');
  });

  it('of a part of a day ends with that part of the day’s working time', () => {
    expect(due('2024-09-20 10:00', 0.5, 'workingDays')).to.equal('2024-09-23 13:45');
    expect(due('2024-09-20 10:00', 10 * 1.1, 'workingDays')).to.equal('2024-10-11 17:00');
  });

  it('past the last published year is provisional', () => {
    const start = china('2026-12-28 10:00');

    expect(calendar.due(start, 3, 'workingDays').provisional).to.equal(false);
    expect(calendar.due(start, 4, 'workingDays')).to.deep.equal({
      at: china('2027-01-01 17:00'),
      provisional: true,
    });
  });

  it('is refused when it is negative, no number, or past the calendar', () => {
    const start = china('2024-09-20 10:00');
    const message = 'Expected a time limit of 0 or more but found -1';

    expect(() => calendar.due(start, -1, 'workingDays')).to.throw(TimeError, message);
    expect(() => calendar.due(start, Number.NaN, 'calendarDays')).to.throw(TimeError);
    expect(() => calendar.due(start, 1e12, 'workingDays')).to.throw(TimeError, '9999-12-31');
    expect(() => calendar.due(start, 1e12, 'workingHours')).to.throw(TimeError, '9999-12-31');
  });
});

describe('A pause', () => {
  it('leaves out the days after the one it begins on, to the one it ends on', () => {
    const from = china('2024-09-27 15:00');
    const excluded = (to: string, unit: TimeUnit): number =>
      calendar.excludedBetween(from, china(to), unit);

    expect(excluded('2024-09-27 16:00', 'workingDays')).to.equal(0);
    expect(excluded('2024-10-08 09:30', 'workingDays')).to.equal(3);
    expect(excluded('2024-10-08 09:30', 'calendarDays')).to.equal(11);
  });

  it('moves the end of the limit by what it left out', () => {
    expect(due('2024-09-20 10:00', 20, 'workingDays', 3)).to.equal('2024-10-28 17:00');
    expect(due('2024-09-20 10:00', 10, 'calendarDays', 11)).to.equal('2024-10-11 17:00');
  });

  it('of a limit in working hours is counted to the millisecond', () => {
    const from = china('2024-09-30 16:30');
    const excluded = calendar.excludedBetween(from, china('2024-10-08 10:00'), 'workingHours');

    expect(excluded).to.equal(1.5 * 3_600_000);
    expect(due('2024-09-30 16:00', 2, 'workingHours', excluded)).to.equal('2024-10-08 11:30');
  });
});

describe('Calendar layers', () => {
  it('of one name make one calendar; the later one decides', () => {
    const province = layer({ holidays: ['2024-09-24'], workdays: ['2024-10-07'] });
    const centre = layer({ workdays: ['2024-09-24'] });

    expect(calendarOf(CHINA, province).isWorkingDay('2024-09-24')).to.equal(false);
    expect(calendarOf(CHINA, province, centre).isWorkingDay('2024-09-24')).to.equal(true);
    expect(calendarOf(CHINA, province).addWorkingDays('2024-09-30', 1)).to.equal('2024-10-07');
  });

  it('set business hours and closed weekdays when they name any', () => {
    const businessHours = [{ from: '10:00', to: '18:00' }];
    const hall = calendarOf(CHINA, layer({ businessHours, closedWeekdays: [7] }), layer({}));
    const { at } = hall.due(china('2024-09-20 10:00'), 1, 'workingDays');

    expect(wallOf(at)).to.equal('2024-09-21 18:00');
    expect(hall.isWorkingDay('2024-10-05'), 'a Saturday in the holidays').to.equal(false);
  });

  it('are published as far as every layer is', () => {
    const later = calendarOf({ ...CHINA, years: { from: 2004, to: 2030 } }, layer({}));

    expect(later.due(china('2027-02-01 10:00'), 1, 'workingDays').provisional).to.equal(true);
  });

  it('of other names make calendars of their own', () => {
    const calendars = compileCalendars([CHINA, layer({ name: 'court', holidays: ['2024-09-24'] })]);

    expect(calendars.zone).to.equal('Asia/Shanghai');
    expect(calendars.get('court')?.isWorkingDay('2024-09-24')).to.equal(false);
    expect(calendars.get('default')?.isWorkingDay('2024-09-24')).to.equal(true);
    expect(calendars.get('nobody')).to.equal(undefined);
  });

  const wrong: [string, Parameters<typeof compileCalendars>[0], string][] = [
    ['no default', [layer({ name: 'court' })], 'a calendar named "default" but found court'],
    [
      'no day',
      [layer({ holidays: ['2024-02-30'] })],
      'a date such as 2026-01-31 but found "2024-02',
    ],
    [
      'an unknown zone',
      [layer({ zone: 'Asia/Xining' })],
      'zone such as Asia/Shanghai but found "As',
    ],
    ['two zones', [CHINA, layer({ zone: 'UTC' })], 'one time zone in calendar "default" but found'],
    ['a week without work', [layer({ closedWeekdays: [1, 2, 3, 4, 5, 6, 7] })], 'closed weekdays'],
    ['a date as both', [layer({ holidays: ['2024-05-01'], workdays: ['2024-05-01'] })], 'as both'],
    ['years the wrong way', [layer({ years: { from: 2026, to: 2004 } })], 'but found 2026–2004'],
    ['hours no clock has', [layer({ businessHours: [{ from: '9:00', to: '25:00' }] })], '"9:00"'],
    [
      'hours that end first',
      [layer({ businessHours: [{ from: '17:00', to: '09:00' }] })],
      '17:00–0',
    ],
  ];
  for (const [what, data, message] of wrong) {
    it(`with ${what} are refused`, () => {
      expect(() => compileCalendars(data)).to.throw(TimeError, message);
    });
  }
});
