import { analyseSoundness } from '../../../engine/analysis/index.ts';
import { ModelError, compileDraft, parseModel } from '../../../engine/index.ts';
import type { ProcessSoundness } from './soundness-report.ts';

/** Explores each process of a model; one that cannot be compiled has other problems to mend first. */
export async function checkSoundness(
  xml: string,
  maximumStates?: number,
): Promise<ProcessSoundness[]> {
  try {
    return compileDraft(await parseModel(xml)).map((definition) => ({
      processId: definition.id,
      report: analyseSoundness(definition, { maximumStates }),
    }));
  } catch (error) {
    if (error instanceof ModelError) return [];
    throw error;
  }
}
