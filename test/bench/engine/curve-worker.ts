import type { ProcessDefinition, Step, WorldOptions } from '../../../engine/index.ts';
import { loadOwnEngine } from './engines/yichuang.ts';
import { mostlyUnused, sequence } from './models.ts';
import { startWatch } from './stopwatch.ts';

export interface Curve {
  name: string;
  unit: string;
  points: { at: string; value: number }[];
}

const CASE = { amount: 1200, region: '630000', applicant: '张三' };
const { compile, parseModel, restoreState, serializeState, World } = await loadOwnEngine();

async function definitionOf(xml: string): Promise<ProcessDefinition> {
  return compile(await parseModel(xml))[0] as ProcessDefinition;
}

function worldOf(definition: ProcessDefinition, options: Partial<WorldOptions> = {}) {
  return new World({ definitions: [definition], history: false, ...options });
}

type OwnWorld = ReturnType<typeof worldOf>;

function approve(world: OwnWorld): void {
  const instance = world.start('bench', CASE);
  for (let [task] = world.openTasks(instance); task; [task] = world.openTasks(instance)) {
    world.completeTask(task.key, { approved: true });
  }
}

/** Microseconds for one time of the work: the median of five rounds after a warm-up. */
function microseconds(work: () => unknown): number {
  timesFor(300, work);
  const rounds = Array.from({ length: 5 }, () => timesFor(150, work));
  return rounds.sort((a, b) => a - b)[2] ?? NaN;
}

function timesFor(milliseconds: number, work: () => unknown): number {
  const watch = startWatch();
  const end = performance.now() + milliseconds;
  let times = 0;
  while (performance.now() < end) {
    work();
    times += 1;
  }
  return (watch() * 1000) / times;
}

function heap(): number {
  gc?.();
  gc?.();
  return process.memoryUsage().heapUsed;
}

async function byModelSize(): Promise<Curve> {
  const points: Curve['points'] = [];
  for (const nodes of [14, 100, 1000, 10_000]) {
    const world = worldOf(await definitionOf(mostlyUnused(nodes)));
    const value = microseconds(() => world.start('bench', CASE));
    points.push({ at: `${nodes.toLocaleString('en')} nodes`, value });
  }
  return { name: 'An instance of ten tasks, by the size of the model', unit: 'µs', points };
}

/** Curves of one world that gets ever more instances, and what they weigh. */
async function byInstancesAlive(): Promise<Curve[]> {
  const world = worldOf(await definitionOf(sequence(4, 'userTask')));
  const times: Curve['points'] = [];
  const weights: Curve['points'] = [];
  microseconds(() => approve(world));
  for (const alive of [1, 100, 10_000, 100_000]) {
    const [weight, before] = [heap(), world.instances.size];
    while (world.instances.size < alive) world.start('bench', CASE);
    const at = `${alive.toLocaleString('en')} alive`;
    if (alive > 100) weights.push({ at, value: (heap() - weight) / (alive - before) });
    times.push({ at, value: microseconds(() => approve(world)) });
  }
  return [
    { name: 'An approval with four tasks, by the instances alive', unit: 'µs', points: times },
    { name: 'Heap for each waiting approval', unit: 'bytes', points: weights },
  ];
}

async function sizes(): Promise<Curve[]> {
  const definition = await definitionOf(sequence(4, 'userTask'));
  const steps: Step[] = [];
  const world = worldOf(definition, { onStep: (step) => steps.push(step) });
  approve(world);
  const events = steps.flatMap((step) => step.events);
  const waiting = world.start('bench', CASE);
  const state = world.instances.get(waiting)?.state;
  if (state === undefined) throw new Error('Expected the approval to wait');
  const text = serializeState(state);
  const point = (value: number) => [{ at: 'a waiting approval', value }];
  return [
    { name: 'State as text', unit: 'bytes', points: point(Buffer.byteLength(text)) },
    {
      name: 'State back from its text',
      unit: 'µs',
      points: point(microseconds(() => restoreState(definition, text))),
    },
    {
      name: 'Journal, for each event',
      unit: 'bytes',
      points: [
        {
          at: 'an approval to its end',
          value: Buffer.byteLength(JSON.stringify(events)) / events.length,
        },
      ],
    },
  ];
}

const curves = [await byModelSize(), ...(await byInstancesAlive()), ...(await sizes())];
process.send?.(curves, () => process.exit(0));
