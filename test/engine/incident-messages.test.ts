import { expect } from 'chai';
import { compile, parseModel, type Variables, World, WorldError } from '../../engine/index.ts';

const OPEN = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0"
  targetNamespace="urn:test">`;

async function worldOf(body: string, roots = ''): Promise<World> {
  const xml = `${OPEN}${roots}<process id="p" isExecutable="true">${body}</process></definitions>`;
  return new World({
    definitions: compile(await parseModel(xml)),
    limits: { variableBytes: 200, instanceBytes: 500 },
  });
}

function extended(element: string, ...extensions: string[]): string {
  const [name = ''] = element.split(' ');
  return `<${element}><extensionElements>${extensions.join('')}</extensionElements></${name}>`;
}

/** What the instance waits for a person for. */
function incidents(world: World): string[] {
  return world
    .events('i1')
    .flatMap((event) =>
      event.type === 'IncidentRaised' ? [`${event.kind}: ${event.message}`] : [],
    );
}

function resolve(world: World): void {
  const [incident] = world.instances.get('i1')?.state.incidents.keys() ?? [];
  world.submit('i1', { type: 'ResolveIncident', incident: incident ?? 0 });
}

const JOB = (attributes: string) =>
  extended('serviceTask id="t"', `<zeebe:taskDefinition ${attributes} />`);
const USER = (extension: string) => extended('userTask id="t"', extension);
const INPUT = (...mappings: string[]) =>
  extended('task id="t" name="核对"', `<zeebe:ioMapping>${mappings.join('')}</zeebe:ioMapping>`);

/** An element, the variables of the case, and what the incident says to the letter. */
type Case = [title: string, body: string, variables: Variables, incident: string];

const CASES: Case[] = [
  [
    'a value nested deeper than it may be',
    INPUT(`<zeebe:input source="=${'['.repeat(32)}1${']'.repeat(32)}" target="deep" />`),
    {},
    'value: 核对 (t): Expected variable deep to be nested at most 32 deep but it is deeper',
  ],
  [
    'retries below 0',
    JOB('type="pay" retries="=tries"'),
    { tries: -1 },
    'value: t: Expected retries to be 0 or more but it is -1',
  ],
  [
    'retries that are not whole',
    JOB('type="pay" retries="=tries"'),
    { tries: 1.5 },
    'value: t: Expected retries to be 0 or more but it is 1.5',
  ],
  [
    'retries that are text',
    JOB('type="pay" retries="=tries"'),
    { tries: '3' },
    'value: t: Expected retries to be 0 or more but it is "3"',
  ],
  [
    'a job type that is no text',
    JOB('type="=kind"'),
    { kind: 7 },
    'value: t: Expected the job type to be text but it is 7',
  ],
  [
    'an assignee that is no text',
    USER('<zeebe:assignmentDefinition assignee="=who" />'),
    { who: ['a'] },
    'value: t: Expected assignee to be text but it is ["a"]',
  ],
  [
    'candidates that are no names',
    USER('<zeebe:assignmentDefinition candidateGroups="=who" />'),
    { who: ['a', 1] },
    'value: t: Expected candidateGroups to be a list of names but it is ["a",1]',
  ],
  [
    'a due date that is no text',
    USER('<zeebe:taskSchedule dueDate="=when" />'),
    { when: 5 },
    'value: t: Expected dueDate to be text but it is 5',
  ],
  [
    'a priority that is no number',
    USER('<zeebe:priorityDefinition priority="=level" />'),
    { level: 'high' },
    'value: t: Expected priority to be a number but it is "high"',
  ],
  [
    'a variable that is too large',
    INPUT('<zeebe:input source="=long + long" target="both" />'),
    { long: 'x'.repeat(120) },
    'value: 核对 (t): Expected variable both to be at most 200 bytes but it is 250',
  ],
  [
    'variables that are too large together',
    INPUT(...['a', 'b', 'c'].map((name) => `<zeebe:input source="=long" target="${name}" />`)),
    { long: 'x'.repeat(150) },
    'value: 核对 (t): Expected the variables of the instance to be at most 500 bytes; c exceeds that',
  ],
];

describe('what an instance waits for a person for', () => {
  for (const [title, body, variables, incident] of CASES) {
    it(title, async () => {
      const world = await worldOf(body);
      world.start('p', variables);
      expect(incidents(world)).to.deep.equal([incident]);
      expect(world.instances.get('i1')?.state.status).to.equal('active');
    });
  }

  it('every join that waits in vain, with the flows that it lacks', async () => {
    const world = await worldOf(`<startEvent id="s" /><exclusiveGateway id="x" default="xb" />
      <task id="a" /><task id="b" /><task id="c" /><task id="d" /><parallelGateway id="j" /><parallelGateway id="k" />
      <sequenceFlow id="sx" sourceRef="s" targetRef="x" /><sequenceFlow id="sc" sourceRef="s" targetRef="c" />
      <sequenceFlow id="xa" sourceRef="x" targetRef="a"><conditionExpression xsi:type="tFormalExpression">=big</conditionExpression></sequenceFlow>
      <sequenceFlow id="xb" sourceRef="x" targetRef="b" />
      <sequenceFlow id="xd" sourceRef="x" targetRef="d"><conditionExpression xsi:type="tFormalExpression">=small</conditionExpression></sequenceFlow>
      <sequenceFlow id="aj" sourceRef="a" targetRef="j" /><sequenceFlow id="bj" sourceRef="b" targetRef="j" />
      <sequenceFlow id="ck" sourceRef="c" targetRef="k" /><sequenceFlow id="dk" sourceRef="d" targetRef="k" />
      <endEvent id="e" /><sequenceFlow id="je" sourceRef="j" targetRef="e" /><sequenceFlow id="ke" sourceRef="k" targetRef="e" />`);
    world.start('p', { big: false, small: false });
    expect(incidents(world)).to.deep.equal([
      'deadlock: p: Expected a token on every flow into the join but none can come any more: k lacks dk; j lacks aj',
    ]);
  });

  it('a called process that refuses what it is given', async () => {
    const world = await worldOf(
      `<startEvent id="s" />${extended('callActivity id="c"', '<zeebe:calledElement processId="q" />')}
       <sequenceFlow id="f" sourceRef="s" targetRef="c" />`,
      `<process id="q" isExecutable="true"><extensionElements><yc:timeLimit legal="5" calendar="moon" /></extensionElements>
       <task id="t" /></process>`,
    );
    world.start('p');
    expect(incidents(world)).to.deep.equal([
      'call: c: Expected calendar "moon" of process q but there is none of that name',
    ]);
    expect([...world.instances.keys()]).to.deep.equal(['i1']);
  });

  it('what is too long to print is cut off', async () => {
    const world = await worldOf(USER('<zeebe:assignmentDefinition assignee="=who" />'));
    world.start('p', { who: ['x'.repeat(100)] });
    expect(incidents(world)[0]).to.match(/but it is \["x{55}…$/);
  });

  it('nobody and nothing are no mistakes: they are left out', async () => {
    const world = await worldOf(
      USER(
        '<zeebe:assignmentDefinition assignee="=nobody" candidateUsers="=nobody" candidateGroups="=one" /><zeebe:taskSchedule dueDate="=empty" />',
      ),
    );
    world.start('p', { empty: '', one: 'clerks' });
    const created = world.events('i1').find(({ type }) => type === 'TaskCreated');
    expect(created).to.deep.equal({
      type: 'TaskCreated',
      key: 3,
      owner: 2,
      assignment: { candidateGroups: ['clerks'] },
    });
  });

  describe('an activation condition', () => {
    const GATEWAY = `<startEvent id="s" /><parallelGateway id="g" /><userTask id="a" /><userTask id="b" />
      <complexGateway id="x"><activationCondition xsi:type="tFormalExpression">=enough</activationCondition></complexGateway>
      <endEvent id="e" /><sequenceFlow id="f0" sourceRef="s" targetRef="g" />
      <sequenceFlow id="f1" sourceRef="g" targetRef="a" /><sequenceFlow id="f2" sourceRef="g" targetRef="b" />
      <sequenceFlow id="f3" sourceRef="a" targetRef="x" /><sequenceFlow id="f4" sourceRef="b" targetRef="x" />
      <sequenceFlow id="f5" sourceRef="x" targetRef="e" />`;

    it('that is neither true nor false is asked again when a person has mended it', async () => {
      const world = await worldOf(GATEWAY);
      world.start('p', { enough: 'maybe' });
      const [a, b] = world.openTasks('i1');
      world.completeTask(a?.key ?? '', {}, 'li');
      expect(incidents(world)).to.deep.equal([
        'expression: p: Expected the activation condition of x to be true or false but it is "maybe"',
      ]);
      resolve(world);
      expect(incidents(world)).to.have.length(2);
      world.completeTask(b?.key ?? '', { enough: true }, 'li');
      expect(incidents(world), 'while it waits, it is not asked').to.have.length(2);
      resolve(world);
      expect(world.instances.get('i1')?.state.status).to.equal('completed');
    });
  });

  it('a condition that fails is told once, until it is resolved', async () => {
    const world = await worldOf(
      `<startEvent id="s" /><intermediateCatchEvent id="w"><conditionalEventDefinition>
        <condition xsi:type="tFormalExpression">=string(for i in 1..size return i) = "x"</condition></conditionalEventDefinition></intermediateCatchEvent>
       <userTask id="u" /><sequenceFlow id="f1" sourceRef="s" targetRef="w" /><sequenceFlow id="f2" sourceRef="s" targetRef="u" />
       <endEvent id="e" /><sequenceFlow id="f3" sourceRef="w" targetRef="e" />`,
    );
    world.start('p', { size: 100_000_000 });
    expect(incidents(world)).to.have.length(1);
    expect(incidents(world)[0]).to.match(/^expression: w: Expression "string/);
    const [task] = world.openTasks('i1');
    world.completeTask(task?.key ?? '', { size: 200_000_000 }, 'li');
    expect(incidents(world)).to.have.length(1);
  });
});

describe('what a mapping fills', () => {
  const filled = async (...mappings: [source: string, target: string][]) => {
    const inputs = mappings.map(
      ([source, target]) => `<zeebe:input source="=${source}" target="${target}" />`,
    );
    const world = await worldOf(USER(`<zeebe:ioMapping>${inputs.join('')}</zeebe:ioMapping>`));
    world.start('p', { word: 'text', list: [7] });
    const element = [...(world.instances.get('i1')?.state.elements.values() ?? [])].at(-1);
    return element?.variables;
  };

  it('is a context where the target has dots, with what is there already', async () => {
    expect(await filled(['1', 'a.b'], ['2', 'a.c.d'], ['a.b + 1', 'a.e'])).to.deep.equal({
      a: { b: 1, c: { d: 2 }, e: 2 },
    });
  });

  it('is a new context where there is a text, a list or null', async () => {
    expect(await filled(['word', 'a'], ['1', 'a.b'])).to.deep.equal({ a: { b: 1 } });
    expect(await filled(['list', 'a'], ['1', 'a.b'])).to.deep.equal({ a: { b: 1 } });
    expect(await filled(['null', 'a'], ['1', 'a.b'])).to.deep.equal({ a: { b: 1 } });
  });
});

describe('a loop', () => {
  const LOOP = (attributes: string, condition: string) =>
    `<userTask id="u"><standardLoopCharacteristics ${attributes}><loopCondition xsi:type="tFormalExpression">${condition}</loopCondition></standardLoopCharacteristics></userTask>`;
  const turns = async (body: string) => {
    const world = await worldOf(body);
    world.start('p');
    let count = 0;
    for (let [task] = world.openTasks('i1'); task !== undefined; [task] = world.openTasks('i1')) {
      world.completeTask(task.key, {}, 'li');
      count += 1;
    }
    expect(incidents(world)).to.deep.equal([]);
    return count;
  };

  it('turns while its condition holds, and at most as often as the model says', async () => {
    expect(await turns(LOOP('loopMaximum="3"', '=true'))).to.equal(3);
    expect(await turns(LOOP('loopMaximum="3"', '=loopCounter &lt; 2'))).to.equal(2);
    expect(await turns(LOOP('loopMaximum="1"', '=true'))).to.equal(1);
    expect(await turns(LOOP('testBefore="true"', '=false'))).to.equal(0);
    expect(await turns(LOOP('testBefore="false"', '=false'))).to.equal(1);
  });
});

describe('what interrupts a process', () => {
  it('ends the other event subprocesses that wait, by timer and by signal', async () => {
    const handler = (id: string, definition: string) =>
      `<subProcess id="${id}" triggeredByEvent="true"><startEvent id="${id}_s">${definition}</startEvent>
       <userTask id="${id}_u" /><sequenceFlow id="${id}_f" sourceRef="${id}_s" targetRef="${id}_u" /></subProcess>`;
    const world = await worldOf(
      `<userTask id="u" />${handler('stop', '<signalEventDefinition signalRef="g" />')}
       ${handler('late', '<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>')}
       ${handler('other', '<signalEventDefinition signalRef="h" />')}`,
      '<signal id="g" name="stop" /><signal id="h" name="other" />',
    );
    world.start('p');
    world.broadcast('stop');
    const types = world.events('i1').map(({ type }) => type);
    expect(types).to.include.members(['TimerCancelled', 'SubscriptionCancelled']);
    expect(world.openTasks('i1').map(({ element }) => element)).to.deep.equal(['stop_u']);
    world.advanceTo(2 * 86_400_000);
    expect(() => world.broadcast('other')).not.to.throw();
    expect(world.openTasks('i1').map(({ element }) => element)).to.deep.equal(['stop_u']);
  });
});

describe('what is refused before anything has happened', () => {
  const REFUSED: [title: string, variables: Variables, message: string][] = [
    [
      'a variable that is too large',
      { long: 'x'.repeat(200) },
      'Expected variable long to be at most 200 bytes but found 210',
    ],
    [
      'variables that are too large together',
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, 'x'.repeat(150)])),
      'Expected the variables of the instance to be at most 500 bytes but found 628',
    ],
    [
      'a list that is too large',
      { list: Array<number>(100).fill(1) },
      'Expected variable list to be at most 200 bytes but found 209',
    ],
    [
      'numbers that are too large together',
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${String(at + 10)}`, at])),
      'Expected the variables of the instance to be at most 500 bytes but found 600',
    ],
    [
      'yes and no that are too large together',
      Object.fromEntries(
        Array.from({ length: 42 }, (_, at) => [`n${String(at + 10)}`, at % 2 === 0 ? true : null]),
      ),
      'Expected the variables of the instance to be at most 500 bytes but found 504',
    ],
    ['a variable without a name', { '': 1 }, 'Expected the name of a variable but found ""'],
    [
      'a name that JavaScript knows',
      { constructor: 1 } as unknown as Variables,
      'Expected the name of a variable but found "constructor"',
    ],
    [
      'a field that JavaScript knows',
      { a: { b: [JSON.parse('{"__proto__":1}') as Variables] } },
      'Expected no field named "__proto__" in a.b.0',
    ],
    ['a number that is none', { a: { n: NaN } }, 'Expected a.n to be a number but found NaN'],
    ['text with a NUL', { a: ['\u0000'] }, 'Expected a.0 to be without NUL characters'],
    [
      'what is no JSON',
      { a: new Date(0) as unknown as string },
      'Expected a to be JSON but found Date',
    ],
    [
      'what is not there',
      { a: undefined as unknown as string },
      'Expected a to be JSON but found undefined',
    ],
    ['a value that is too deep', { a: nested(32) }, 'Expected a to be nested at most 32 deep'],
  ];

  for (const [title, variables, message] of REFUSED) {
    it(title, async () => {
      const world = await worldOf('<userTask id="t" />');
      expect(() => world.start('p', variables)).to.throw(WorldError, message);
      expect(world.steps).to.deep.equal([]);
    });
  }

  it('not a value that is just deep enough', async () => {
    const world = await worldOf('<userTask id="t" />');
    world.start('p', { a: nested(31) });
    expect(world.instances.get('i1')?.state.status).to.equal('active');
  });
});

/** Lists in lists, so many of them. */
function nested(depth: number): Variables[string] {
  return depth === 0 ? 1 : [nested(depth - 1)];
}
