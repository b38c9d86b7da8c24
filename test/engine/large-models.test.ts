import { expect } from 'chai';
import { compile, parseModel, World } from '../../engine/index.ts';

const OPEN = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test"><bpmn:process id="p" isExecutable="true">`;
const CLOSE = '</bpmn:process></bpmn:definitions>';

function flow(source: string, target: string): string {
  return `<bpmn:sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}" />`;
}

/** A parallel multi-instance marker over the numbers from 1. */
function eachOf(size: number): string {
  const loop = `<zeebe:loopCharacteristics inputCollection="=for i in 1..${String(size)} return i" inputElement="item" outputCollection="all" outputElement="=double" />`;
  return `<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>${loop}</bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`;
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

  it('runs a multi-instance of ten thousand scripts and keeps their outputs in order', async () => {
    const script = '<zeebe:script expression="=item * 2" resultVariable="double" />';
    const task = `<bpmn:scriptTask id="t"><bpmn:extensionElements>${script}</bpmn:extensionElements>${eachOf(10_000)}</bpmn:scriptTask>`;
    const world = new World({ definitions: compile(await parseModel(OPEN + task + CLOSE)) });

    const instance = world.start('p');

    expect(world.instances.get(instance)?.state.status).to.equal('completed');
    const [outputs] = world
      .events(instance)
      .flatMap((event) =>
        event.type === 'VariableSet' && event.name === 'all' ? [event.value] : [],
      );
    expect(outputs).to.deep.equal(Array.from({ length: 10_000 }, (_, at) => 2 * (at + 1)));
  });

  it('completes ten thousand tasks of a multi-instance one after another, each at the same cost', async () => {
    const task = `<bpmn:userTask id="t">${eachOf(10_000)}</bpmn:userTask>`;
    // An inclusive join elsewhere in the process must not make each completion look everywhere.
    const rest =
      '<bpmn:inclusiveGateway id="split" /><bpmn:task id="a" /><bpmn:inclusiveGateway id="join" />' +
      flow('t', 'split') +
      flow('split', 'a') +
      flow('split', 'join') +
      flow('a', 'join');
    const world = new World({ definitions: compile(await parseModel(OPEN + task + rest + CLOSE)) });
    const instance = world.start('p');
    const open = world.openTasks(instance);
    expect(open).to.have.length(10_000);

    for (const { key } of open) world.completeTask(key, { double: 1 });

    expect(world.instances.get(instance)?.state.status).to.equal('completed');
  });

  it('undoes ten thousand instances, the last one first', async () => {
    const parts = [
      '<bpmn:startEvent id="start" />',
      flow('start', 't'),
      `<bpmn:task id="t">${eachOf(10_000)}</bpmn:task>`,
      '<bpmn:boundaryEvent id="b" attachedToRef="t"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>',
      '<bpmn:task id="undo" isForCompensation="true" />',
      '<bpmn:association id="tie" sourceRef="b" targetRef="undo" />',
      '<bpmn:endEvent id="end"><bpmn:compensateEventDefinition /></bpmn:endEvent>',
      flow('t', 'end'),
    ];
    const definitions = compile(await parseModel(OPEN + parts.join('') + CLOSE));
    const world = new World({ definitions, limits: { stepsPerCommand: 20_000 } });

    const instance = world.start('p');

    expect(world.instances.get(instance)?.state.status).to.equal('completed');
    const undone = world
      .events(instance)
      .flatMap((event) =>
        event.type === 'ElementActivated' && event.element === 'undo'
          ? [event.compensates ?? 0]
          : [],
      );
    expect(undone).to.have.length(10_000);
    expect(undone).to.deep.equal([...undone].sort((a, b) => b - a));
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
