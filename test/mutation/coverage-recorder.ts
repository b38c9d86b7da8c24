import type { Coverage } from './messages.ts';

const NEAREST = 100;

type Counts = Record<string, number>;

/** What the instrumented code reads and writes. */
interface Stryker {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
}

const global = globalThis as { __stryker__?: Stryker };

export const stryker: Stryker = (global.__stryker__ ??= {});

/** Collects which of the mutants each test reaches, with the hooks that run for it. */
export class CoverageRecorder {
  private readonly mutants: Set<string>;
  /** By the title of a test or a suite. */
  private readonly reached = new Map<string, string[]>();
  /** By file, how many of its mutants each test reaches. */
  private readonly reachedByFile = new Map<string, Counts>();
  private readonly files: Record<string, string>;
  private readonly hits: Counts = {};
  private readonly milliseconds: Record<string, number> = {};
  private readonly broken: string[] = [];
  private readonly atLoad: string[];

  constructor(mutants: string[], files: Record<string, string>) {
    this.files = files;
    this.mutants = new Set(mutants);
    const { static: counts = {} } = stryker.mutantCoverage ?? {};
    this.atLoad = Object.keys(counts).filter((mutant) => this.mutants.has(mutant));
  }

  watch(runner: Mocha.Runner): void {
    runner.on('hook', (hook) => {
      if (/^"(before|after) all"/.test(hook.title)) this.turnTo(hook.parent?.fullTitle() ?? '');
    });
    runner.on('test', (test) => this.turnTo(test.fullTitle()));
    runner.on('test end', (test) => {
      this.milliseconds[test.fullTitle()] = test.duration ?? 0;
      if (test.state === 'failed') this.broken.push(test.fullTitle());
    });
    runner.on('end', () => this.turnTo(''));
  }

  coverage(root: Mocha.Suite): Coverage {
    const tests: string[] = [];
    const suites: string[] = [];
    const byMutant: Record<string, number[]> = {};
    root.eachTest((test) => {
      const place = tests.push(test.fullTitle()) - 1;
      suites.push(outermost(test));
      for (const mutant of this.mutantsOf(test)) (byMutant[mutant] ??= []).push(place);
    });
    const { broken, milliseconds, hits, atLoad } = this;
    const nearest = this.nearest(tests);
    return { tests, suites, broken, milliseconds, byMutant, nearest, hits, atLoad };
  }

  private nearest(tests: string[]): Coverage['nearest'] {
    const places = new Map(tests.map((title, place) => [title, place]));
    const closest = (counts: Counts): number[] =>
      Object.entries(counts)
        .sort(([, a], [, b]) => b - a)
        .flatMap(([title]) => places.get(title) ?? [])
        .slice(0, NEAREST);
    return Object.fromEntries(
      [...this.reachedByFile].map(([file, counts]) => [file, closest(counts)]),
    );
  }

  private countFiles(title: string, mutants: string[]): void {
    for (const mutant of mutants) {
      const file = this.files[mutant] ?? '';
      const counts = this.reachedByFile.get(file) ?? {};
      counts[title] = (counts[title] ?? 0) + 1;
      this.reachedByFile.set(file, counts);
    }
  }

  private mutantsOf(test: Mocha.Test): Set<string> {
    const found = new Set(this.reached.get(test.fullTitle()));
    for (let suite = test.parent; suite !== undefined; suite = suite.parent) {
      for (const mutant of this.reached.get(suite.fullTitle()) ?? []) found.add(mutant);
    }
    return found;
  }

  /** From here on what is reached counts for this title; what was is kept if it is of interest. */
  private turnTo(title: string): void {
    for (const [id, counts] of Object.entries(stryker.mutantCoverage?.perTest ?? {})) {
      this.countFiles(id, Object.keys(counts));
      const mutants = Object.keys(counts).filter((mutant) => this.mutants.has(mutant));
      this.reached.set(id, [...(this.reached.get(id) ?? []), ...mutants]);
      for (const mutant of mutants) {
        this.hits[mutant] = (this.hits[mutant] ?? 0) + (counts[mutant] ?? 0);
      }
    }
    if (stryker.mutantCoverage !== undefined) stryker.mutantCoverage.perTest = {};
    stryker.currentTestId = title;
  }
}

function outermost({ parent }: Mocha.Test): string {
  let suite = parent;
  while (suite?.parent !== undefined && !suite.parent.root) suite = suite.parent;
  return suite?.title ?? '';
}
