import { expect } from 'chai';
import fc from 'fast-check';
import {
  applyEntry,
  compile,
  createState,
  parseModel,
  type ProcessDefinition,
  serializeState,
  World,
} from '../../engine/index.ts';
import { block, bpmnOf } from './support/random-model.ts';
import { restoreAll } from './support/scenario.ts';

/** Which open task, job or hour comes next; the same numbers always drive a model the same way. */
const choices = fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 8 });

describe('random block-structured models', () => {
  it('come to their end, the same with and without restarts, and fold to the same state', () =>
    fc.assert(
      fc.asyncProperty(block, choices, async (root, numbers) => {
        const definitions = compile(await parseModel(bpmnOf(root)));
        const straight = run(definitions, numbers, () => undefined);
        const restarted = run(definitions, numbers, restoreAll);

        const events = straight.events('i1');
        expect(straight.instances.get('i1')?.state.status).to.equal('completed');
        expect(restarted.events('i1')).to.deep.equal(events);
        expectEverythingEnded(straight);
        expectSameWhenFolded(straight);
      }),
      { numRuns: 300 },
    ));
});

/** Does whatever is open, one thing at a time, until nothing is. */
function run(
  definitions: ProcessDefinition[],
  numbers: number[],
  between: (world: World) => void,
): World {
  const world = new World({ definitions });
  world.start('p', { choice: (numbers[0] ?? 0) % 3 });
  for (let turn = 0; turn < 2000; turn += 1) {
    between(world);
    if (!world.instances.has('i1') || !step(world, numbers[turn % numbers.length] ?? 0)) break;
  }
  return world;
}

function step(world: World, number: number): boolean {
  const state = world.instances.get('i1')?.state;
  if (state?.status !== 'active') return false;
  const actions = [
    ...world.openTasks().map(
      ({ key }) =>
        () =>
          world.completeTask(key, { choice: number % 3 }),
    ),
    ...world.openJobs().map(
      ({ key }) =>
        () =>
          world.completeJob(key),
    ),
    ...(state.timers.size > 0 ? [() => world.advanceTo(world.now + 7 * 3_600_000)] : []),
  ];
  actions[number % Math.max(actions.length, 1)]?.();
  return actions.length > 0;
}

/** Whatever was activated has completed or been terminated, once. */
function expectEverythingEnded(world: World): void {
  const open = new Set<number>();
  for (const event of world.events('i1')) {
    if (event.type === 'ElementActivated') open.add(event.key);
    if (event.type === 'ElementCompleted' || event.type === 'ElementTerminated') {
      expect(open.delete(event.key), `element instance ${String(event.key)} ends once`).to.equal(
        true,
      );
    }
  }
  expect([...open]).to.deep.equal([]);
}

function expectSameWhenFolded(world: World): void {
  const live = world.instances.get('i1');
  if (live === undefined) throw new Error('Expected the instance');
  const folded = createState();
  for (const entry of world.steps) applyEntry(live.definition, folded, entry);
  expect(serializeState(folded)).to.equal(serializeState(live.state));
}
