import { ENGINES } from './engines/index.ts';
import { type BenchEngine, type BenchModel, UnsupportedModel } from './engines/engine.ts';
import type { Measurement, Question, Reply } from './messages.ts';
import { startWatch } from './stopwatch.ts';
import { ROUND_MS, WARM_UP_MS } from './time-boxes.ts';
import { type Workload, WORKLOADS } from './workloads.ts';

/** Runs one engine on one workload, in a process of its own: `worker.ts <engine> <workload> <size>`. */
const [engineName = '', workloadName = '', sizeText = ''] = process.argv.slice(2);
const engine = ENGINES[engineName] as BenchEngine;
const workload = WORKLOADS.find(({ name }) => name === workloadName) as Workload;
const size = Number(sizeText);
const xml = workload.xml(size);
const variables = workload.variables(size);

/**
 * Does the work until the time is up, at least once. A look at the watch costs as much as a short
 * instance, so it is looked at twice as seldom each time, as long as that is more than every 1 ms.
 */
async function during(milliseconds: number, work: () => unknown): Promise<Measurement> {
  const watch = startWatch();
  let instances = 0;
  let atOnce = 1;
  for (;;) {
    for (let at = 0; at < atOnce; at += 1) {
      const done = work();
      if (done instanceof Promise) await done;
    }
    instances += atOnce;
    const elapsed = watch();
    if (elapsed >= milliseconds) return { milliseconds: elapsed, instances };
    if (elapsed / instances < 1 / (2 * atOnce)) atOnce *= 2;
  }
}

/** Kept here, so that what it holds is not collected before it is weighed. */
let model: BenchModel;

/** Starts instances until there are enough or the time is up, and weighs what they hold. */
async function wait(milliseconds: number): Promise<Measurement> {
  model = await engine.load(xml);
  for (let at = 0; at < 10; at += 1) await model.start(variables);
  const before = heap();
  const kept: unknown[] = [];
  const watch = startWatch();
  while (kept.length < size && (kept.length < 10 || watch() < milliseconds)) {
    kept.push(await model.start(variables));
  }
  const elapsed = watch();
  const bytes = (heap() - before) / kept.length;
  return { milliseconds: elapsed, instances: kept.length, bytesPerWaitingInstance: bytes };
}

function heap(): number {
  gc?.();
  gc?.();
  return process.memoryUsage().heapUsed;
}

function round(model: BenchModel, milliseconds: number): Promise<Measurement> {
  if (workload.kind === 'wait') return wait(milliseconds);
  if (workload.kind === 'load') return during(milliseconds, () => engine.load(xml));
  return during(milliseconds, () => model.run(variables));
}

async function answer({ ask }: Question): Promise<Reply> {
  try {
    if (ask === 'round') {
      gc?.();
      return { reply: 'measured', measurement: await round(model, ROUND_MS[workload.kind]) };
    }
    model = await engine.load(xml);
    await round(model, WARM_UP_MS[workload.kind]);
    return { reply: 'ready' };
  } catch (error) {
    const reply = error instanceof UnsupportedModel ? 'unsupported' : 'failed';
    return { reply, message: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (question: Question) => {
  void answer(question).then((reply) => process.send?.(reply));
});
process.send?.({ reply: 'started' } satisfies Reply);
