export { PROJECTION_TABLES } from './projection-tables.ts';
export {
  checkProjections,
  replaceProjections,
  type CheckReport,
  type RebuildReport,
} from './rebuild.service.ts';
export type { RebuildProgress } from './fold-journal.ts';
