import { createState, type InstanceState, type ProcessDefinition } from '../../../engine/index.ts';
import { crashEverywhere } from '../../engine/support/crash-points.ts';
import type { Outcome, Scenario } from '../support/scenario.ts';

/** A crash between any two events of random models: the state comes anew from what was written. */
export const crashPoints: Scenario = {
  name: 'crash-points',
  proves: 'a crash at every event of random models ends in the same state by the same events',
  plant: 'a state that is not written whole',
  counts: { full: 500, short: 20 },
  untilSeen: 20,
  async run({ count, seed, planted }): Promise<Outcome> {
    const outcome: Outcome = { acknowledged: 0, lost: 0, doubled: 0, problems: [] };
    try {
      const keep = planted ? { keep: forgetful } : {};
      outcome.acknowledged = await crashEverywhere({ models: count, seed, ...keep });
    } catch (error) {
      outcome.acknowledged = count;
      outcome.problems.push((error as Error).message);
    }
    return outcome;
  },
};

/** Begins anew instead of where it was. */
function forgetful(_definition: ProcessDefinition, _state: InstanceState): InstanceState {
  return createState();
}
