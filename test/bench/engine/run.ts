import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compare, type Comparison } from './contest.ts';
import { measureCurves } from './curves.ts';
import { describe } from './report.ts';
import { WORKLOADS } from './workloads.ts';

/**
 * Our engine beside its peers: `npm run bench:engine`, with `-- --json` for machines, with
 * `-- --curves` for how costs grow.
 */
const isJson = process.argv.includes('--json');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);

function buildEngine(): void {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const arguments_ = ['node_modules/typescript/bin/tsc', '-b', 'engine'];
  const { status } = spawnSync(process.execPath, arguments_, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

async function compareAll(): Promise<void> {
  const workloads: Comparison[] = [];
  for (const workload of WORKLOADS.filter(({ name }) => name.includes(only ?? ''))) {
    const comparison = await compare(workload);
    workloads.push(comparison);
    if (!isJson) console.log(describe(comparison));
  }
  if (isJson) console.log(JSON.stringify({ workloads }, null, 2));
}

buildEngine();
if (process.argv.includes('--curves')) await measureCurves(isJson);
else await compareAll();
