import { type Calendars, compileCalendars } from '../calendar/index.ts';
import type { CompiledDecision } from '../decision/index.ts';
import { DEFAULT_LIMITS, type Environment, type Limits } from '../flow/environment.ts';
import type { Rejection } from '../flow/rejection.ts';
import type { ProcessDefinition } from '../model/definition.ts';
import type { AssignTask, Command } from '../state/command.ts';
import type { Event, TaskCreated } from '../state/event.ts';
import type { InstanceState } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import {
  type Answer,
  dispatch,
  type Request,
  type ResolvedDefinition,
  type Step,
} from './dispatch.ts';

export interface WorldOptions {
  definitions: ProcessDefinition[];
  decisions?: CompiledDecision[];
  /** Monday to Friday in China's zone if absent. */
  calendars?: Calendars;
  /** Virtual time at the beginning, epoch milliseconds; 0 if absent. */
  now?: number;
  limits?: Partial<Limits>;
  /** Who gets a task; the model's own assignee and candidates if absent. */
  assign?: (
    task: TaskCreated,
    state: InstanceState,
  ) => Omit<AssignTask, 'type' | 'task'> | undefined;
}

/** A task that waits for somebody. */
export interface OpenTask {
  /** `<instance>.<counter>` */
  key: string;
  instance: string;
  element: string;
  name: string;
  assignee?: string;
}

/** A job that waits for a worker. */
export interface OpenJob {
  key: string;
  instance: string;
  element: string;
}

export interface StartOptions {
  businessId?: string;
  window?: string;
  startEvent?: string;
}

const PLAIN_CALENDAR = {
  name: 'default',
  zone: 'Asia/Shanghai',
  years: { from: 1, to: 9999 },
  holidays: [],
  workdays: [],
  businessHours: [],
};

/** A command that the world refused. */
export class WorldError extends Error {
  readonly rejection: Rejection;

  constructor(rejection: Rejection) {
    super(rejection.message);
    this.name = 'WorldError';
    this.rejection = rejection;
  }
}

/**
 * Process instances in memory under a virtual clock: for embedding, tests and simulation. It drives
 * the same router as the server.
 */
export class World {
  readonly instances = new Map<string, { definition: ProcessDefinition; state: InstanceState }>();
  /** Every journal entry so far, in order. */
  readonly steps: Step[] = [];
  private readonly environment: Environment;
  private readonly options: WorldOptions;
  private started = 0;

  constructor(options: WorldOptions) {
    this.options = options;
    const decisions = new Map((options.decisions ?? []).map((each) => [each.id, each]));
    this.environment = {
      now: options.now ?? 0,
      resources: {
        decision: (id) => {
          const decision = decisions.get(id);
          return decision && { hash: `memory:${id}`, decision };
        },
      },
      calendars: options.calendars ?? compileCalendars([PLAIN_CALENDAR]),
      limits: { ...DEFAULT_LIMITS, ...options.limits },
    };
  }

  get now(): number {
    return this.environment.now;
  }

  /** Starts a process and gives the key of its instance. */
  start(processId: string, variables: Variables = {}, options: StartOptions = {}): string {
    const definition = this.options.definitions.find(({ id }) => id === processId);
    if (definition === undefined) {
      throw new WorldError({
        code: 'notFound',
        message: `Expected process ${processId} but there is none`,
      });
    }
    this.started += 1;
    const instance = `i${String(this.started)}`;
    const command: Command = {
      type: 'StartInstance',
      instance,
      root: instance,
      processId,
      variables,
      ...options,
    };
    this.run(instance, command, { definition, hash: `memory:${processId}` });
    return instance;
  }

  /** Gives a command to an instance; throws a WorldError if it is rejected. */
  submit(instance: string, command: Command): void {
    this.run(instance, command);
  }

  completeTask(key: string, variables: Variables = {}, by = 'someone'): void {
    const { instance, counter } = split(key);
    this.submit(instance, { type: 'CompleteTask', task: counter, by, variables });
  }

  completeJob(key: string, variables: Variables = {}): void {
    const { instance, counter } = split(key);
    this.submit(instance, { type: 'CompleteJob', job: counter, variables });
  }

  /** Open tasks, of one instance or of all. */
  openTasks(instance?: string): OpenTask[] {
    return this.open(instance, ({ tasks }) => tasks).map(({ key, owner, item, ...where }) => ({
      key,
      instance: where.instance,
      element: owner.id,
      name: owner.name,
      ...(item.assignee !== undefined && { assignee: item.assignee }),
    }));
  }

