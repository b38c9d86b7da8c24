/** Real event logs driven through the engine: see docs/import-log.md. */
export type { Deviation } from './case-replay.ts';
export { LogFormatError } from './csv.ts';
export { importLog, type ImportLogRequest } from './import-log.ts';
export { progressBar } from './progress-bar.ts';
export type { ImportReport } from './report.ts';
