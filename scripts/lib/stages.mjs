import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './process.mjs';
import { seconds } from './progress.mjs';

/** A run that takes longer hangs on something that a test left open. */
const MOCHA_TIME_LIMIT = 25 * 60_000;

/** A stage answers how much passed, failed and was skipped, and says so as soon as it is done. */
export async function stage(name, work) {
  const started = performance.now();
  const { passed = 0, failed = 0, skipped = 0, output = '' } = await work();
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed > 0 ? '✖' : '✔'} ${name}: ${counts} (${seconds(started)})`);
  if (failed > 0) console.log(output);
  return { name, passed, failed, skipped };
}

/** A check that passes or fails as a whole. */
export async function check(script, args, options) {
  const { code, output } = await runTool(script, args, options);
  return code === 0 ? { passed: 1 } : { failed: 1, output };
}

/** A mocha run over the files; one that breaks off before its end counts as one failure. */
export async function mocha(files, { grep, env = {} } = {}) {
  if (files.length === 0) return {};
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-test-'));
  const counts = join(folder, 'counts.json');
  const { code, output } = await runTool(
    'mocha/bin/mocha.js',
    [
      ...['--reporter', 'scripts/lib/counting-reporter.cjs', '--forbid-only'],
      ...(process.stdout.isTTY ? ['--color'] : []),
      ...(grep === undefined ? [] : ['--grep', grep]),
      ...files,
    ],
    { env: { ...env, YICHUANG_TEST_COUNTS: counts }, timeLimit: MOCHA_TIME_LIMIT },
  );
  const result = readCounts(counts);
  rmSync(folder, { recursive: true });
  if (result === undefined) return { failed: 1, output };
  if (code !== 0 && result.failed === 0) return { ...result, failed: 1, output };
  return { ...result, output: failuresIn(output) };
}

/** Mocha's report from its summary on; the tests that passed are of no interest then. */
function failuresIn(output) {
  const summary = output.lastIndexOf(' passing');
  return output.slice(output.lastIndexOf('\n', summary) + 1);
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
