import { Session } from 'node:inspector/promises';
import type { Profiler } from 'node:inspector';

/** Whose the processor time was, by the file of the function. The first that fits. */
const PARTS: [part: string, pattern: RegExp][] = [
  ['waiting for the database', /^\(idle\)/],
  ['garbage collection', /^\(garbage collector\)/],
  ['serialisation', /state\/(serialize|event-text|json-text|restore)\.|JSON\.|\bstringify\b/],
  ['engine', /\/engine\//],
  ['hashing', /runtime\/journal\/|\bHash\b|internal\/crypto/],
  ['Sequelize', /node_modules\/sequelize/],
  ['database', /node_modules\/(sqlite3|pg|pg-protocol)|runtime\/db\//],
  ['projections', /runtime\/projections\//],
  ['runtime', /\/runtime\//],
];

/** Shares of the time that the work takes, which add up to 1. */
export async function sharesOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sum(profile);
}

function sum({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
  const partOf = new Map(nodes.map(({ id, callFrame }) => [id, part(callFrame)]));
  const times: Record<string, number> = {};
  let all = 0;
  for (const [at, sample] of samples.entries()) {
    const name = partOf.get(sample) ?? 'Node';
    times[name] = (times[name] ?? 0) + (timeDeltas[at] ?? 0);
    all += timeDeltas[at] ?? 0;
  }
  return Object.fromEntries(
    Object.entries(times)
      .map(([name, time]): [string, number] => [name, time / all])
      .sort(([, a], [, b]) => b - a),
  );
}

function part({ functionName, url }: { functionName: string; url: string }): string {
  const text = `${functionName} ${url}`;
  return PARTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'Node';
}
