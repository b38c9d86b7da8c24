import { setTimeout as pause } from 'node:timers/promises';
import type { Event } from '../../../engine/index.ts';
import { createVerifier } from '../../../runtime/audit/index.ts';
import { type Clock, TimerService } from '../../../runtime/timers/index.ts';
import {
  createStore,
  deploy,
  model,
  openRuntime,
  sequence,
  start,
  type DatabaseKind,
  type Runtime,
} from '../../runtime/execution-fixture.ts';
import { RawTimeouts } from '../support/raw-timeouts.ts';
import type { Outcome, Run, Scenario } from '../support/scenario.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The evening before a leap day, and three weeks before Europe's clocks go forward. */
const BEGIN = Date.parse('2028-02-28T22:00:00+08:00');
/** After each change of the clock so much time goes by: whatever is due is to fire within a second. */
const WATCHED_MS = 1400;
const LATEST_MS = 1000;

/** Durations, dates on a leap day and in the hour that a change of summer time leaves out. */
const TIMERS: [name: string, definition: string, due: number][] = [
  ['minutes', duration('PT30M'), BEGIN + HOUR / 2],
  ['hours', duration('PT90M'), BEGIN + 1.5 * HOUR],
  ['leapDay', date('2028-02-29T09:00:00+08:00'), Date.parse('2028-02-29T09:00:00+08:00')],
  ['days', duration('P2D'), BEGIN + 2 * DAY],
  ['month', duration('P30D'), BEGIN + 30 * DAY],
  ['summerTime', date('2028-03-26T01:30:00Z'), Date.parse('2028-03-26T01:30:00Z')],
  ['quarter', duration('P90D'), BEGIN + 90 * DAY],
];

/** What happens to the machine's clock; `down`: while the server is not there. */
const CHANGES: { by: number; down?: true }[] = [
  { by: -HOUR },
  { by: HOUR },
  { by: HOUR },
  { by: -30 * DAY },
  { by: 30 * DAY },
  { by: 2 * DAY, down: true },
  { by: 25 * DAY },
  { by: 30 * DAY },
  { by: 2 * DAY, down: true },
  { by: 60 * DAY },
];

function duration(text: string): string {
  return `<bpmn:timeDuration>${text}</bpmn:timeDuration>`;
}

function date(text: string): string {
  return `<bpmn:timeDate>${text}</bpmn:timeDate>`;
}

function process([name, definition]: (typeof TIMERS)[number]): string {
  const event = `<bpmn:intermediateCatchEvent id="Wait"><bpmn:timerEventDefinition>${definition}</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`;
  return model(sequence(name, [event]));
}

function clockScenario(kind: DatabaseKind): Scenario {
  return {
    name: kind === 'sqlite' ? 'clock' : 'clock-postgres',
    proves: `a clock that is set, a leap day, summer time and two days down on ${kind}: never early, at most a second late, once`,
    ...(kind === 'postgres' && { seenIn: 'clock' }),
    plant: 'a raw setTimeout for each timer',
    counts: { full: 20, short: 1 },
    run: (run) => play(kind, run),
  };
}

export const clockOnSqlite = clockScenario('sqlite');
export const clockOnPostgres = clockScenario('postgres');

/** A clock that somebody sets while the machine goes on. */
class SettableClock implements Clock {
  readonly kind = 'real';
  offset = BEGIN - Date.now();
  now = () => Date.now() + this.offset;
  onSet = () => () => undefined;
}

interface Timers {
  start(): void;
  stop(): Promise<void>;
}

async function play(kind: DatabaseKind, { count, planted }: Run): Promise<Outcome> {
  const store = await createStore(kind);
  const clock = new SettableClock();
  const open = async () => {
    const runtime = await openRuntime(store, { clock });
    const timers: Timers = planted
      ? new RawTimeouts(runtime.executor, clock)
      : new TimerService({ ...runtime, clock, zone: 'Asia/Shanghai' });
    timers.start();
    return { runtime, timers };
  };
  let { runtime, timers } = await open();
  try {
    const cases = await startCases(runtime, count);
    const due = new Changes(BEGIN);
    for (const { by, down } of CHANGES) {
      if (down) {
        await timers.stop();
        await runtime.stop();
      }
      clock.offset += by;
      if (down) ({ runtime, timers } = await open());
      due.add(clock.now());
      await pause(WATCHED_MS);
    }
    return await judge(runtime, cases, due);
  } finally {
    await timers.stop();
    await runtime.stop();
    await store.remove();
  }
}

interface Waiting {
  key: string;
  name: string;
  due: number;
}

async function startCases(runtime: Runtime, count: number): Promise<Waiting[]> {
  const cases: Waiting[] = [];
  for (const timer of TIMERS) {
    const [name, , due] = timer;
    await deploy(runtime, process(timer));
    for (let one = 0; one < count; one += 1) {
      const { processInstanceKey: key } = await start(runtime, name);
      cases.push({ key, name, due });
    }
  }
  return cases;
}

/** The times that the clock was set to. */
class Changes {
  private readonly times: number[];

  constructor(first: number) {
    this.times = [first];
  }

  add(time: number): void {
    this.times.push(time);
  }

  /** What the clock was set to when the time had come. */
  reached(time: number): number {
    return this.times.find((change) => change >= time) ?? Number.POSITIVE_INFINITY;
  }
}

async function judge(runtime: Runtime, cases: Waiting[], changes: Changes): Promise<Outcome> {
  const outcome: Outcome = {
    acknowledged: cases.length,
    lost: 0,
    doubled: 0,
    late: 0,
    problems: [],
  };
  for (const { key, name, due } of cases) {
    const fired = await firings(runtime, key);
    if (fired.length === 0) outcome.lost += 1;
    outcome.doubled += Math.max(0, fired.length - 1);
    for (const at of fired) {
      if (at < due) outcome.problems.push(`Expected ${name} at ${iso(due)} but it came ${iso(at)}`);
      outcome.late = Math.max(outcome.late ?? 0, at - changes.reached(due));
    }
  }
  if ((outcome.late ?? 0) > LATEST_MS) {
    outcome.problems.push(
      `Expected each within a second but one was ${String(outcome.late)} ms late`,
    );
  }
  const { database, definitions } = runtime;
  const { verdict } = await createVerifier({ select: database.select, definitions }).all();
  if (verdict !== 'verified') outcome.problems.push(`Expected verified but found ${verdict}`);
  return outcome;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

/** When timers of the case fired, by the clock. */
async function firings({ database }: Runtime, instance: string): Promise<number[]> {
  const rows = await database.select<{ header: string; payload: string }>(
    `SELECT h.header, p.payload FROM journal_headers AS h
       JOIN journal_payloads AS p ON p.tenant = h.tenant AND p.instance = h.instance AND p.seq = h.seq
      WHERE h.instance = :instance`,
    { instance },
  );
  return rows.flatMap(({ header, payload }) => {
    const { events } = JSON.parse(payload) as { events: Event[] };
    const { now } = JSON.parse(header) as { now: number };
    return events.filter(({ type }) => type === 'TimerTriggered').map(() => now);
  });
}
