import { type Event, nextCycleDue } from '../../engine/index.ts';
import type { Database } from '../db/index.ts';
import { splitKey, type CommandExecutor, type CommittedEntry } from '../execution/index.ts';
import { Problem } from '../problem.ts';
import type { Clock } from './clock.ts';
import {
  claimDueTimers,
  deleteTimer,
  dropTimer,
  nextDue,
  rescheduleTimer,
  type TimerRow,
} from './timers.store.ts';

export interface TimerOptions {
  database: Database;
  executor: CommandExecutor;
  clock: Clock;
  /** IANA zone of the centre, for cycles of start events. */
  zone: string;
  /** For how long timers that were taken are this node's, milliseconds; 30 s if absent. */
  leaseFor?: number;
}

const BATCH = 500;
const LEASE_MS = 30_000;
/** setTimeout fires at once beyond 2^31−1 ms, and a row may have come from elsewhere: so look again. */
const LONGEST_SLEEP_MS = 60_000;
/** The machine's clock may be set while we sleep by another one that only counts on. */
const CLOCK_CHECK_MS = 500;
/** On PostgreSQL another node may have made timers that this one has not heard of. */
const LONGEST_SLEEP_AMONG_NODES_MS = 5_000;
const SLEEP_AFTER_FAILURE_MS = 1_000;
/** A batch of timers is fired in less; without a sign for longer, something hangs. */
const SILENCE_MS = 30_000;

/** Fires timers and the thresholds of clocks. What came due while nothing ran fires at the start. */
export class TimerService {
  private readonly options: TimerOptions;
  private readonly unlisten: (() => void)[];
  private timeout: NodeJS.Timeout | undefined;
  private wakeAt = Number.POSITIVE_INFINITY;
  private running: Promise<void> = Promise.resolve();
  private started = false;
  private stopped = false;
  /** When timers were looked at last, and whether they could be. */
  private lookedAt = performance.now();
  private hasFailed = false;

  constructor(options: TimerOptions) {
    this.options = options;
    this.unlisten = [
      options.executor.onCommitted((committed) => this.notice(committed)),
      options.clock.onSet(() => this.wake()),
    ];
  }

  /** Fires what is due, and from then on whatever comes due. */
  start(): void {
    this.started = true;
    this.wake();
  }

  /** Settles when nothing is due any more. */
  async settled(): Promise<void> {
    this.wake();
    await this.running;
  }

  /** Whether what comes due is looked at; also where another process does that. */
  isAlive(): boolean {
    if (!this.started) return true;
    const silence = performance.now() - this.lookedAt;
    return !this.stopped && !this.hasFailed && silence < LONGEST_SLEEP_MS + SILENCE_MS;
  }

