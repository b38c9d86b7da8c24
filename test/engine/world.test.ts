import { expect } from 'chai';
import {
  compile,
  parseModel,
  type ProcessDefinition,
  restoreState,
  serializeState,
  type Step,
  World,
} from '../../engine/index.ts';

const HOUR = 3_600_000;

const timer = (duration: string) =>
  `<bpmn:timerEventDefinition><bpmn:timeDuration>${duration}</bpmn:timeDuration></bpmn:timerEventDefinition>`;

/** A task that is reminded of, a pause, and the end. */
const PROCESS = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
<bpmn:process id="p" isExecutable="true">
  <bpmn:startEvent id="s" />
  <bpmn:userTask id="task" />
  <bpmn:boundaryEvent id="remind" attachedToRef="task" cancelActivity="false">${timer('=wait')}</bpmn:boundaryEvent>
  <bpmn:intermediateCatchEvent id="pause">${timer('=wait')}</bpmn:intermediateCatchEvent>
  <bpmn:endEvent id="e" />
  <bpmn:endEvent id="reminded" />
  <bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="task" />
  <bpmn:sequenceFlow id="f2" sourceRef="task" targetRef="pause" />
  <bpmn:sequenceFlow id="f3" sourceRef="pause" targetRef="e" />
  <bpmn:sequenceFlow id="f4" sourceRef="remind" targetRef="reminded" />
