import { type Calendars, compileCalendars } from '../calendar/index.ts';
import type { CompiledDecision } from '../decision/index.ts';
import { DEFAULT_LIMITS, type Environment, type Limits } from '../flow/environment.ts';
import type { Rejection } from '../flow/rejection.ts';
import type { ProcessDefinition } from '../model/definition.ts';
import type { AssignTask, Command, Message } from '../state/command.ts';
import type { Event, NewTask } from '../state/event.ts';
import type { InstanceState } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import { dispatch } from './dispatch.ts';
import { Instances } from './instances.ts';
import { type OpenJob, openJobs, type OpenTask, openTasks } from './open-work.ts';
import type { Answer, Request, ResolvedDefinition, Step } from './requests.ts';
import { Router } from './router.ts';
import { conditionalStarts } from './start-triggers.ts';
import type { Entry } from './work.ts';

export interface WorldOptions {
  definitions: ProcessDefinition[];
  decisions?: CompiledDecision[];
  /** Monday to Friday in China's zone if absent. */
  calendars?: Calendars;
  /** Virtual time at the beginning, epoch milliseconds; 0 if absent. */
  now?: number;
  limits?: Partial<Limits>;
  /** Who gets a task; the model's own assignee and candidates if absent. */
  assign?: (task: NewTask, state: InstanceState) => Omit<AssignTask, 'type' | 'task'> | undefined;
  /**
   * Whether `steps` and ended instances are kept; true if absent. With false the world forgets an
   * entry as soon as `onStep` has seen it, and an instance as soon as it has ended.
   */
  history?: boolean;
  /** How many deliveries to other instances may follow from one command; 200,000 if absent. */
  mostDeliveries?: number;
  /** Is shown each entry, in order, when its command has been accepted. */
  onStep?: (step: Step) => void;
}

export interface StartOptions {
  businessId?: string;
  window?: string;
  startEvent?: string;
  /** Elements that it begins with instead of a start event. */
  activate?: { element: string; variables?: Variables }[];
}

const PLAIN_CALENDAR = {
  name: 'default',
  zone: 'Asia/Shanghai',
  years: { from: 1, to: 9999 },
  holidays: [],
  workdays: [],
  businessHours: [],
};

