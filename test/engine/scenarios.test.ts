import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { applyEntry, createState, serializeState, type World } from '../../engine/index.ts';
import { loadScenario, restoreAll, runScenario } from './support/scenario.ts';

const folder = new URL('./scenarios/', import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .sort()
  .filter((file) => file.endsWith('.bpmn'))
  .map((file) => file.slice(0, -'.bpmn'.length))
  .filter((name) => !/\.v\d$/.test(name));

/** `UPDATE_TRACES=1` writes what the engine does now; read the difference before committing it. */
const update = process.env['UPDATE_TRACES'] === '1';

describe('engine scenarios', () => {
  for (const name of names) {
    describe(name, () => {
      const file = new URL(`${name}.trace`, folder);

      it('gives the recorded trace', async () => {
        const recorded = await readFile(file, 'utf8');
        const scenario = await loadScenario(folder, name, recorded);
        const { trace } = runScenario(scenario);
        if (update) await writeFile(file, trace);
        else expect(trace).to.equal(recorded);
      });

      it('gives the same trace when its state goes through text after each command', async () => {
        const recorded = await readFile(file, 'utf8');
        const scenario = await loadScenario(folder, name, recorded);
        expect(runScenario(scenario, restoreAll).trace).to.equal(recorded);
      });

      it('comes to the same state when replayed from its events', async () => {
        const recorded = await readFile(file, 'utf8');
        const scenario = await loadScenario(folder, name, recorded);
        const { world } = runScenario(scenario);
        expect(world.instances.size).to.be.greaterThan(0);
        for (const key of world.instances.keys()) expectSameWhenReplayed(world, key);
      });
    });
  }
});

function expectSameWhenReplayed(world: World, key: string): void {
  const live = world.instances.get(key);
  if (live === undefined) throw new Error(`Expected instance ${key}`);
  const replayed = createState();
  for (const step of world.steps.filter(({ instance }) => instance === key)) {
    // After a migration a step has another definition than the one before.
    applyEntry(step.definition, replayed, step);
  }
  expect(serializeState(replayed)).to.equal(serializeState(live.state));
}