  /** How many seconds ago the earliest open timer was due; 0 if none is late. */
  async late(): Promise<number> {
    const due = await this.nextDue();
    return due === undefined ? 0 : Math.max(0, this.options.clock.now() - due) / 1000;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timeout);
    for (const unlisten of this.unlisten) unlisten();
    await this.running;
  }

  private wake(): void {
    if (this.stopped) return;
    clearTimeout(this.timeout);
    this.running = this.running.then(() => this.run());
  }

  private async run(): Promise<void> {
    if (this.stopped) return;
    try {
      while (!this.stopped && (await this.fireBatch()));
      const due = (await this.nextDue()) ?? Number.POSITIVE_INFINITY;
      // Still due: another node has it, or it could not be fired.
      if (due <= this.options.clock.now()) this.sleep(SLEEP_AFTER_FAILURE_MS);
      else this.sleepUntil(due);
      this.hasFailed = false;
    } catch (error) {
      // The database is away; the timers are still there when it is back.
      this.hasFailed = true;
      console.error(error);
      this.sleep(SLEEP_AFTER_FAILURE_MS);
    }
  }

  /** Whether there may be more that is due. */
  private async fireBatch(): Promise<boolean> {
    const { database, executor, clock, leaseFor = LEASE_MS } = this.options;
    this.lookedAt = performance.now();
    const now = clock.now();
    const due = await this.nextDue();
    if (due === undefined || due > now) return false;
    const realNow = Date.now();
    const request = { clockDomain: clock.kind, now, limit: BATCH, realNow };
    const timers = await executor.write((writer) =>
      claimDueTimers(writer, database.kind, { ...request, leaseUntil: realNow + leaseFor }),
    );
    const fired = await Promise.all(timers.map((timer) => this.fire(timer)));
    return fired.includes(true);
  }

  private nextDue(): Promise<number | undefined> {
    return nextDue(this.options.database, this.options.clock.kind);
  }

  /** Whether the timer has been dealt with; otherwise its lease runs out and it is tried again. */
  private async fire(timer: TimerRow): Promise<boolean> {
    try {
      await (timer.kind === 'start' ? this.startInstance(timer) : this.trigger(timer));
      return true;
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return this.drop(timer);
      console.error(error);
      return false;
    }
  }

  private async trigger({ tenant, timer_key }: TimerRow): Promise<void> {
    const key = splitKey(timer_key);
    if (key === undefined) throw new Error(`Expected the key of a timer but found ${timer_key}`);
    const { instance, counter } = key;
    const command = { type: 'TriggerTimer' as const, timer: counter };
    await this.options.executor.submit({ tenant, actor: 'system', instance, command });
  }

  /** The key makes it one start for each due time, whatever fails between here and the row. */
  private async startInstance(timer: TimerRow): Promise<void> {
    const { executor, clock, zone } = this.options;
    const { tenant, timer_key, due, cycle, repetitions, process_definition_key, element_id } =
      timer;
    await executor.start({
      tenant,
      actor: 'system',
      processDefinitionKey: process_definition_key ?? '',
      startEvent: element_id,
      variables: {},
      idempotencyKey: `timer ${timer_key} ${String(due)}`,
    });
    const next = cycle === null ? undefined : nextCycleDue(cycle, due, clock.now(), zone);
    const left = next && remaining(repetitions ?? -1, next.missed);
    await executor.write((writer) =>
      next === undefined || left === 0
        ? deleteTimer(writer, timer)
        : rescheduleTimer(writer, timer, { due: next.due, repetitions: left ?? -1 }),
    );
  }

  /** Its instance or its process is no longer there: nothing waits for it. */
  private async drop(timer: TimerRow): Promise<boolean> {
    await this.options.executor.write((writer) => dropTimer(writer, timer));
    return true;
  }

  private notice(committed: CommittedEntry[]): void {
    const due = Math.min(...committed.flatMap(({ events }) => events.map(dueOf)));
    if (due < this.wakeAt) this.sleepUntil(due);
  }

  private sleepUntil(due: number): void {
    const { clock, database } = this.options;
    const longest = database.kind === 'postgres' ? LONGEST_SLEEP_AMONG_NODES_MS : LONGEST_SLEEP_MS;
    this.wakeAt = due;
    // A virtual clock stands still: only what is due already can be waited for.
    const isFar = clock.kind === 'virtual' && due > clock.now();
    this.sleep(isFar ? longest : Math.min(Math.max(due - clock.now(), 0), longest), due);
  }

  /** Wakes after that time, or soon after the clock was set to when something is due. */
  private sleep(milliseconds: number, due = Number.POSITIVE_INFINITY): void {
    if (this.stopped) return;
    clearTimeout(this.timeout);
    const until = performance.now() + milliseconds;
    const look = () => {
      const left = until - performance.now();
      if (left <= 0 || this.options.clock.now() >= due) this.wake();
      else this.timeout = setTimeout(look, Math.min(left, CLOCK_CHECK_MS)).unref();
    };
    // A process that has nothing else to do may end.
    this.timeout = setTimeout(look, Math.min(milliseconds, CLOCK_CHECK_MS)).unref();
  }
}

function remaining(repetitions: number, missed: number): number {
  return repetitions < 0 ? -1 : Math.max(0, repetitions - 1 - missed);
}

/** When an event wants the runtime to come back. */
function dueOf(event: Event): number {
  if (event.type === 'TimerScheduled') return event.due;
  // Its timers are in the list again; some may have come due while it stood still.
  if (event.type === 'InstanceResumed') return 0;
  if ('wake' in event && event.wake !== undefined) return event.wake;
  return Number.POSITIVE_INFINITY;
}
