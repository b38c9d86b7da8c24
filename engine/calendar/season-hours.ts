import { type BusinessHours, createBusinessHours } from './business-hours.ts';
import type { OpeningHours, Season } from './calendar.ts';
import { civilOfDay, dayOfCivil } from './plain-date.ts';
import { TimeError } from './time-error.ts';
import type { WorkingDays } from './working-days.ts';

/** Business hours through the year: those of a season, else the ordinary ones. */
export interface SeasonHours {
  on(day: number): BusinessHours;
  /** First days of spans with one set of hours within a year, ascending, the first is 1 January. */
  spansOf(year: number): { day: number; hours: BusinessHours }[];
}

interface Span {
  month: number;
  day: number;
  hours: BusinessHours;
}

/** Throws TimeError for a season that cannot be read or overlaps another. `owner` names the calendar. */
export function createSeasonHours(
  ordinary: OpeningHours[],
  seasons: Season[],
  owner: string,
): SeasonHours {
  const usual = createBusinessHours(ordinary, owner);
  const spans = spansOf(usual, seasons, owner);
  const inYear = (year: number) =>
    spans.map(({ month, day, hours }) => ({ day: dayOfCivil({ year, month, day }), hours }));
  if (spans.length === 1) return { on: () => usual, spansOf: inYear };
  return {
    on: (day) => inYear(civilOfDay(day).year).findLast((span) => span.day <= day)?.hours ?? usual,
    spansOf: inYear,
  };
}

/** The spans of a year, beginning with 1 January; a season may lie across the turn of the year. */
function spansOf(usual: BusinessHours, seasons: Season[], owner: string): Span[] {
  const changes = seasons.map((season) => {
    const from = monthDay(season.from, owner);
    // 29 February is followed by 1 March; any other day's next is found by counting on.
    const next = season.to === '02-29' ? MARCH_FIRST : monthDay(season.to, owner) + 1;
    return { from, next, hours: createBusinessHours(season.businessHours, owner) };
  });
  const hoursAt = (at: number): BusinessHours => {
    const found = changes.filter(({ from, next }) =>
      from < next ? from <= at && at < next : from <= at || at < next,
    );
    if (found.length > 1) {
      throw new TimeError(`Expected seasons of calendar "${owner}" apart but two of them overlap`);
    }
    return found[0]?.hours ?? usual;
  };
  const starts = new Set([JANUARY_FIRST, ...changes.flatMap(({ from, next }) => [from, next])]);
  return [...starts]
    .sort((one, other) => one - other)
    .map((at) => ({ month: Math.floor(at / 100), day: at % 100, hours: hoursAt(at) }));
}

const JANUARY_FIRST = 101;
const MARCH_FIRST = 301;

/** `MM-DD` as a number that grows through the year; the day after a month's last one is read as the next month's first. */
function monthDay(text: string, owner: string): number {
  const match = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text);
  if (match) return Number(match[1]) * 100 + Number(match[2]);
  throw new TimeError(
    `Expected a day of the year such as 05-01 in calendar "${owner}" but found "${text}"`,
  );
}

/** Counts working time over days whose hours differ by season. */
export interface WorkMeter {
  /** Working time up to the beginning of a day, from a fixed origin; grows with the day. */
  before(day: number): number;
  on(day: number): BusinessHours;
  /** First day at whose end so much has been worked: a working day. */
  dayOf(worked: number): number;
}

export function createWorkMeter(workingDays: WorkingDays, seasons: SeasonHours): WorkMeter {
  const yearly = new Map<number, number>();

  /** Working time from the beginning of a year to the beginning of a day in it. */
  function inYear(year: number, day: number): number {
    const spans = seasons.spansOf(year);
    return spans.reduce((sum, span, index) => {
      const end = Math.min(day, spans[index + 1]?.day ?? day);
      return end <= span.day ? sum : sum + workedDays(span.day, end) * span.hours.total;
    }, 0);
  }

  const workedDays = (from: number, to: number): number =>
    workingDays.countTo(to - 1) - workingDays.countTo(from - 1);

  /** Working time from the origin to the beginning of a year. */
  function beforeYear(year: number): number {
    if (year === ORIGIN) return 0;
    const known = yearly.get(year);
    if (known !== undefined) return known;
    let sum = 0;
    const step = year > ORIGIN ? 1 : -1;
    for (let at = ORIGIN; at !== year; at += step) {
      const whole = step > 0 ? at : at - 1;
      sum += step * inYear(whole, dayOfCivil({ year: whole + 1, month: 1, day: 1 }));
      yearly.set(at + step, sum);
    }
    return sum;
  }

  function before(day: number): number {
    const { year } = civilOfDay(day);
    return beforeYear(year) + inYear(year, day);
  }

  return {
    before,
    on: (day) => seasons.on(day),
    dayOf(worked) {
      let low = dayOfCivil({ year: 0, month: 1, day: 1 });
      let high = dayOfCivil({ year: 10_000, month: 1, day: 1 });
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (before(middle + 1) >= worked) high = middle;
        else low = middle;
      }
      return high;
    },
  };
}

const ORIGIN = 2000;

/** The meter where all days have the same hours: no sums, any date. */
export function createPlainMeter(workingDays: WorkingDays, hours: BusinessHours): WorkMeter {
  return {
    before: (day) => workingDays.countTo(day - 1) * hours.total,
    on: () => hours,
    dayOf: (worked) => workingDays.dayOfCount(Math.ceil(worked / hours.total)),
  };
}
