import {
  type CalendarData,
  compile,
  type CompiledDecision,
  compileCalendars,
  type Delivery,
  type Event,
  parseDecisions,
  parseModel,
  type ProcessDefinition,
  restoreState,
  serializeState,
  type Step,
  type Variables,
  World,
  WorldError,
} from '../../../engine/index.ts';

/** Monday, 2 March 2026, 09:00 in China: every scenario begins here. */
export const BEGIN = Date.parse('2026-03-02T09:00:00+08:00');

const CALENDAR: CalendarData = {
  name: 'default',
  zone: 'Asia/Shanghai',
  years: { from: 2026, to: 2026 },
  holidays: [],
  workdays: [],
  businessHours: [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '17:00' },
  ],
};

const calendars = compileCalendars([CALENDAR]);

/** What a scenario's files say: its diagram and later versions of it, decisions, and the trace. */
export interface ScenarioTexts {
  models: string[];
  decisions?: string;
  trace: string;
}

export interface Scenario {
  definitions: ProcessDefinition[];
  decisions: CompiledDecision[];
  commands: string[];
}

/** The trace's lines that begin with `>` are the commands. */
export async function compileScenario(texts: ScenarioTexts): Promise<Scenario> {
  const { models, decisions, trace } = texts;
  const compiled = await Promise.all(models.map(async (xml) => compile(await parseModel(xml))));
  return {
    definitions: compiled.flat(),
    decisions: decisions === undefined ? [] : await parseDecisions(decisions),
    commands: trace.split('\n').filter((line) => line.startsWith('>')),
  };
}

/** Runs the commands and gives the trace; `between` is called after each of them. */
export function runScenario(
  { definitions, decisions, commands }: Scenario,
  between: (world: World) => void = () => undefined,
): { trace: string; world: World } {
  const world = new World({
    definitions,
    decisions,
    calendars,
    now: BEGIN,
    limits: { stepsPerCommand: 200 },
  });
  const lines: string[] = [];
  for (const command of commands) {
    const before = world.steps.length;
    lines.push(command);
    try {
      perform(world, command);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      lines.push(`  rejected (${error.rejection.code}): ${error.rejection.message}`);
    }
    for (const step of world.steps.slice(before)) lines.push(...printStep(step));
    between(world);
  }
  return { trace: `${lines.join('\n')}\n`, world };
}

/** Every instance goes through text and back, as it would between two commands of a server. */
export function restoreAll(world: World): void {
  for (const [key, { definition, state }] of world.instances) {
    const restored = restoreState(definition, serializeState(state));
    world.instances.set(key, { definition, state: restored });
  }
}

function perform(world: World, line: string): void {
  const [, verb = '', subject = '', json] = /^> (\S+)\s*(\S*)\s*(.*)$/.exec(line) ?? [];
  const variables = json === undefined || json === '' ? {} : (JSON.parse(json) as Variables);
  switch (verb) {
    case 'start':
      world.start(subject, variables, { businessId: 'case-1', window: 'W01' });
      return;
    case 'trigger': {
      const [process = '', startEvent = ''] = subject.split('/');
      world.start(process, variables, { startEvent });
      return;
    }
    case 'start-at': {
      const [process = '', ...elements] = subject.split('/');
      world.start(process, variables, { activate: elements.map((element) => ({ element })) });
      return;
    }
    case 'complete':
      return world.completeTask(taskOf(world, subject), variables, 'clerk1');
    case 'evaluate':
      world.evaluateConditions(variables);
      return;
    case 'complete-as': {
      const { by, ...rest } = variables;
      return world.completeTask(taskOf(world, subject), rest, String(by));
    }
    case 'job':
      return world.completeJob(jobOf(world, subject), variables);
    case 'advance':
      return world.advanceTo(Date.parse(subject));
    case 'calendar': {
      const changed = JSON.parse(subject) as Partial<CalendarData>;
      return world.countBy(compileCalendars([{ ...CALENDAR, ...changed }]));
    }
    case 'publish': {
      const [name = '', correlationKey] = subject.split('/');
      const { $id: id, $ttl: timeToLive, ...payload } = variables;
      world.publish({
        name,
        ...(correlationKey !== undefined && { correlationKey }),
        ...(typeof id === 'string' && { id }),
        ...(typeof timeToLive === 'number' && { timeToLive }),
        variables: payload,
      });
      return;
    }
    case 'broadcast':
      world.broadcast(subject, variables);
      return;
    case 'migrate': {
      const [instance = '', process = ''] = subject.split('/');
      const definition = world.definition(process);
      if (definition === undefined) throw new Error(`Expected process ${process} in the scenario`);
      return world.migrate(instance, definition, variables as Record<string, string>);
    }
    case 'command': {
      const { instance, ...command } = variables;
      return world.submit(String(instance ?? 'i1'), {
        type: subject,
        ...command,
      } as unknown as Parameters<World['submit']>[1]);
    }
    default:
      throw new Error(`Expected a scenario command but found "${line}"`);
  }
}

function taskOf(world: World, element: string): string {
  return world.openTasks().find((task) => task.element === element)?.key ?? 'i1.999';
}

function jobOf(world: World, element: string): string {
  return world.openJobs().find((job) => job.element === element)?.key ?? 'i1.999';
}

function printStep({ instance, command, events, deliveries }: Step): string[] {
  return [
    ...(command.type === 'AssignTask' ? [`  (AssignTask)`] : []),
    ...events.map((event) => `  ${instance} ${printEvent(event)}`),
    ...deliveries.map((delivery) => `  ${instance} → ${printDelivery(delivery)}`),
  ];
}

function printDelivery(delivery: Delivery): string {
  if ('message' in delivery) return `message ${JSON.stringify(delivery.message)}`;
  if ('signal' in delivery) return `signal ${JSON.stringify(delivery.signal)}`;
  return `${delivery.command.type} to ${delivery.target}`;
}

function printEvent({ type, ...fields }: Event): string {
  const printed = Object.entries(fields).map(
    ([name, value]) => `${name}=${printValue(name, value)}`,
  );
  return [type, ...printed].join(' ');
}

const TIMES = ['due', 'at', 'wake', 'legalDue', 'promisedDue', 'receivedAt', 'from'];

function printValue(name: string, value: unknown): string {
  if (TIMES.includes(name) && typeof value === 'number') {
    return new Date(value + 8 * 3_600_000).toISOString().slice(0, 16);
  }
  return typeof value === 'string' && !value.includes(' ') ? value : JSON.stringify(value);
}
