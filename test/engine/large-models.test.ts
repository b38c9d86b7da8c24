import { expect } from 'chai';
import { compile, parseModel, World } from '../../engine/index.ts';

const OPEN = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test"><bpmn:process id="p" isExecutable="true">`;
const CLOSE = '</bpmn:process></bpmn:definitions>';

function flow(source: string, target: string): string {
  return `<bpmn:sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}" />`;
}

describe('models of any size', () => {
  it('runs ten thousand tasks in sequence without recursing', async () => {
    const size = 10_000;
    const tasks = Array.from({ length: size }, (_, at) => `<bpmn:task id="t${String(at)}" />`);
    const flows = tasks.slice(1).map((_, at) => flow(`t${String(at)}`, `t${String(at + 1)}`));
    const definitions = compile(await parseModel(OPEN + tasks.join('') + flows.join('') + CLOSE));
    const world = new World({ definitions, limits: { stepsPerCommand: size + 1 } });

    const instance = world.start('p');

    expect(world.instances.get(instance)?.state.status).to.equal('completed');
    const entered = world.events(instance).filter(({ type }) => type === 'ElementActivated');
    expect(entered).to.have.length(size + 1);
  });

  it('joins five thousand parallel branches once', async () => {
    const names = Array.from({ length: 5000 }, (_, at) => `t${String(at)}`);
    const tasks = names.map((id) => `<bpmn:task id="${id}" />`);
    const flows = names.map((id) => flow('fork', id) + flow(id, 'join'));
    const gateways = '<bpmn:parallelGateway id="fork" /><bpmn:parallelGateway id="join" />';
    const definitions = compile(
      await parseModel(OPEN + gateways + tasks.join('') + flows.join('') + CLOSE),
    );
    const world = new World({ definitions });

    const instance = world.start('p');

    expect(world.instances.get(instance)?.state.status).to.equal('completed');
    const joins = world
      .events(instance)
      .filter((event) => event.type === 'ElementActivated' && event.element === 'join');
    expect(joins).to.have.length(1);
  });

  it('ends the deepest of twenty nested subprocesses first', async () => {
    const depth = 20;
    const open = Array.from({ length: depth }, (_, at) => `<bpmn:subProcess id="s${String(at)}">`);
    const nested = `${open.join('')}<bpmn:userTask id="inner" />${'</bpmn:subProcess>'.repeat(depth)}`;
    const world = new World({ definitions: compile(await parseModel(OPEN + nested + CLOSE)) });
    const instance = world.start('p');

    world.submit(instance, { type: 'CancelInstance', reason: 'withdrawn' });

    const ended = world
      .events(instance)
      .flatMap((event) => (event.type === 'ElementTerminated' ? [event.key] : []));
    expect(ended).to.have.length(depth + 2);
    expect(ended).to.deep.equal([...ended].sort((a, b) => b - a));
  });
});
