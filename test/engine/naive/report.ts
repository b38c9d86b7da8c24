import { bpmnOf } from './bpmn.ts';
import { buildModel } from './build.ts';
import type { ScopeDraft } from './draft.ts';
import { play } from './play.ts';

/** What a run of random models was made of: the draft of a model, and numbers that drive it. */
export type Drawn = [ScopeDraft, number[]];

interface Failure {
  seed: number;
  counterexample: Drawn | undefined;
  counterexamplePath: string | null;
}

/** The first difference, the smallest model that shows it, and the command that shows it again. */
export async function reportOf(failure: Failure, test: string): Promise<string> {
  const { counterexample, counterexamplePath, seed } = failure;
  if (counterexample === undefined)
    return `No model was found, but the run failed (seed ${String(seed)})`;
  const [draft, numbers] = counterexample;
  const model = buildModel(draft);
  const deeds: string[] = [];
  const difference = await play(model, numbers, { deeds }).then(
    () => 'none when it was played once more',
    (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  return [
    `Engine and naive interpreter differ: ${difference}`,
    '',
    'What was done, the last of it with the difference:',
    ...deeds.map((deed) => `- ${deed}`),
    '',
    'The smallest model found:',
    bpmnOf(model),
    '',
    'To see it again:',
    `RANDOM_SEED=${String(seed)} RANDOM_PATH=${counterexamplePath ?? ''} npx mocha ${test}`,
  ].join('\n');
}
