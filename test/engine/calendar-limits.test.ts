import { expect } from 'chai';
import fc from 'fast-check';
import type { CalendarData } from '../../engine/calendar/index.ts';
import { calendarOf, CHINA, china, layer, wallOf } from './support/calendars.ts';

const DAY = 86_400_000;
const RUNS = 10_000;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);

type DayUnit = 'workingDays' | 'calendarDays';

/** A centre's own layer over the national calendar, as one looks things up day by day. */
class DayByDay {
  readonly #holidays: Set<string>;
  readonly #workdays: Set<string>;

  constructor(layers: CalendarData[]) {
    this.#holidays = new Set();
    this.#workdays = new Set();
    for (const { holidays, workdays } of layers) {
      for (const date of holidays) this.#mark(date, this.#holidays, this.#workdays);
      for (const date of workdays) this.#mark(date, this.#workdays, this.#holidays);
    }
  }

  isWorkingDay(date: string): boolean {
    if (this.#workdays.has(date)) return true;
    return !this.#holidays.has(date) && ![0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay());
  }

  /** The day that uses the limit up: days of a pause after its first one are passed over. */
  lastCounted(start: string, amount: number, unit: DayUnit, pauses: Pause[]): string {
    let at = start;
    for (let left = amount; left > 0;) {
      at = shift(at, 1);
      const isPaused = pauses.some(({ from, to }) => from < at && at <= to);
      if (!isPaused && (unit === 'calendarDays' || this.isWorkingDay(at))) left -= 1;
    }
    return at;
  }

  /** A last day on a day off moves to the next working day (民法典 Art. 203). */
  moved(date: string): string {
    let at = date;
    while (!this.isWorkingDay(at)) at = shift(at, 1);
    return at;
  }

  #mark(date: string, to: Set<string>, from: Set<string>): void {
    to.add(date);
    from.delete(date);
  }
}

interface Pause {
  from: string;
  to: string;
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

const dates = fc.integer({ min: 0, max: 8300 }).map((day) => shift('2004-01-02', day));
const centre = fc
  .tuple(fc.uniqueArray(dates, { maxLength: 30 }), fc.uniqueArray(dates, { maxLength: 30 }))
  .map(([holidays, workdays]) =>
    layer({ holidays: holidays.filter((date) => !workdays.includes(date)), workdays }),
  );

/** Offset in days from where the last pause ended (or the start), and length. */
const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 25 })), {
  maxLength: 4,
});

const cases = fc.record({
  centre,
  start: dates,
  minute: fc.integer({ min: 0, max: 1439 }),
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom<DayUnit>('workingDays', 'calendarDays'),
  gaps,
});

describe(`Limits with pauses are what a count of every day gives (seed ${String(seed)})`, () => {
  it(`for ${String(RUNS)} limits, pauses and calendars of 2004 to 2026`, () => {
    fc.assert(
      fc.property(cases, ({ centre, start, minute, amount, unit, gaps }) => {
        const layers = [CHINA, centre];
        const naive = new DayByDay(layers);
        const calendar = calendarOf(...layers);
        const at = (date: string) => china(`${date} 00:00`) + minute * 60_000;
        const pauses: Pause[] = [];
        let excluded = 0;
        for (const [gap, length] of gaps) {
          const from = shift(pauses.at(-1)?.to ?? start, gap);
          // A pause begins while the limit still runs.
          if (from >= naive.lastCounted(start, amount, unit, pauses)) break;
          const to = shift(from, length);
          pauses.push({ from, to });
          excluded += calendar.excludedBetween(at(from), at(to), unit);
        }
        const last = naive.moved(naive.lastCounted(start, amount, unit, pauses));
        const due = calendar.due(at(start), amount, unit, excluded);
        expect(wallOf(due.at)).to.equal(`${last} 17:00`);
        expect(due.provisional).to.equal(last >= '2027');
      }),
      { numRuns: RUNS, seed },
    );
  });
});

