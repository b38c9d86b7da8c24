import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRuntime, type Runtime } from '../../../runtime/open-runtime.ts';
import { createTestDatabase } from '../../support/postgres.ts';
import { fillProjections } from './fill.ts';
import { type NamedSearch, searchesFor } from './searches.ts';

/**
 * How long lists take with many cases:
 *
 *     npm run bench:search -- [--database=sqlite|postgres] [--instances=1100000] [--open=100000] [--json]
 */
const TIMES = 7;
/** Above this a list is too slow. */
const AIM_MS = 50;

interface Measured {
  name: string;
  /** Milliseconds at the server, without HTTP. */
  median: number;
  slowest: number;
}

const option = (name: string, otherwise: string) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const isJson = process.argv.includes('--json');
const extent = {
  instances: Number(option('instances', '1100000')),
  open: Number(option('open', '100000')),
};
const kinds = option('database', 'sqlite,postgres').split(',');

async function measure(runtime: Runtime, searches: NamedSearch[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { name, run } of searches.filter((each) => each.name.includes(option('only', '')))) {
    const times: number[] = [];
    await run(runtime.services);
    for (let time = 0; time < TIMES; time += 1) {
      const from = performance.now();
      await run(runtime.services);
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    measured.push({ name, median: times[TIMES >> 1] ?? NaN, slowest: times.at(-1) ?? NaN });
  }
  return measured;
}

async function bench(kind: string): Promise<Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'yichuang-search-'));
  const database = kind === 'postgres' ? await createTestDatabase() : undefined;
  const storage = { data, ...(database && { databaseUrl: database.url }) };
  const runtime = await openRuntime({ ...storage, sample: true, timers: false });
  try {
    const begun = performance.now();
    const connection = await runtime.database.writer();
    const deployed = await runtime.database.select<{ key: string }>(
      'SELECT process_definition_key AS "key" FROM process_definitions ORDER BY 1',
    );
    const definitions = deployed.map(({ key }) => key);
    await fillProjections(connection, runtime.database.kind, { ...extent, definitions });
    const searches = searchesFor(definitions[0] ?? '');
    if (!isJson) console.log(`filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    return await measure(runtime, searches);
  } finally {
    await runtime.stop();
    await database?.drop();
    rmSync(data, { recursive: true, force: true });
  }
}

const results: Record<string, Measured[]> = {};
for (const kind of kinds) {
  if (!isJson) console.log(`\n${kind}, ${String(extent.instances)} cases`);
  const measured = await bench(kind);
  results[kind] = measured;
  if (isJson) continue;
  for (const { name, median, slowest } of measured) {
    const mark = median > AIM_MS ? '  above the aim' : '';
    console.log(
      `  ${name.padEnd(48)} ${median.toFixed(1).padStart(8)} ms ${slowest.toFixed(1).padStart(8)} ms${mark}`,
    );
  }
}
if (isJson) console.log(JSON.stringify({ extent, aim: AIM_MS, results }, null, 2));
