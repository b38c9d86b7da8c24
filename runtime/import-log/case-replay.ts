import type { Variables } from '../../engine/index.ts';
import type { ActivityElements } from './activity-elements.ts';
import type { AnswerBook } from './answers.ts';
import { isoTime, type LogCase, type LogEvent, parseTime } from './event-log.ts';

/** A task that waits, by its counter in the instance. */
export interface WaitingTask {
  task: number;
  element: string;
}

/** Where cases run: in the database through the executor, or in memory. */
export interface CaseHost {
  /** Starts a case and gives the key of its instance. */
  start(logCase: LogCase, variables: Variables, at: number): Promise<string>;
  /** The tasks that wait in an instance, oldest first. */
  waiting(instance: string): WaitingTask[];
  /** The event's resource claims the task and completes it, at the event's time. */
  perform(instance: string, task: number, event: LogEvent, variables: Variables): Promise<void>;
  isEnded(instance: string): boolean;
}

/** What the replay of every case of a log needs. */
export interface ReplaySetting {
  host: CaseHost;
  elements: ActivityElements;
  answers: AnswerBook;
}

/** The first event of a case for which the model has no task open. */
export interface Deviation {
  case: string;
  /** Activities whose tasks were open. */
  expected: string[];
  found: string;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * One case of the log on the model. An event is never forced: at the first one that the model does
 * not offer, the case is left as it is.
 */
export class CaseReplay {
  readonly logCase: LogCase;
  deviation: Deviation | undefined;
  private readonly setting: ReplaySetting;
  private readonly path: string[];
  private variables: Variables;
  private instance = '';

  constructor(logCase: LogCase, setting: ReplaySetting) {
    this.logCase = logCase;
    this.setting = setting;
    const { elementOf } = setting.elements;
    this.path = logCase.events.map(({ activity }) => elementOf(activity) ?? '');
    this.variables = caseVariables(logCase);
  }

  async start(): Promise<void> {
    const { host } = this.setting;
    this.instance = await host.start(this.logCase, this.variables, startTime(this.logCase));
  }

  /** Lets the event at `index` happen; events after a deviation are passed over. */
  async play(index: number): Promise<void> {
    const event = this.logCase.events[index];
    const element = this.path[index];
    if (this.deviation !== undefined || event === undefined || element === undefined) return;
    const { host, answers } = this.setting;
    const task = host.waiting(this.instance).find((waiting) => waiting.element === element);
    if (task === undefined) {
      this.deviation = this.deviate(event);
      return;
    }
    const answer = answers.answer(element, this.path.slice(index + 1), this.variables);
    this.variables = { ...this.variables, ...answer };
    await host.perform(this.instance, task.task, event, answer);
  }

  async playAll(): Promise<void> {
    await this.start();
    for (const index of this.path.keys()) await this.play(index);
  }

  get isUnfinished(): boolean {
    return this.deviation === undefined && !this.setting.host.isEnded(this.instance);
  }

  private deviate({ activity, at }: LogEvent): Deviation {
    const { host, elements } = this.setting;
    const open = host.waiting(this.instance).map(({ element }) => elements.activityOf(element));
    return {
      case: this.logCase.id,
      expected: [...new Set(open)],
      found: activity,
      at: new Date(at).toISOString(),
    };
  }
}

/** The start date of the log, or the first event's time where that is earlier or alone. */
export function startTime({ attributes, events }: LogCase): number {
  const first = events[0]?.at ?? 0;
  return Math.min(first, parseTime(attributes['startdate'] ?? '') ?? first);
}

/** The case's attributes; times become ISO 8601 so that FEEL can reckon with them. */
function caseVariables({ attributes }: LogCase): Variables {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, isoTime(value) ?? value]),
  );
}
