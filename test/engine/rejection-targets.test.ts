import { expect } from 'chai';
import {
  compile,
  parseModel,
  type ProcessDefinition,
  rejectionTargets,
  World,
  WorldError,
} from '../../engine/index.ts';
import { sketchModel } from './support/sketch-model.ts';

/** Two branches side by side, a subprocess after them, a loop back to it. */
const MODEL = sketchModel(
  [
    'start > receive > and1 > left > and2 > xor1 > block > xor2 > decide > end',
    'and1 > right > and2',
    'xor2 > xor1',
  ],
  { inside: { block: ['startB > inner1 > inner2 > endB'] }, conditions: { xor2_xor1: 'again' } },
);

describe('where a task may be sent back to', () => {
  it('are the activities that lead to it, those of its own scope first', async () => {
    const [definition] = compile(await parseModel(MODEL));
    if (definition === undefined) throw new Error('Expected the sketch to have a process');
    const of = (element: string) => rejectionTargets(definition, element);
    expect(of('receive')).to.deep.equal([]);
    expect(of('left')).to.deep.equal(['receive']);
    expect(of('decide')).to.deep.equal(['receive', 'left', 'block', 'right']);
    expect(of('inner2')).to.deep.equal(['inner1', 'receive', 'left', 'block', 'right']);
    expect(of('nothing')).to.deep.equal([]);
  });

  it('are what the engine accepts, and nothing else', async () => {
    const [definition] = compile(await parseModel(MODEL));
    if (definition === undefined) throw new Error('Expected the sketch to have a process');
    const others = [...definition.nodeIndexById.keys()].filter((id) => id !== 'inner2');
    const accepted = others.filter((target) => isAccepted(definition, target));
    expect(accepted).to.have.members(rejectionTargets(definition, 'inner2'));
  });
});

/** Whether a task of `inner2` may be sent back to the element. */
function isAccepted(definition: ProcessDefinition, target: string): boolean {
  const world = new World({ definitions: [definition] });
  const instance = world.start(definition.id, { taken: [] });
  for (const done of ['receive', 'left', 'right', 'inner1']) {
    const open = world.openTasks(instance).find(({ element }) => element === done);
    world.completeTask(open?.key ?? '');
  }
  const [open] = world.openTasks(instance);
  const task = Number(open?.key.split('.').at(-1));
  try {
    world.submit(instance, { type: 'RejectTask', task, by: 'a', target });
    return true;
  } catch (error) {
    if (error instanceof WorldError) return false;
    throw error;
  }
}
