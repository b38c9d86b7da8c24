import { expect } from 'chai';
import {
  type Answer,
  type Command,
  compile,
  compileCalendars,
  createState,
  DEFAULT_LIMITS,
  dispatch,
  type DispatchResult,
  type Entry,
  type Environment,
  execute,
  type LoadedInstance,
  parseModel,
  type ProcessDefinition,
  type Request,
  type Step,
  World,
  WorldError,
} from '../../engine/index.ts';

const OPEN = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0"
  targetNamespace="urn:test"><signal id="g" name="go" /><message id="m" name="paid" />`;

/** Waits for the signal, calls the other process, tells that it was paid, ends. */
const FILE = `${OPEN}
<process id="p" isExecutable="true">
  <startEvent id="s" /><intermediateCatchEvent id="w"><signalEventDefinition signalRef="g" /></intermediateCatchEvent>
  <callActivity id="c"><extensionElements><zeebe:calledElement processId="q" bindingType="deployment" /></extensionElements></callActivity>
  <endEvent id="e"><messageEventDefinition messageRef="m" /></endEvent>
  <sequenceFlow id="f1" sourceRef="s" targetRef="w" /><sequenceFlow id="f2" sourceRef="w" targetRef="c" />
  <sequenceFlow id="f3" sourceRef="c" targetRef="e" />
