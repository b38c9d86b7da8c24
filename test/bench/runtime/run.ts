import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { DatabaseKind } from '../../../runtime/db/index.ts';
import { APPROVAL, deploy, openRuntime } from '../../runtime/execution-fixture.ts';
import { number, table } from '../engine/report.ts';
import { median, type Rate } from './closed-loop.ts';
import { Databases } from './databases.ts';
import { carry, measureInProcess } from './in-process.ts';
import { measureEmptyRoute, measureOverHttp } from './over-http.ts';
import { sharesOf } from './shares.ts';

/**
 * What the runtime does in a second, beside what its database and HTTP could do at most in the same run:
 *
 *     npm run build && npm run bench:runtime [-- --database=sqlite,postgres --only=process,http,shares
 *       --callers=1,8,64,512 --rounds=3 --json]
 */
const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite,postgres' },
    only: { type: 'string', default: 'process,http,shares' },
    callers: { type: 'string', default: '1,8,64,512' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

interface Workload extends Rate {
  name: string;
  database: string;
  baseline: number;
  ratio: number;
  /** Size on the disk, where it was measured. */
  bytesPerCase?: number;
}

const kinds = values.database.split(',') as DatabaseKind[];
const callerCounts = values.callers.split(',').map(Number);
const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => round);
const isMeant = (part: string) => values.only.split(',').includes(part);
const databases = new Databases();
const workloads: Workload[] = [];
const shares: Record<string, Record<string, number>> = {};

const HEADINGS = ['a second', 'baseline', 'ratio', 'median ms', '99 % ms', 'bytes a case'];

/** The more callers, the more is done in the same time. */
const casesFor = (callers: number) => Math.min(3000, 100 + 10 * callers);

try {
  for (const kind of kinds) {
    if (isMeant('process')) for (const callers of callerCounts) await inProcess(kind, callers);
    if (isMeant('http')) for (const callers of callerCounts) await overHttp(kind, callers, 1);
    if (isMeant('shares')) await timeShares(kind);
  }
  if (isMeant('http') && kinds.includes('postgres')) {
    for (const callers of callerCounts) await overHttp('postgres', callers, 2);
  }
} finally {
  await databases.stop();
}
if (values.json) console.log(JSON.stringify({ cores: cpus().length, workloads, shares }, null, 2));

async function inProcess(kind: DatabaseKind, callers: number): Promise<void> {
  const size = { cases: casesFor(callers), callers };
  const measured = [];
  for (const _round of rounds) measured.push(await measureInProcess(databases, kind, size));
  const { rate: baseline } = median(measured.map((one) => one.baseline));
  add(`commands, ${callers} callers in process`, kind, {
    own: median(measured.map(({ own }) => own)),
    baseline,
    bytesPerCase: Math.round(measured.at(-1)?.bytesPerCase ?? 0),
  });
}

async function overHttp(kind: DatabaseKind, callers: number, nodes: number): Promise<void> {
  const size = { cases: casesFor(callers), callers };
  const measured = [];
  const empty: Rate[] = [];
  for (const _round of rounds) {
    empty.push(await measureEmptyRoute(4 * size.cases, callers));
    const databaseUrl = kind === 'postgres' ? await databases.postgres() : undefined;
    measured.push(await measureOverHttp({ databaseUrl, nodes }, size));
  }
  const { rate: baseline } = median(empty);
  const where = `${callers} callers over HTTP${nodes > 1 ? `, ${nodes} nodes` : ''}`;
  add(`starts, ${where}`, kind, { own: median(measured.map(({ starts }) => starts)), baseline });
  const completions = median(measured.map((one) => one.completions));
  add(`completions, ${where}`, kind, { own: completions, baseline });
}

function add(
  name: string,
  database: string,
  { own, baseline, ...more }: { own: Rate; baseline: number; bytesPerCase?: number },
): void {
  const workload = { name, database, ...own, baseline, ratio: own.rate / baseline, ...more };
  workloads.push(workload);
  if (values.json) return;
  if (workloads.length === 1) say('', 'database', HEADINGS);
  const { rate, ratio, p50, p99, bytesPerCase } = workload;
  const figures = [rate, baseline, ratio, p50, p99].map(number);
  say(name, database, [...figures, bytesPerCase === undefined ? '' : number(bytesPerCase)]);
}

function say(name: string, database: string, columns: string[]): void {
  const cells = columns.map((column) => column.padStart(14));
  console.log(`  ${name.padEnd(42)}${database.padEnd(9)}${cells.join('')}`.trimEnd());
}

/** Where the time of one process goes, with the most callers. */
async function timeShares(kind: DatabaseKind): Promise<void> {
  const store = await databases.create(kind);
  const runtime = await openRuntime(store);
  await deploy(runtime, APPROVAL);
  await carry(runtime, { cases: 500, callers: 512 });
  const measured = await sharesOf(() => carry(runtime, { cases: 5000, callers: 512 }));
  await runtime.stop();
  await store.remove();
  shares[kind] = measured;
  if (values.json) return;
  const rows = Object.entries(measured).map(([part, share]) => [
    part,
    `${(100 * share).toFixed(1)} %`,
  ]);
  console.log(`\n${kind}: shares of the time in process\n${table(rows)}\n`);
}