/** A signal may go to each of many instances; one that causes itself again would never end. */
const MOST_DELIVERIES = 200_000;

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
  readonly instances = new Instances();
  /** Every journal entry so far, in order; none without `history`. */
  readonly steps: Step[] = [];
  private readonly stepsByInstance = new Map<string, Step[]>();
  private readonly definitions = new Map<string, ResolvedDefinition>();
  private readonly environment: Environment;
  private readonly options: WorldOptions;
  private readonly router: Router;
  private started = 0;

  constructor(options: WorldOptions) {
    this.options = options;
    for (const definition of options.definitions) {
      if (this.definitions.has(definition.id)) continue;
      this.definitions.set(definition.id, { definition, hash: `memory:${definition.id}` });
    }
    this.router = new Router({
      instances: this.instances,
      definitions: this.definitions,
      nextInstance: () => this.nextInstance(),
    });
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

  /** From now on time is counted by other calendars; open deadlines follow by AdoptCalendar. */
  countBy(calendars: Calendars): void {
    this.environment.calendars = calendars;
  }

  /** Starts a process and gives the key of its instance. */
  start(processId: string, variables: Variables = {}, options: StartOptions = {}): string {
    const resolved = this.definitions.get(processId);
    if (resolved === undefined) {
      throw new WorldError({
        code: 'notFound',
        message: `Expected process ${processId} but there is none`,
      });
    }
    const instance = this.nextInstance();
    const command: Command = {
      type: 'StartInstance',
      instance,
      root: instance,
      processId,
      variables,
      ...options,
    };
    this.run({ instance, command, definition: resolved });
    return instance;
  }

  /** The definition in force of a process. */
  definition(processId: string): ProcessDefinition | undefined {
    return this.definitions.get(processId)?.definition;
  }

  /** Gives a command to an instance; throws a WorldError if it is rejected. */
  submit(instance: string, command: Command): void {
    this.run({ instance, command, loaded: this.instances.get(instance) });
  }

  /** Goes on with another definition, which has the same process id or another one. */
  migrate(instance: string, definition: ProcessDefinition, mapping: Record<string, string> = {}) {
    const command: Command = { type: 'MigrateInstance', mapping };
    this.run({ instance, command, definition: { definition, hash: `memory:${definition.id}` } });
  }

  /**
   * Publishes a message: to the one who waits for it, else it starts a process, else it is kept for
   * its time to live. Gives the key of the instance that got it.
   */
  publish(message: Omit<Message, 'variables'> & { variables?: Variables }): string | undefined {
    return this.run({ message: { variables: {}, ...message } })[0];
  }

  /** Broadcasts a signal and gives the keys of the instances that it reached. */
  broadcast(name: string, variables: Variables = {}): string[] {
    return this.run({ signal: { name, variables } });
  }

  /** Starts each process that begins with a condition which holds for the variables. */
  evaluateConditions(variables: Variables): string[] {
    return [...this.definitions.values()].flatMap(({ definition }) =>
      conditionalStarts(definition, variables, this.environment).map((startEvent) =>
        this.start(definition.id, variables, { startEvent }),
      ),
    );
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
    return openTasks(this.instances, instance);
  }

  /** Open jobs, of one instance or of all. */
  openJobs(instance?: string): OpenJob[] {
    return openJobs(this.instances, instance);
  }

  /** Lets time pass; timers and clock thresholds fire in the order in which they are due. */
  advanceTo(time: number): void {
    if (time < this.now) throw new RangeError('Expected time to go forward');
    const { instances } = this;
    for (let next = instances.nextDue(time); next; next = instances.nextDue(time)) {
      this.environment.now = Math.max(this.now, next.due);
      this.submit(next.instance, { type: 'TriggerTimer', timer: next.timer });
    }
    this.environment.now = time;
  }

  /** All events of an instance so far; none without `history`. */
  events(instance: string): Event[] {
    return (this.stepsByInstance.get(instance) ?? []).flatMap(({ events }) => events);
  }

  private run(entry: Entry): string[] {
    const { mostDeliveries = MOST_DELIVERIES } = this.options;
    const router = dispatch(entry, this.environment, this.record, mostDeliveries);
    let answer: Answer;
    for (;;) {
      const { done, value } = router.next(answer);
      if (done === true) {
        if (!value.accepted) throw new WorldError(value.rejection);
        if (value.remaining.length > 0) throw endless(mostDeliveries);
        return value.reached;
      }
      answer = this.answer(value);
    }
  }

  private nextInstance(): string {
    this.started += 1;
    return `i${String(this.started)}`;
  }

  private answer(request: Request): Answer {
    switch (request.type) {
      case 'loadInstance':
        return this.instances.get(request.instance);
      case 'resolveProcess':
        return this.definitions.get(request.processId);
      case 'assignTask':
        return this.assign(request.task, request.state);
      case 'routeMessage':
        return this.router.routeMessage(request.message, this.now);
      case 'routeSignal':
        return this.router.routeSignal(request.name);
      case 'takeMessage':
        return this.router.takeMessage(request, this.now);
    }
  }

  private assign(task: NewTask, state: InstanceState): AssignTask | undefined {
    const { assign } = this.options;
    const answer = assign === undefined ? modelledAssignment(task) : assign(task, state);
    return answer && { type: 'AssignTask', task: task.key, ...answer };
  }

  private readonly record = (step: Step): void => {
    const { instance, definition, state } = step;
    this.router.see(step);
    if (this.options.history === false && hasEnded(state)) this.instances.delete(instance);
    else this.instances.set(instance, { definition, state });
    if (this.options.history !== false) this.keep(step);
    this.options.onStep?.(step);
  };

  private keep(step: Step): void {
    this.steps.push(step);
    const own = this.stepsByInstance.get(step.instance);
    if (own === undefined) this.stepsByInstance.set(step.instance, [step]);
    else own.push(step);
  }
}

function endless(most: number): RangeError {
  return new RangeError(
    `Expected what follows from a command to end within ${String(most)} deliveries to other ` +
      'instances; does a signal or message cause itself again?',
  );
}

function hasEnded({ status }: InstanceState): boolean {
  return status === 'completed' || status === 'terminated';
}

function modelledAssignment({ assignment }: NewTask) {
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
