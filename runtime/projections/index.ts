import type { RowChanges } from '../db/row-changes.ts';
import { projectClocks } from './clocks.ts';
import { projectElementInstances } from './element-instances.ts';
import { projectIncidents } from './incidents.ts';
import { projectInstances } from './instances.ts';
import { projectJobs } from './jobs.ts';
import { projectMigrations } from './migrations.ts';
import { projectNameGrams } from './name-grams.ts';
import { projectParties } from './parties.ts';
import type { Projection, ProjectedEntry } from './projected-entry.ts';
import { projectSubscriptions } from './subscriptions.ts';
import { projectSuspensions } from './suspensions.ts';
import { projectTasks } from './tasks.ts';
import { projectTimers } from './timers.ts';
import { projectUrgings } from './urgings.ts';
import { projectVariables } from './variables.ts';

export type { PartyKind } from './parties.ts';
export type { InstanceOrigin, ProjectedEntry } from './projected-entry.ts';

const PROJECTIONS: Projection[] = [
  projectInstances,
  projectNameGrams,
  projectTasks,
  projectParties,
  projectTimers,
  projectSubscriptions,
  projectClocks,
  projectUrgings,
  projectJobs,
  projectIncidents,
  projectVariables,
  projectElementInstances,
  projectMigrations,
  projectSuspensions,
];

/** All rows that follow from a journal entry; written in its transaction, and by a rebuild. */
export function project(entry: ProjectedEntry, changes: RowChanges): void {
  for (const projection of PROJECTIONS) projection(entry, changes);
}
