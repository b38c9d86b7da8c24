import { expect } from 'chai';
import {
  addDuration,
  dueOfDate,
  nextCycleDue,
  parseCycle,
  parseDuration,
  TimeError,
  timerDue,
} from '../../engine/calendar/index.ts';

const ZONE = 'Asia/Shanghai';
const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
const NOW = at('2026-03-02T09:00:00+08:00');

describe('A timer date', () => {
  it('may carry an offset, Z or a zone', () => {
    const expected = at('2026-01-01T01:00:00Z');

    expect(dueOfDate('2026-01-01T09:00:00+08:00', ZONE)).to.equal(expected);
    expect(dueOfDate('2026-01-01T01:00:00.000Z', ZONE)).to.equal(expected);
    expect(dueOfDate('2026-01-01T02:00[Europe/Paris]', ZONE)).to.equal(expected);
  });

  it('without one is read in the zone of the calendar', () => {
    expect(dueOfDate('2026-01-01T09:00:00', ZONE)).to.equal(at('2026-01-01T09:00:00+08:00'));
    expect(dueOfDate('2026-01-01', ZONE)).to.equal(at('2026-01-01T00:00:00+08:00'));
    expect(dueOfDate('2026-07-01T09:00', 'Europe/Paris')).to.equal(at('2026-07-01T07:00:00Z'));
  });

  it('in the past stays in the past, so that the timer fires at once', () => {
    expect(timerDue('date', '2020-01-01', NOW, ZONE).due).to.equal(at('2019-12-31T16:00:00Z'));
  });
});

describe('A timer duration', () => {
  it('in hours is elapsed time, in days it follows the wall clock over a change of the clock', () => {
    const evening = at('2026-03-07T12:00:00-05:00');

    expect(addDuration(evening, 'PT24H', 'America/New_York')).to.equal(evening + 24 * HOUR);
    expect(addDuration(evening, 'P1D', 'America/New_York')).to.equal(evening + 23 * HOUR);
  });

  it('in months and years follows the calendar', () => {
    const end = at('2026-01-31T09:00:00+08:00');

    expect(addDuration(end, 'P1M', ZONE)).to.equal(at('2026-02-28T09:00:00+08:00'));
    expect(addDuration(end, 'P1Y1MT30M', ZONE)).to.equal(at('2027-02-28T09:30:00+08:00'));
  });

  it('is read from years to parts of a second', () => {
    expect(parseDuration('P1Y2M3W4DT5H6M7.5S')).to.deep.equal({
      months: 14,
      days: 25,
      milliseconds: 5 * HOUR + 6 * 60_000 + 7500,
    });
    expect(parseDuration('PT0S')).to.deep.equal({ months: 0, days: 0, milliseconds: 0 });
  });
});

