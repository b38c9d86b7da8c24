export type { Manifest } from './manifest.ts';
export { restoreBackup, type RestoreReport } from './restore-backup.ts';
export { takeBackup } from './take-backup.ts';
