import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { guarded, say, seconds } from './progress.mjs';
import { ALL_KINDS, lanes } from './test-plan.mjs';

const USAGE = `npm test [-- [static] [unit] [api] [faults] [browser] [--grep <text>]]`;

/** Installs what is missing, runs the stages, and ends with one line of counts. */
export async function test(args) {
  const started = performance.now();
  const { kinds, grep } = readArguments(args);
  await guarded(ensureInstalled);
  const needsDatabase = kinds.includes('api') || kinds.includes('faults');
  const postgres = needsDatabase ? await startPostgres() : undefined;
  if (kinds.includes('browser')) {
    const { ensureChromium } = await import('./browser.mjs');
    await ensureChromium();
  }
  const env = postgres === undefined ? {} : { TEST_DATABASE_URL: postgres.url };
  const results = [];
  for (const group of lanes(kinds, { grep, env })) {
    results.push(...(await Promise.all(group.map(inOrder))).flat());
  }
  await postgres?.stop();
  report(results, started);
}

function readArguments(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { grep: { type: 'string', short: 'g' } },
      allowPositionals: true,
    });
    const unknown = positionals.find((kind) => !ALL_KINDS.includes(kind));
    if (unknown !== undefined) throw new Error(`Expected ${ALL_KINDS}, but found ${unknown}`);
    if (positionals.length > 0) return { kinds: positionals, grep: values.grep };
    const all =
      values.grep === undefined ? ALL_KINDS : ALL_KINDS.filter((kind) => kind !== 'static');
    return { kinds: all, grep: values.grep };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Without PostgreSQL the tests that need it fail one by one, each with the reason. */
async function startPostgres() {
  const { tsImport } = await import('tsx/esm/api');
  const server = await tsImport('../../test/support/postgres-server.ts', import.meta.url);
  try {
    return await server.startPostgres();
  } catch (error) {
    say('PostgreSQL 无法启动', `PostgreSQL does not start: ${error.message}`);
    return undefined;
  }
}

async function inOrder(stages) {
  const results = [];
  for (const run of stages) results.push(await run());
  return results;
}

function report(results, started) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (broken.length > 0) console.log(`Failed in: ${broken.join(', ')}`);
  if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
  console.log(`Took ${seconds(started)}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
