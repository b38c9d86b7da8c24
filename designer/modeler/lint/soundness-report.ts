import type { SoundnessReport } from '../../../engine/analysis/index.ts';

/** What may go wrong in one process of a model, whatever its data are. */
export interface ProcessSoundness {
  processId: string;
  report: SoundnessReport;
}
