import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { CoverageRecorder, stryker } from './coverage-recorder.ts';
import type { Reply, Request } from './messages.ts';

class Silence extends Mocha.reporters.Base {
  override epilogue(): void {
    // The parent tells what happened.
  }
}

/** Runs in the sandbox: loads the engine's tests once and runs them again for each mutant. */
const TESTS = fileURLToPath(new URL('../engine/', import.meta.url));
/** The browser runs a bundle of the engine, without mutants. */
const LEFT_OUT = ['browser.test.ts'];

fc.configureGlobal({ seed: 1 });
const mocha = new Mocha({ timeout: 60_000, reporter: Silence });
mocha.cleanReferencesAfterRun(false);
for (const file of readdirSync(TESTS).sort(scenariosLast)) {
  if (file.endsWith('.test.ts') && !LEFT_OUT.includes(file)) mocha.addFile(TESTS + file);
}
await mocha.loadFilesAsync();
process.on('message', (request: Request) => void answer(request));
reply({ type: 'loaded' });

/** They reach nearly everything; what is made for one part finds its mutants sooner. */
function scenariosLast(a: string, b: string): number {
  const isLast = (name: string): number => (name === 'scenarios.test.ts' ? 1 : 0);
  return isLast(a) - isLast(b) || a.localeCompare(b);
}

async function answer(request: Request): Promise<void> {
  if (request.type === 'cover') return cover(new CoverageRecorder(request.mutants, request.files));
  Object.assign(stryker, { hitCount: 0, hitLimit: request.hitLimit });
  stryker.activeMutant = request.mutant;
  const failed = await runRounds([renamed(request.known), ...request.rounds]);
  // Not undefined: the instrumented code would look for a name in the environment then.
  stryker.activeMutant = 'none';
  const isTest = request.rounds.some((tests) => tests.includes(failed ?? ''));
  const sticky = failed !== undefined && (!isTest || (await run(new Set([failed]))) !== undefined);
  reply({ type: 'tried', sticky, ...(failed !== undefined && { failed }) });
}

async function cover(recorder: CoverageRecorder): Promise<void> {
  stryker.activeMutant = 'none';
  await run(undefined, (runner) => recorder.watch(runner));
  const coverage = recorder.coverage(mocha.suite);
  reply({ type: 'covered', coverage });
}

function renamed(known: string[] | undefined): string[] {
  if (known === undefined) return [];
  const titles = new Set(known);
  const found: string[] = [];
  mocha.suite.eachTest((test) => {
    if (!titles.has(test.fullTitle())) found.push(test.fullTitle());
  });
  return found;
}

async function runRounds(rounds: string[][]): Promise<string | undefined> {
  for (const tests of rounds.filter(({ length }) => length > 0)) {
    const failed = await run(new Set(tests));
    if (failed !== undefined) return failed;
  }
  return undefined;
}

/** Runs the tests, or all of them, and answers the title of the first that fails. */
function run(
  tests: Set<string> | undefined,
  watch: (runner: Mocha.Runner) => void = () => undefined,
): Promise<string | undefined> {
  const titles = { test: (title: string) => tests === undefined || tests.has(title) };
  mocha.grep(titles as RegExp);
  mocha.bail(tests !== undefined);
  return new Promise((resolve) => {
    let failed: string | undefined;
    const runner = mocha.run(() => resolve(failed));
    runner.on('fail', (test) => (failed ??= test.fullTitle()));
    runner.on('test', (test) => {
      reply({ type: 'test', title: test.fullTitle() });
    });
    watch(runner);
  });
}

function reply(message: Reply): void {
  process.send?.(message);
}