describe('A timer cycle', () => {
  it('R3/PT10H fires at +10, +20 and +30 h, however late each firing was', () => {
    const first = timerDue('cycle', 'R3/PT10H', NOW, ZONE);
    const second = nextCycleDue('R3/PT10H', first.due, first.due + 2 * HOUR, ZONE);
    const third = nextCycleDue('R3/PT10H', second.due, second.due + HOUR, ZONE);

    expect(first).to.deep.equal({ due: NOW + 10 * HOUR, repetitions: 3 });
    expect(second).to.deep.equal({ due: NOW + 20 * HOUR, missed: 0 });
    expect(third).to.deep.equal({ due: NOW + 30 * HOUR, missed: 0 });
  });

  it('counts what it missed in downtime and goes on in the future', () => {
    const due = NOW + 10 * HOUR;

    expect(nextCycleDue('R/PT10H', due, NOW + 39 * HOUR, ZONE)).to.deep.equal({
      due: NOW + 40 * HOUR,
      missed: 2,
    });
    expect(nextCycleDue('R/PT10H', due, NOW + 40 * HOUR, ZONE)).to.deep.equal({
      due: NOW + 50 * HOUR,
      missed: 3,
    });
  });

  it('finds its place at once after a long downtime', () => {
    expect(nextCycleDue('R/PT1S', 0, NOW, ZONE)).to.deep.equal({
      due: NOW + 1000,
      missed: NOW / 1000,
    });
    expect(
      nextCycleDue('R/P1D', at('1990-01-01T09:00:00Z'), at('2090-01-01T09:00:00Z'), 'UTC').missed,
    ).to.equal(36_525);
  });

  it('with a start fires at the start, and then at the same time of day', () => {
    const text = 'R/2026-03-07T02:30:00/P1D';
    const zone = 'America/New_York';
    const start = at('2026-03-07T02:30:00-05:00');
    const inGap = nextCycleDue(text, start, start, zone).due;

    expect(timerDue('cycle', text, NOW, zone)).to.deep.equal({ due: start, repetitions: -1 });
    expect(inGap, 'the clock skips 02:30').to.equal(at('2026-03-08T03:30:00-04:00'));
    expect(nextCycleDue(text, inGap, inGap, zone).due).to.equal(at('2026-03-09T02:30:00-04:00'));
  });

  it('that starts on the 31st keeps to the end of the month', () => {
    const text = 'R/2026-01-31T09:00:00/P1M';
    const february = nextCycleDue(text, at('2026-01-31T01:00:00Z'), NOW, ZONE);

    expect(february).to.deep.equal({ due: at('2026-03-31T01:00:00Z'), missed: 1 });
  });

  it('whose start has passed goes on with what is left of it', () => {
    const due = (text: string): unknown => timerDue('cycle', text, NOW, ZONE);
    const nextMorning = at('2026-03-03T08:00:00+08:00');

    expect(due('R/2026-01-01T08:00:00/P1D')).to.deep.equal({ due: nextMorning, repetitions: -1 });
    expect(due('R5/2026-03-01T08:00:00/P1D')).to.deep.equal({ due: nextMorning, repetitions: 3 });
    expect(due('R2/2026-01-01T08:00:00/P1D'), 'the last one, late').to.deep.equal({
      due: at('2026-01-02T08:00:00+08:00'),
      repetitions: 1,
    });
  });

  it('is read into repetitions, start and duration', () => {
    expect(parseCycle('R3/2026-01-01T00:00:00+08:00/P1D', ZONE)).to.deep.equal({
      repetitions: 3,
      start: at('2025-12-31T16:00:00Z'),
      duration: { months: 0, days: 1, milliseconds: 0 },
    });
    expect(parseCycle('R/PT5M', ZONE).repetitions).to.equal(-1);
  });
});

describe('A timer that cannot be read', () => {
  const wrong: ['date' | 'duration' | 'cycle', string, string][] = [
    ['duration', '3 days', 'Expected an ISO 8601 duration such as P3D but found "3 days"'],
    ['duration', 'P', 'but found "P"'],
    ['duration', 'P1DT', 'but found "P1DT"'],
    ['duration', '-P1D', 'but found "-P1D"'],
    ['duration', 'P999999999Y', 'Expected a duration that ends within the calendar'],
    ['duration', `P${'9'.repeat(400)}D`, 'Expected an ISO 8601 duration'],
    ['date', 'tomorrow', 'Expected an ISO 8601 date-time such as 2026-01-31T09:00:00+08:00 but'],
    ['date', '2026-02-30T09:00:00Z', 'but found "2026-02-30T09:00:00Z"'],
    ['cycle', 'PT10H', 'Expected an ISO 8601 cycle such as R3/PT10H but found "PT10H"'],
    ['cycle', 'R0/PT10H', 'but found "R0/PT10H"'],
    ['cycle', 'R3/PT0S', 'Expected a cycle with a duration above zero but found "R3/PT0S"'],
    ['cycle', 'R3/soon/P1D', 'Expected an ISO 8601 date-time'],
  ];
  for (const [kind, text, message] of wrong) {
    it(`says what it expected: ${kind} ${text.slice(0, 20)}`, () => {
      expect(() => timerDue(kind, text, NOW, ZONE)).to.throw(TimeError, message);
    });
  }

  it('names an unknown zone', () => {
    const due = (): unknown => timerDue('duration', 'P1D', NOW, 'Asia/Xining');

    expect(due).to.throw(TimeError, 'Expected an IANA time zone such as Asia/Shanghai but found');
  });
});
