import type { Coverage, Request } from './messages.ts';
import type { Mutant, Sandbox } from './sandbox.ts';
import type { Verdict } from './score.ts';
import { type Outcome, Worker } from './worker-process.ts';

/** Reached so much more often than without it, a mutant loops. */
const HITS_ALLOWED = 100;
/** The tests that take longer have their turn after the others. */
const QUICK_MILLISECONDS = 50;
/** The suite that reaches nearly everything. */
const ALL = 'engine scenarios';

export interface Trial {
  verdict: Verdict;
  /** The test that noticed the mutant. */
  by?: string;
}

/** Tries one mutant after another, in one process for as long as that is of use. */
export class Lane {
  private readonly folder: string;
  private readonly coverage: Coverage;
  private worker: Worker | undefined;

  constructor(folder: string, coverage: Coverage) {
    this.folder = folder;
    this.coverage = coverage;
  }

  async try(mutant: Mutant): Promise<Trial> {
    if (this.coverage.atLoad.includes(mutant.id)) {
      return this.tryFresh(mutant, this.coverage.tests);
    }
    const tests = this.testsOf(mutant);
    if (tests.length === 0) return { verdict: 'uncovered' };
    this.worker ??= new Worker(this.folder, { durations: this.coverage.milliseconds });
    const outcome = await this.worker.ask(this.requestOf(mutant, tests));
    if (outcome.type === 'tried' && !outcome.sticky) return trialOf(outcome);
    this.end();
    if (outcome.type === 'lost') return trialOf(outcome);
    // What an earlier mutant left behind may have failed the test.
    return this.tryFresh(mutant, tests);
  }

  end(): void {
    this.worker?.end();
    this.worker = undefined;
  }

  private async tryFresh(mutant: Mutant, tests: string[]): Promise<Trial> {
    const { broken, milliseconds: durations } = this.coverage;
    const worker = new Worker(this.folder, { mutant: mutant.id, durations });
    const sound = tests.filter((test) => !broken.includes(test));
    const known = this.coverage.tests;
    const outcome = await worker.ask({ ...this.requestOf(mutant, sound), known });
    worker.end();
    return trialOf(outcome);
  }

  private testsOf({ id }: Mutant): string[] {
    const { byMutant, tests, broken } = this.coverage;
    return (byMutant[id] ?? [])
      .map((place) => tests[place] ?? '')
      .filter((test) => !broken.includes(test));
  }

  private requestOf({ id, file }: Mutant, tests: string[]): Extract<Request, { type: 'try' }> {
    const hits = this.coverage.hits[id];
    const hitLimit = hits === undefined ? Number.MAX_SAFE_INTEGER : hits * HITS_ALLOWED;
    return { type: 'try', mutant: id, rounds: this.roundsOf(file, tests), hitLimit };
  }

  /** First the tests that reach most of the file, then those beside them, the slow ones last. */
  private roundsOf(file: string, given: string[]): string[][] {
    const { tests, suites, nearest, milliseconds } = this.coverage;
    const places = nearest[file] ?? [];
    const near = new Set(places.map((place) => tests[place]));
    const beside = new Set(places.map((place) => suites[place]).filter((suite) => suite !== ALL));
    const suiteOf = new Map(tests.map((test, place) => [test, suites[place]]));
    const roundOf = (test: string): number => {
      const isQuick = (milliseconds[test] ?? 0) <= QUICK_MILLISECONDS;
      if (isQuick && near.has(test)) return 0;
      if ((milliseconds[test] ?? 0) <= 1000 && beside.has(suiteOf.get(test))) return 1;
      return isQuick ? 2 : 3;
    };
    return [0, 1, 2, 3].map((round) => given.filter((test) => roundOf(test) === round));
  }
}

/** Runs every test once, with no mutant awake. */
export async function coverageOf({ folder, mutants }: Sandbox, drawn: Mutant[]): Promise<Coverage> {
  const worker = new Worker(folder);
  const files = Object.fromEntries(mutants.map(({ id, file }) => [id, file]));
  const outcome = await worker.ask({ type: 'cover', mutants: drawn.map(({ id }) => id), files });
  worker.end();
  if (outcome.type !== 'covered') throw new Error('Expected the tests to run, but they did not');
  return outcome.coverage;
}

function trialOf(outcome: Outcome): Trial {
  if (outcome.type !== 'tried') return { verdict: 'timeout' };
  if (outcome.failed === undefined) return { verdict: 'survived' };
  return { verdict: 'killed', by: outcome.failed };
}
