import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  openRuntime,
  start,
  type DatabaseKind,
  type Runtime,
} from '../runtime/execution-fixture.ts';

/**
 * Durable commands a second, in process: callers who start an approval, complete its three tasks one
 * after another, and begin again.
 *
 *     npx tsx test/bench/commands.ts [sqlite|postgres] [callers] [seconds]
 */
const [kind = 'sqlite', callers = '64', seconds = '10'] = process.argv.slice(2);
/** Counters that the three tasks get in every instance. */
const TASKS = [4, 6, 8];

async function work(runtime: Runtime, until: number, latencies: number[]): Promise<void> {
  const timed = async <T>(command: Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await command;
    latencies.push(performance.now() - from);
    return answer;
  };
  while (performance.now() < until) {
    const variables = { amount: 1200, region: '630000' };
    const started = await timed(start(runtime, 'approval', { window: 'W01', variables }));
    for (const task of TASKS) {
      const key = `${started.processInstanceKey}.${String(task)}`;
      await timed(complete(runtime, key, { variables: { result: '同意' } }));
    }
  }
}

const store = await createStore(kind as DatabaseKind);
const runtime = await openRuntime(store);
await deploy(runtime, APPROVAL);
const latencies: number[] = [];
const begun = performance.now();
const cpu = process.cpuUsage();
const until = begun + Number(seconds) * 1000;
await Promise.all(Array.from({ length: Number(callers) }, () => work(runtime, until, latencies)));
const elapsed = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(cpu);
latencies.sort((a, b) => a - b);
const percentile = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
console.log(
  `${kind}, ${callers} callers: ${Math.round(latencies.length / elapsed)} commands/s, ` +
    `${Math.round(latencies.length / 4 / elapsed)} approvals/s, ` +
    `median ${percentile(0.5).toFixed(1)} ms, 99th percentile ${percentile(0.99).toFixed(1)} ms, ` +
    `${Math.round((user + system) / latencies.length)} µs of CPU a command`,
);
await runtime.stop();
await store.remove();
process.exit(0);
