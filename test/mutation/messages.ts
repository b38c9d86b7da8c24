/** What the parent asks of a worker; each is answered once. */
export type Request =
  /** Runs every test and says which of the mutants each of them reaches; `files` has all there are. */
  | { type: 'cover'; mutants: string[]; files: Record<string, string> }
  /** Runs the tests with the mutant awake, round by round, until one fails. */
  | {
      type: 'try';
      mutant: string;
      rounds: string[][];
      hitLimit: number;
      /** All titles there are without the mutant; tests that it has renamed come first. */
      known?: string[];
    };

export type Reply =
  | { type: 'loaded' }
  /** A test began; the parent ends a worker that it keeps too long. */
  | { type: 'test'; title: string }
  | { type: 'covered'; coverage: Coverage }
  /** `sticky`: a test fails after the mutant sleeps again, so the worker is of no use any more. */
  | { type: 'tried'; failed?: string; sticky: boolean };

export interface Coverage {
  /** Titles of all tests, in the order in which they run. */
  tests: string[];
  /** Of each test, the outermost suite that it is in. */
  suites: string[];
  /** Titles of tests that fail with no mutant awake. */
  broken: string[];
  /** How long each test took, by its title. */
  milliseconds: Record<string, number>;
  /** By mutant, the places of its tests among all tests. */
  byMutant: Record<string, number[]>;
  /** By file of the engine, the places of the tests that reach the most of its mutants. */
  nearest: Record<string, number[]>;
  /** By mutant, how often it was reached. */
  hits: Record<string, number>;
  /** Mutants that loading the modules reaches; only a fresh worker can try them. */
  atLoad: string[];
}