describe('Hours of summer and winter', () => {
  const hours = (morning: string, afternoon: string, close: string) => [
    { from: morning, to: '12:00' },
    { from: afternoon, to: close },
  ];
  const seasonal = calendarOf(
    CHINA,
    layer({
      businessHours: hours('09:00', '13:30', '17:00'),
      seasons: [{ from: '05-01', to: '09-30', businessHours: hours('08:30', '14:30', '18:00') }],
    }),
  );
  const due = (start: string, amount: number, unit: 'workingDays' | 'workingHours') =>
    wallOf(seasonal.due(china(start), amount, unit).at);

  it('close later in summer', () => {
    expect(due('2026-04-29 10:00', 1, 'workingDays')).to.equal('2026-04-30 17:00');
    expect(due('2026-04-30 10:00', 1, 'workingDays')).to.equal('2026-05-06 18:00');
    expect(due('2026-09-29 10:00', 1, 'workingDays')).to.equal('2026-09-30 18:00');
    expect(due('2026-09-30 10:00', 1, 'workingDays')).to.equal('2026-10-08 17:00');
  });

  it('count working hours across the change, there and back', () => {
    // 2.5 hours are left on 30 April; 1 to 5 May are off; summer has 7 hours a day.
    expect(due('2026-04-30 14:30', 3, 'workingHours')).to.equal('2026-05-06 09:00');
    const pause = seasonal.excludedBetween(
      china('2026-04-30 14:30'),
      china('2026-05-06 09:00'),
      'workingHours',
    );
    expect(pause).to.equal(3 * 3_600_000);
    // 30 September has 7 hours; 8 October is the next working day.
    expect(due('2026-09-30 08:30', 8, 'workingHours')).to.equal('2026-10-08 10:00');
  });

  it('say when the centre opens', () => {
    const opens = (at: string) => wallOf(seasonal.openFrom(china(at)));
    expect(opens('2026-05-06 03:00')).to.equal('2026-05-06 08:30');
    expect(opens('2026-05-06 12:30')).to.equal('2026-05-06 12:30');
    expect(opens('2026-05-06 18:00')).to.equal('2026-05-06 18:00');
    expect(opens('2026-05-06 18:01')).to.equal('2026-05-07 08:30');
    expect(opens('2026-09-30 19:00')).to.equal('2026-10-08 09:00');
  });

  it('may lie across the turn of the year', () => {
    const winter = calendarOf(
      layer({
        businessHours: hours('09:00', '13:30', '17:00'),
        seasons: [{ from: '12-01', to: '02-29', businessHours: hours('10:00', '13:30', '16:00') }],
      }),
    );
    const closes = (at: string) => wallOf(winter.due(china(at), 1, 'workingDays').at);
    expect(closes('2026-12-30 10:00')).to.equal('2026-12-31 16:00');
    expect(closes('2027-01-04 10:00')).to.equal('2027-01-05 16:00');
    expect(closes('2027-02-25 10:00')).to.equal('2027-02-26 16:00');
    expect(closes('2027-02-26 10:00')).to.equal('2027-03-01 17:00');
    expect(closes('2028-02-28 10:00')).to.equal('2028-02-29 16:00');
  });

  it('are refused when two overlap or a day is none', () => {
    const season = (from: string, to: string) => ({
      from,
      to,
      businessHours: hours('09:00', '13:30', '17:00'),
    });
    const make = (...seasons: ReturnType<typeof season>[]) => calendarOf(layer({ seasons }));
    expect(() => make(season('05-01', '09-30'), season('09-01', '10-31'))).to.throw(
      'Expected seasons of calendar "default" apart but two of them overlap',
    );
    expect(() => make(season('5-1', '09-30'))).to.throw(
      'Expected a day of the year such as 05-01 in calendar "default" but found "5-1"',
    );
  });
});