  /** Open jobs, of one instance or of all. */
  openJobs(instance?: string): OpenJob[] {
    return this.open(instance, ({ jobs }) => jobs).map(({ key, owner, ...where }) => ({
      key,
      instance: where.instance,
      element: owner.id,
    }));
  }

  /** Lets time pass; timers and clock thresholds fire in the order in which they are due. */
  advanceTo(time: number): void {
    if (time < this.now) throw new RangeError('Expected time to go forward');
    for (let next = this.nextDue(time); next !== undefined; next = this.nextDue(time)) {
      this.environment.now = Math.max(this.now, next.due);
      this.submit(next.instance, { type: 'TriggerTimer', timer: next.timer });
    }
    this.environment.now = time;
  }

  /** All events of an instance so far. */
  events(instance: string): Event[] {
    return this.steps.filter((step) => step.instance === instance).flatMap(({ events }) => events);
  }

  private run(instance: string, command: Command, definition?: ResolvedDefinition): void {
    const work = { instance, command, ...(definition !== undefined && { definition }) };
    const router = dispatch(work, this.environment, Number.MAX_SAFE_INTEGER);
    let answer: Answer;
    for (;;) {
      const { done, value } = router.next(answer);
      if (done === true) {
        if (!value.accepted) throw new WorldError(value.rejection);
        return;
      }
      answer = this.answer(value);
    }
  }

  private answer(request: Request): Answer {
    switch (request.type) {
      case 'loadInstance':
        return this.instances.get(request.instance);
      case 'resolveProcess':
        return this.resolve(request.processId);
      case 'assignTask':
        return this.assign(request.task, request.state);
      case 'record':
        this.record(request.step);
        return undefined;
    }
  }

  private resolve(processId: string): ResolvedDefinition | undefined {
    const definition = this.options.definitions.find(({ id }) => id === processId);
    return definition && { definition, hash: `memory:${processId}` };
  }

  private assign(task: TaskCreated, state: InstanceState): AssignTask | undefined {
    const { assign } = this.options;
    const answer = assign === undefined ? modelledAssignment(task) : assign(task, state);
    return answer && { type: 'AssignTask', task: task.key, ...answer };
  }

  private record(step: Step): void {
    this.steps.push(step);
    this.instances.set(step.instance, { definition: step.definition, state: step.state });
  }

  private nextDue(until: number): { instance: string; timer: number; due: number } | undefined {
    let next: { instance: string; timer: number; due: number } | undefined;
    for (const [instance, { state }] of this.instances) {
      if (state.status !== 'active') continue;
      for (const { key, due } of dueTimes(state)) {
        if (due <= until && due < (next?.due ?? Infinity)) next = { instance, timer: key, due };
      }
    }
    return next;
  }

  private open<T extends { key: number; owner: number }>(
    only: string | undefined,
    items: (state: InstanceState) => Map<number, T>,
  ) {
    return [...this.instances]
      .filter(([instance]) => only === undefined || instance === only)
      .flatMap(([instance, { state }]) =>
        [...items(state).values()].flatMap((item) => {
          const owner = state.elements.get(item.owner)?.node;
          return owner === undefined
            ? []
            : [{ key: `${instance}.${String(item.key)}`, instance, owner, item }];
        }),
      );
  }
}

function* dueTimes({ timers, clocks }: InstanceState): Generator<{ key: number; due: number }> {
  yield* timers.values();
  for (const { key, wake } of clocks.values()) if (wake !== undefined) yield { key, due: wake };
}

function modelledAssignment({ assignment }: TaskCreated) {
  if (assignment === undefined) return undefined;
  const { assignee, candidateUsers, candidateGroups, window, department } = assignment;
  return {
    ...(assignee !== undefined && { assignee }),
    ...(candidateUsers !== undefined && { candidateUsers }),
    ...(candidateGroups !== undefined && { candidateGroups }),
    ...(window !== undefined && { window }),
    ...(department !== undefined && { department }),
    why: 'as the model says',
  };
}

function split(key: string): { instance: string; counter: number } {
  const dot = key.lastIndexOf('.');
  return { instance: key.slice(0, dot), counter: Number(key.slice(dot + 1)) };
}
