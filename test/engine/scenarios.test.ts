import { expect } from 'chai';
import { writeFile } from 'node:fs/promises';
import { compileScenario, type Scenario } from './support/scenario.ts';
import { readScenario, scenarioNames, traceFile } from './support/scenario-files.ts';
import { replay, runRestored, runStraight } from './support/scenario-ways.ts';

/** `UPDATE_TRACES=1` writes what the engine does now; read the difference before committing it. */
const update = process.env['UPDATE_TRACES'] === '1';

describe('engine scenarios', () => {
  for (const name of scenarioNames()) {
    describe(name, () => {
      it('gives the recorded trace', async () => {
        const { scenario, recorded } = await load(name);
        const trace = runStraight(scenario);
        if (update) await writeFile(traceFile(name), trace);
        else expect(trace).to.equal(recorded);
      });

      it('gives the same trace when its state goes through text after each command', async () => {
        const { scenario, recorded } = await load(name);
        expect(runRestored(scenario)).to.equal(recorded);
      });

      it('comes to the same state when replayed from its events', async () => {
        const { scenario } = await load(name);
        const states = Object.values(replay(scenario));
        expect(states).not.to.be.empty;
        for (const { live, replayed } of states) expect(replayed).to.equal(live);
      });
    });
  }
});

async function load(name: string): Promise<{ scenario: Scenario; recorded: string }> {
  const texts = await readScenario(name);
  return { scenario: await compileScenario(texts), recorded: texts.trace };
}
