import type { Scenario } from '../support/scenario.ts';
import { fsyncBeforeAnswer } from './fsync.ts';
import { killOnPostgres, killOnSqlite } from './kill.ts';

/** Everything that `npm run faults` runs, in its order. */
export const SCENARIOS: readonly Scenario[] = [killOnSqlite, killOnPostgres, fsyncBeforeAnswer];
