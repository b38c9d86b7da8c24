import { applyEntry, createState, serializeState, type World } from '../../../engine/index.ts';
import { compileScenario, restoreAll, runScenario } from './scenario.ts';
import type { Scenario, ScenarioTexts } from './scenario.ts';

/** What a scenario gives each way; this module and its imports run in Node and in a page. */
export interface Outcome {
  straight: string;
  restored: string;
  /** By instance, the text of the state that the run ended in, and of the events folded. */
  states: Record<string, { live: string; replayed: string }>;
}

export async function runThreeWays(texts: ScenarioTexts): Promise<Outcome> {
  const scenario = await compileScenario(texts);
  return {
    straight: runStraight(scenario),
    restored: runRestored(scenario),
    states: replay(scenario),
  };
}

export function runStraight(scenario: Scenario): string {
  return runScenario(scenario).trace;
}

/** Every state goes through text after each command. */
export function runRestored(scenario: Scenario): string {
  return runScenario(scenario, restoreAll).trace;
}

export function replay(scenario: Scenario): Outcome['states'] {
  const { world } = runScenario(scenario);
  return Object.fromEntries(
    [...world.instances].map(([key, { state }]) => [
      key,
      { live: serializeState(state), replayed: replayInstance(world, key) },
    ]),
  );
}

function replayInstance(world: World, key: string): string {
  const replayed = createState();
  for (const step of world.steps.filter(({ instance }) => instance === key)) {
    // After a migration a step has another definition than the one before.
    applyEntry(step.definition, replayed, step);
  }
  return serializeState(replayed);
}
