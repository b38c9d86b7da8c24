import { type ChildProcess, fork } from 'node:child_process';
import type { Measurement, Question, Reply } from './messages.ts';
import { PREPARE_LIMIT_MS, ROUND_LIMIT_MS, START_LIMIT_MS } from './time-boxes.ts';
import type { Workload } from './workloads.ts';

/** One engine on one workload. */
export interface Contender {
  engine: string;
  /** Size of the model that the engine can finish. */
  size: number;
  /** Why it does not take part. */
  excuse?: string;
  /** What happened at the size that the others run. */
  fallbackReason?: string;
  measurements: Measurement[];
  measure(): Promise<void>;
  stop(): void;
}

/** Starts a process for the engine; one that does not finish tries smaller models. */
export async function prepare(engine: string, workload: Workload): Promise<Contender> {
  let fallbackReason: string | undefined;
  for (const size of [workload.size, ...(workload.smaller ?? [])]) {
    const child = startWorker(engine, workload, size);
    await answerOf(child, START_LIMIT_MS);
    const reply = await ask(child, { ask: 'prepare' }, PREPARE_LIMIT_MS);
    if (reply.reply === 'ready') return contender({ engine, size, child, fallbackReason });
    child.kill('SIGKILL');
    if (reply.reply === 'unsupported') return absent(engine, size, 'unsupported');
    if (reply.reply === 'failed') fallbackReason ??= reply.message.split('\n', 1)[0];
  }
  return absent(engine, workload.size, fallbackReason ?? 'did not finish');
}

function absent(engine: string, size: number, excuse: string): Contender {
  const measure = () => Promise.resolve();
  return { engine, size, excuse, measurements: [], measure, stop: () => undefined };
}

function contender(begun: {
  engine: string;
  size: number;
  child: ChildProcess;
  fallbackReason: string | undefined;
}): Contender {
  const { engine, size, child, fallbackReason } = begun;
  const measurements: Measurement[] = [];
  return {
    engine,
    size,
    ...(fallbackReason !== undefined && { fallbackReason }),
    measurements,
    async measure() {
      if (child.exitCode !== null || child.killed) return;
      const reply = await ask(child, { ask: 'round' }, ROUND_LIMIT_MS);
      if (reply.reply === 'measured') measurements.push(reply.measurement);
      else child.kill('SIGKILL');
    },
    stop: () => child.kill('SIGKILL'),
  };
}

function startWorker(engine: string, { name }: Workload, size: number): ChildProcess {
  const script = new URL('worker.ts', import.meta.url);
  return fork(script, [engine, name, String(size)], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** One question, one answer. */
function ask(child: ChildProcess, question: Question, limit: number): Promise<Reply> {
  const answer = answerOf(child, limit);
  if (child.connected) child.send(question);
  return answer;
}

/** What the process says next; silence is a failure. */
function answerOf(child: ChildProcess, limit: number): Promise<Reply> {
  return new Promise((resolve) => {
    const fail = (message: string) => finish({ reply: 'failed', message });
    const onExit = () => fail('the process ended');
    const timer = setTimeout(() => fail('did not finish in time'), limit);
    const finish = (reply: Reply) => {
      clearTimeout(timer);
      child.off('message', finish).off('exit', onExit);
      resolve(reply);
    };
    child.once('message', finish).once('exit', onExit);
  });
}