</bpmn:process></bpmn:definitions>`;

/** The instances in the order in which their timers fired, with the hour of it. */
function firings(steps: Step[]): string[] {
  return steps
    .filter(({ command }) => command.type === 'TriggerTimer')
    .map(({ instance, now }) => `${instance} ${String(now / HOUR)}`);
}

describe('the world', () => {
  let definitions: ProcessDefinition[];

  before(async () => {
    definitions = compile(await parseModel(PROCESS));
  });

  const startAll = (world: World, hours: number[]) =>
    hours.map((wait) => world.start('p', { wait: `PT${String(wait)}H` }));

  it('fires timers when they are due, and those of one moment in the order of the instances', () => {
    const world = new World({ definitions });
    startAll(world, [5, 2, 9, 2, 5, 1]);

    world.advanceTo(6 * HOUR);

    expect(firings(world.steps)).to.deep.equal(['i6 1', 'i2 2', 'i4 2', 'i1 5', 'i5 5']);
    expect(world.now).to.equal(6 * HOUR);
  });

  it('agrees with a search through all timers', () => {
    const world = new World({ definitions });
    const hours = Array.from({ length: 500 }, (_, at) => ((at * 7919) % 97) + 1);
    const keys = startAll(world, hours);
    const expected = keys
      .map((key, at) => ({ key, at, hour: hours[at] ?? 0 }))
      .filter(({ hour }) => hour <= 50)
      .sort((a, b) => a.hour - b.hour || a.at - b.at)
      .map(({ key, hour }) => `${key} ${String(hour)}`);

    for (const time of [10, 10, 33, 50]) world.advanceTo(time * HOUR);

    expect(firings(world.steps)).to.deep.equal(expected);
  });

  it('lets the timer of a completed task go and fires those that follow', () => {
    const world = new World({ definitions });
    const keys = startAll(world, [1, 2, 3]);
    world.advanceTo(HOUR);
    for (const { key } of world.openTasks()) world.completeTask(key);

    world.advanceTo(10 * HOUR);

    expect(firings(world.steps)).to.deep.equal(['i1 1', 'i1 2', 'i2 3', 'i3 4']);
    const statuses = keys.map((key) => world.instances.get(key)?.state.status);
    expect(statuses).to.deep.equal(['completed', 'completed', 'completed']);
  });

  it('forgets outdated due times', () => {
    const world = new World({ definitions, history: false });
    for (let round = 0; round < 3000; round += 1) {
      const key = world.start('p', { wait: 'PT100H' });
      expect(world.instances.nextDue(HOUR)).to.equal(undefined);
      world.submit(key, { type: 'CancelInstance' });
    }
    startAll(world, [1]);

    expect(world.instances.nextDue(HOUR)).to.include({ instance: 'i3001', due: HOUR });
    expect(Reflect.get(world.instances, 'heap')).to.have.length.below(1100);
  });

  it('knows the timers of an instance that was put back from its text', () => {
    const world = new World({ definitions });
    const [key = ''] = startAll(world, [4]);
    const { definition, state } = world.instances.get(key)!;
    world.instances.clear();
    world.advanceTo(2 * HOUR);
    world.instances.set(key, {
      definition,
      state: restoreState(definition, serializeState(state)),
    });

    world.advanceTo(5 * HOUR);

    expect(firings(world.steps)).to.deep.equal(['i1 4']);
    expect(world.openTasks()).to.deep.equal([
      { key: 'i1.5', instance: 'i1', element: 'task', name: '' },
    ]);
  });

  it('gives the events and the open tasks of one instance', () => {
    const world = new World({ definitions });
    const [first = '', second = ''] = startAll(world, [1, 1]);
    world.completeTask(world.openTasks(second)[0]?.key ?? '');

    expect(world.openTasks().map(({ instance }) => instance)).to.deep.equal([first]);
    expect(world.openTasks(second)).to.be.empty;
    expect(world.openTasks('nowhere')).to.be.empty;
    expect(world.events(second).map(({ type }) => type)).to.include('TaskCompleted');
    expect(world.events(first).map(({ type }) => type)).not.to.include('TaskCompleted');
    expect(world.events('nowhere')).to.be.empty;
  });

  it('stops a signal that causes itself again', async () => {
    const xml = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
      <bpmn:signal id="g" name="again" /><bpmn:process id="p" isExecutable="true">
      <bpmn:startEvent id="s"><bpmn:signalEventDefinition signalRef="g" /></bpmn:startEvent>
      <bpmn:endEvent id="e"><bpmn:signalEventDefinition signalRef="g" /></bpmn:endEvent>
      <bpmn:sequenceFlow id="f" sourceRef="s" targetRef="e" /></bpmn:process></bpmn:definitions>`;
    const world = new World({ definitions: compile(await parseModel(xml)), mostDeliveries: 100 });
    expect(() => world.broadcast('again')).to.throw(
      'Expected what follows from a command to end within 100 deliveries to other instances',
    );
  });

  it('remembers the id of a message for a day beyond its time to live, and no longer', async () => {
    const xml = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
      <bpmn:message id="m" name="paid" /><bpmn:process id="p" isExecutable="true">
      <bpmn:startEvent id="s"><bpmn:messageEventDefinition messageRef="m" /></bpmn:startEvent></bpmn:process></bpmn:definitions>`;
    const world = new World({ definitions: compile(await parseModel(xml)) });
    const publish = () => world.publish({ name: 'paid', id: 'receipt-1', timeToLive: HOUR });

    expect(publish()).to.equal('i1');
    world.advanceTo(25 * HOUR - 1);
    expect(publish()).to.equal(undefined);
    world.advanceTo(25 * HOUR);
    expect(publish()).to.equal('i2');
  });

  describe('without history', () => {
    it('shows each entry once and forgets it, and instances when they end', () => {
      const seen: string[] = [];
      const world = new World({
        definitions,
        history: false,
        onStep: ({ instance, command }) => seen.push(`${instance} ${command.type}`),
      });
      const [key = ''] = startAll(world, [1, 100]);
      world.completeTask(world.openTasks(key)[0]?.key ?? '');
      expect([...world.instances.keys()]).to.deep.equal(['i1', 'i2']);

      world.advanceTo(2 * HOUR);

      expect([...world.instances.keys()]).to.deep.equal(['i2']);
      expect(world.steps).to.be.empty;
      expect(world.events('i2')).to.be.empty;
      expect(seen).to.deep.equal([
        'i1 StartInstance',
        'i2 StartInstance',
        'i1 CompleteTask',
        'i1 TriggerTimer',
      ]);
    });

    it('gives the same entries as with it', () => {
      const shown: Step[] = [];
      const forgetful = new World({
        definitions,
        history: false,
        onStep: (step) => shown.push(step),
      });
      const remembering = new World({ definitions });
      for (const world of [forgetful, remembering]) {
        startAll(world, [3, 1, 2]);
        world.advanceTo(2 * HOUR);
        for (const { key } of world.openTasks()) world.completeTask(key, { ok: true });
        world.advanceTo(9 * HOUR);
      }
      const told = (steps: Step[]) =>
        steps.map(({ command, events, now }) => ({ command, events, now }));
      expect(told(shown)).to.deep.equal(told(remembering.steps));
    });
  });
});
