import type { Scenario } from '../support/scenario.ts';
import { backupUnderLoad } from './backup.ts';
import { clockOnPostgres, clockOnSqlite } from './clock.ts';
import { crashPoints } from './crash-points.ts';
import { cutConnections, killPostgres } from './database.ts';
import { failingSync, fullDisk } from './disk.ts';
import { fsyncBeforeAnswer } from './fsync.ts';
import { killOnPostgres, killOnSqlite } from './kill.ts';
import { zombies } from './zombies.ts';

/** Everything that `npm run faults` runs, in its order. */
export const SCENARIOS: readonly Scenario[] = [
  killOnSqlite,
  killOnPostgres,
  fsyncBeforeAnswer,
  crashPoints,
  clockOnSqlite,
  clockOnPostgres,
  zombies,
  killPostgres,
  cutConnections,
  fullDisk,
  failingSync,
  backupUnderLoad,
];