</process>
<process id="q" isExecutable="true"><startEvent id="qs" /></process></definitions>`;

const environment: Environment = {
  now: 0,
  resources: { decision: () => undefined },
  calendars: compileCalendars([
    {
      name: 'default',
      zone: 'Asia/Shanghai',
      years: { from: 2026, to: 2026 },
      holidays: [],
      workdays: [],
      businessHours: [],
    },
  ]),
  limits: DEFAULT_LIMITS,
};

/** A host that keeps instances in a map, and answers at most so many deliveries at a time. */
class Host {
  readonly instances = new Map<string, LoadedInstance>();
  readonly steps: Step[] = [];
  readonly requests: Request[] = [];
  private readonly definitions: Map<string, ProcessDefinition>;

  constructor(definitions: ProcessDefinition[]) {
    this.definitions = new Map(definitions.map((each) => [each.id, each]));
  }

  start(instance: string): DispatchResult {
    const command: Command = {
      type: 'StartInstance',
      instance,
      root: instance,
      processId: 'p',
      variables: {},
    };
    const definition = this.definition('p');
    return this.run({ instance, command, definition: { definition, hash: 'p' } });
  }

  run(entry: Entry, limit?: number): DispatchResult {
    const router = dispatch(entry, environment, (step) => this.record(step), limit);
    let turn = router.next();
    while (turn.done !== true) turn = router.next(this.answer(turn.value));
    return turn.value;
  }

  status(instance: string): string | undefined {
    return this.instances.get(instance)?.state.status;
  }

  private answer(request: Request): Answer {
    this.requests.push(request);
    if (request.type === 'loadInstance') return this.instances.get(request.instance);
    if (request.type === 'routeSignal') return { waiting: [...this.instances.keys()], starts: [] };
    if (request.type === 'resolveProcess') {
      const definition = this.definitions.get(request.processId);
      return definition && { definition, hash: request.processId };
    }
    return undefined;
  }

  private record(step: Step): void {
    const { instance, definition, state } = step;
    this.instances.set(instance, { definition, state });
    this.steps.push(step);
  }

  private definition(id: string): ProcessDefinition {
    const found = this.definitions.get(id);
    if (found === undefined) throw new Error(`Expected process ${id}`);
    return found;
  }
}

function deliveriesOf(result: DispatchResult) {
  return result.accepted ? result.remaining : [];
}

describe('the router', () => {
  let host: Host;

  beforeEach(async () => {
    host = new Host(compile(await parseModel(FILE)));
  });

  it('runs what follows in other instances, in the order of their causes', () => {
    host.start('a');
    expect(host.steps[0]).to.include({ definitionHash: 'p' });
    const result = host.run({ signal: { name: 'go', variables: {} } });
    expect(result).to.deep.equal({ accepted: true, remaining: [], reached: ['a'] });
    expect(host.status('a')).to.equal('completed');
    expect(host.steps[1]).not.to.have.property('definitionHash');
    const called = host.steps.find(({ definition }) => definition.id === 'q');
    expect(called?.cause).to.equal(host.steps[1]);
    expect(host.requests.find(({ type }) => type === 'resolveProcess')).to.deep.equal({
      type: 'resolveProcess',
      processId: 'q',
      binding: 'deployment',
      caller: 'a',
    });
  });

  it('gives back what is left after so many deliveries, to be gone on with later', () => {
    host.start('a');
    let result = host.run({ signal: { name: 'go', variables: {} } }, 0);
    const handed: string[] = [];
    for (let left = deliveriesOf(result); left.length > 0; left = deliveriesOf(result)) {
      const [{ delivery, cause, index } = {}] = left;
      expect(left).to.have.length(1);
      expect(cause?.deliveries[index ?? -1]).to.deep.equal(delivery);
      handed.push(
        delivery !== undefined && 'target' in delivery ? delivery.command.type : 'message',
      );
      result = host.run(entryOf(left[0]), 0);
    }
    expect(handed).to.deep.equal(['StartInstance', 'CompleteCall', 'message']);
    expect(host.status('a')).to.equal('completed');
  });

  it('hands the version over with a call that is left', () => {
    host.start('a');
    const [left] = deliveriesOf(host.run({ signal: { name: 'go', variables: {} } }, 0));
    expect(left?.delivery).to.include({ binding: 'deployment' });
  });

  it('refuses a command for an instance that is not there', () => {
    const command: Command = { type: 'CancelInstance' };
    expect(host.run({ instance: 'nowhere', command })).to.deep.equal({
      accepted: false,
      rejection: {
        code: 'notFound',
        message: 'Expected process instance nowhere but found none',
      },
    });
  });

  it('refuses to start a process that is not deployed', () => {
    const command: Command = {
      type: 'StartInstance',
      instance: 'n',
      root: 'n',
      processId: 'none',
      variables: {},
    };
    expect(host.run({ instance: 'n', command })).to.deep.equal({
      accepted: false,
      rejection: {
        code: 'notFound',
        message: 'Expected process none to be deployed but there is none',
      },
    });
    expect(host.requests).to.deep.equal([
      { type: 'resolveProcess', processId: 'none', binding: 'latest', caller: '' },
    ]);
  });

  it('starts an instance once, and as the process that it is of', () => {
    host.start('a');
    const { definition, state } = host.instances.get('a') ?? {};
    if (definition === undefined || state === undefined) throw new Error('Expected an instance');
    const start = { type: 'StartInstance', instance: 'a', root: 'a', variables: {} } as const;
    const again = { ...start, processId: 'p' };
    expect(execute(definition, state, again, environment)).to.deep.equal({
      accepted: false,
      rejection: {
        code: 'conflict',
        message: 'Expected process instance a to be new but it has been started already',
      },
    });
    const other = { ...start, processId: 'q' };
    expect(execute(definition, createState(), other, environment)).to.deep.equal({
      accepted: false,
      rejection: { code: 'invalid', message: 'Expected a start of process p but it is for q' },
    });
  });
});

/** What was given back, as the host gives it in again. */
function entryOf(pending: ReturnType<typeof deliveriesOf>[number] | undefined): Entry {
  if (pending === undefined) throw new Error('Expected a delivery');
  const { delivery, cause, index } = pending;
  const entry: Entry =
    'target' in delivery
      ? {
          instance: delivery.target,
          command: delivery.command,
          ...(delivery.binding !== undefined && { binding: delivery.binding }),
        }
      : delivery;
  return Object.assign(entry, { cause, index });
}

describe('a command that cannot be accepted', () => {
  const TASKS = `${OPEN}<process id="p" isExecutable="true"><userTask id="u" name="审查" /><serviceTask id="t" />
    <userTask id="other" /></process></definitions>`;
  let world: World;

  beforeEach(async () => {
    world = new World({ definitions: compile(await parseModel(TASKS)) });
    world.start('p');
  });

  const job = () => Number(world.openJobs('i1')[0]?.key.split('.')[1]);
  const task = () => Number(world.openTasks('i1')[0]?.key.split('.')[1]);

  const CASES: [title: string, command: () => Command, code: string, message: string][] = [
    [
      'a call that nobody made',
      () => ({ type: 'CompleteCall', owner: 2, child: 'i9', variables: {} }),
      'conflict',
      'Expected a call activity of i1 to wait for i9 but none does',
    ],
    [
      'retries below 0',
      () => ({ type: 'FailJob', job: job(), retries: -1, message: 'no' }),
      'invalid',
      'Expected retries to be 0 or more but it is -1',
    ],
    [
      'half a retry',
      () => ({ type: 'FailJob', job: job(), retries: 0.5, message: 'no' }),
      'invalid',
      'Expected retries to be 0 or more but it is 0.5',
    ],
    [
      'a claim of a task that nobody holds, from one who should',
      () => ({ type: 'AssignTask', task: task(), assignee: 'li', heldBy: 'wang', why: 'w' }),
      'conflict',
      'to be held by wang but it is held by nobody',
    ],
    [
      'a task sent back to what does not lead to it',
      () => ({ type: 'RejectTask', task: task(), target: 'other', by: 'li' }),
      'invalid',
      'Expected other to lead to u but it does not',
    ],
    [
      'a signal that nothing waits for',
      () => ({ type: 'CatchSignal', name: 'go', variables: {} }),
      'conflict',
      'Expected something to wait for signal go',
    ],
  ];

  for (const [title, command, code, message] of CASES) {
    it(title, () => {
      const before = world.steps.length;
      expect(() => world.submit('i1', command()))
        .to.throw(WorldError, message)
        .with.nested.property('rejection.code', code);
      expect(world.steps).to.have.length(before);
    });
  }

  it('time that goes back', () => {
    world.advanceTo(1000);
    expect(() => world.advanceTo(999)).to.throw(RangeError, 'Expected time to go forward');
  });

  it('a start by a calendar that there is not', async () => {
    const [limited] = compile(
      await parseModel(
        `${OPEN}<process id="l" isExecutable="true"><extensionElements><yc:timeLimit legal="5" calendar="moon" /></extensionElements><task id="t" /></process></definitions>`,
      ),
    );
    const other = new World({ definitions: limited === undefined ? [] : [limited] });
    expect(() => other.start('l'))
      .to.throw(WorldError, 'Expected calendar "moon" of process l but there is none of that name')
      .with.nested.property('rejection.code', 'invalid');
  });
});
