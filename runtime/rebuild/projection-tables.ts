import { TABLES, type Table } from '../db/tables.ts';
import { SNAPSHOT_FORMAT } from '../execution/snapshots.ts';

/** A column whose value is not, or not wholly, told by the journal. */
export interface LocalColumn {
  /** Why the journal does not tell it. */
  reason: string;
  /** What can be compared of it all the same, as SQL over the column; nothing if absent. */
  compared?(column: string): string;
  /** What a rebuild puts there, as SQL over the rows `live` and `rebuilt`; the live value if absent. */
  kept?: string;
}

/** A table whose rows follow from the journal. */
export interface ProjectionTable {
  table: Table;
  /** The live rows that do, as SQL; all of them if absent. */
  rows?: string;
  local?: Readonly<Record<string, LocalColumn>>;
}

const LEASE = 'a worker holds the job for a while; the journal hears of it when the job is done';

/** Every table that a rebuild makes anew, with what it leaves as it is. */
export const PROJECTION_TABLES: readonly ProjectionTable[] = [
  { table: TABLES.instances },
  { table: TABLES.nameGrams },
  { table: TABLES.caseParties },
  { table: TABLES.tasks },
  { table: TABLES.taskCandidates },
  { table: TABLES.clocks },
  { table: TABLES.clockPauses },
  { table: TABLES.urgings },
  {
    table: TABLES.timers,
    // Start timers follow from deployments and from what has fired.
    rows: "kind <> 'start'",
    local: { lease_until: { reason: 'the node that is firing the timer holds it until then' } },
  },
  {
    table: TABLES.jobs,
    local: {
      worker: { reason: LEASE },
      deadline: { reason: LEASE },
      state: {
        reason: LEASE,
        compared: (column) => `CASE ${column} WHEN 'ACTIVATED' THEN 'CREATED' ELSE ${column} END`,
        kept: `CASE WHEN rebuilt.state = 'CREATED' AND live.state = 'ACTIVATED'
                    THEN 'ACTIVATED' ELSE rebuilt.state END`,
      },
    },
  },
  { table: TABLES.incidents },
  { table: TABLES.subscriptions },
  { table: TABLES.variables },
  { table: TABLES.elementInstances },
  // When a snapshot is taken is free; what it says is not. One of an earlier form is never read.
  { table: TABLES.snapshots, rows: `format = ${String(SNAPSHOT_FORMAT)}` },
];
