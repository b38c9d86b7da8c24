import { expect } from 'chai';
import {
  compile,
  compileDraft,
  ModelError,
  type ModelProblem,
  parseModel,
  type ParsedModel,
  readModelHead,
  validate,
  World,
} from '../../engine/index.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

interface Text {
  namespace?: string;
  /** Further attributes of the root. */
  head?: string;
  imports?: string;
}

/** A file of the namespace urn:main, unless another is given; its content begins in line 4. */
function file(content: string, { namespace = 'urn:main', head = '', imports = '' }: Text = {}) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions id="file" xmlns:bpmn="${BPMN}" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="${namespace}" ${head}>
${imports}
${content}
</bpmn:definitions>`;
}

const imported = (namespace: string, location = 'far.bpmn', type = BPMN) =>
  `<bpmn:import importType="${type}" location="${location}" namespace="${namespace}" />`;

/** A process of these elements in a row, between a start and an end. */
function process(...nodes: string[]): string {
  const all = ['<bpmn:startEvent id="start" />', ...nodes, '<bpmn:endEvent id="end" />'];
  const ids = all.map((node) => /id="([^"]+)"/.exec(node)?.[1] ?? '');
  const flows = ids
    .slice(1)
    .map(
      (to, at) =>
        `<bpmn:sequenceFlow id="f${String(at)}" sourceRef="${ids[at] ?? ''}" targetRef="${to}" />`,
    );
  const content = [...all, ...flows].join('\n');
  return `<bpmn:process id="main" isExecutable="true">\n${content}\n</bpmn:process>`;
}

/** A file that imports urn:far under the prefix `far`. */
const importing = (...nodes: string[]) =>
  file(process(...nodes), { head: 'xmlns:far="urn:far"', imports: imported('urn:far') });

const FAR = file(
  `<bpmn:message id="paid" name="fee paid">
    <bpmn:extensionElements><zeebe:subscription correlationKey="=order" /></bpmn:extensionElements>
  </bpmn:message>
  <bpmn:message id="asked" name="asked" />
  <bpmn:signal id="closed" name="office closed" />
  <bpmn:error id="refused" name="refused" errorCode="E-1" />
  <bpmn:escalation id="late" name="late" escalationCode="L-1" />
  <bpmn:dataStore id="register" name="Register" />
  <bpmn:itemDefinition id="form" />
  <bpmn:interface id="service" name="service">
    <bpmn:operation id="ask" name="ask"><bpmn:inMessageRef>asked</bpmn:inMessageRef></bpmn:operation>
  </bpmn:interface>
  <bpmn:signalEventDefinition id="whenClosed" signalRef="closed" />
  <bpmn:resource id="clerk" name="Clerk" />
  <bpmn:category id="kinds"><bpmn:categoryValue id="urgent" value="urgent" /></bpmn:category>
  <bpmn:correlationProperty id="number" name="number">
    <bpmn:correlationPropertyRetrievalExpression messageRef="paid">
      <bpmn:messagePath>=order</bpmn:messagePath>
    </bpmn:correlationPropertyRetrievalExpression>
  </bpmn:correlationProperty>
  <bpmn:globalUserTask id="sign" name="Sign" />
  <bpmn:process id="drawing"><bpmn:task id="drawn" /></bpmn:process>
  <bpmn:process id="order" isExecutable="true"><bpmn:userTask id="pay" /></bpmn:process>`,
  { namespace: 'urn:far' },
);

/** A pool of its own and one of a process of urn:far, to a task of which it sends. */
const COLLABORATION = importing('<bpmn:sendTask id="send" />').replace(
  '<bpmn:process',
  `<bpmn:collaboration id="c">
    <bpmn:participant id="own" processRef="main" /><bpmn:participant id="other" processRef="far:order" />
    <bpmn:messageFlow id="flow" sourceRef="send" targetRef="far:pay" messageRef="far:paid" />
  </bpmn:collaboration>$&`,
);

const throwing = (id: string, definition: string) =>
  `<bpmn:intermediateThrowEvent id="${id}">${definition}</bpmn:intermediateThrowEvent>`;
const catching = (id: string, definition: string) =>
  `<bpmn:intermediateCatchEvent id="${id}">${definition}</bpmn:intermediateCatchEvent>`;

async function compiled(xml: string, ...imports: string[]) {
  const [definition] = compile(await parseModel(xml, { imports }));
  if (definition === undefined) throw new Error('Expected a process');
  return definition;
}

function errorsOf(xml: string, ...imports: string[]): Promise<ModelProblem[]> {
  return problemsOf(parseModel(xml, { imports }));
}

async function problemsOf(model: Promise<ParsedModel>): Promise<ModelProblem[]> {
  try {
    compile(await model);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.problems.filter(({ severity }) => severity === 'error');
  }
  throw new Error('Expected the file to be refused');
}

const CALL = '<bpmn:callActivity id="call" calledElement="far:order" />';
const SEND = '<bpmn:sendTask id="send" messageRef="far:paid" />';

describe('what an imported file defines', () => {
  const eventsOf = async (...nodes: string[]) =>
    (await compiled(importing(...nodes), FAR)).nodes.flatMap(({ events }) => events);

  it('are messages, with how they are correlated', async () => {
    const [event] = await eventsOf(
      catching('wait', '<bpmn:messageEventDefinition messageRef="far:paid" />'),
    );
    expect(event).to.deep.include({ kind: 'message', name: { constant: 'fee paid' } });
    expect(event).to.have.nested.property('correlationKey.expression.source', 'order');
  });

  it('are signals and escalations', async () => {
    const events = await eventsOf(
      throwing('a', '<bpmn:signalEventDefinition signalRef="far:closed" />'),
      throwing('b', '<bpmn:escalationEventDefinition escalationRef="far:late" />'),
    );
    expect(events).to.deep.equal([
      { kind: 'signal', name: { constant: 'office closed' } },
      { kind: 'escalation', code: 'L-1' },
    ]);
  });

  it('are errors', async () => {
    const boundary =
      '<bpmn:boundaryEvent id="caught" attachedToRef="step"><bpmn:errorEventDefinition errorRef="far:refused" /></bpmn:boundaryEvent>';
    const xml = importing('<bpmn:userTask id="step" />').replace(
      '</bpmn:process>',
      `${boundary}<bpmn:endEvent id="e" /><bpmn:sequenceFlow id="x" sourceRef="caught" targetRef="e" /></bpmn:process>`,
    );
    const { nodes } = await compiled(xml, FAR);
    expect(nodes.find(({ id }) => id === 'caught')?.events).to.deep.equal([
      { kind: 'error', code: 'E-1' },
    ]);
  });

  it('are operations, with messages of their own file', async () => {
    const { nodes } = await compiled(
      importing('<bpmn:sendTask id="send" operationRef="far:ask" />'),
      FAR,
    );
    const send = nodes.find(({ id }) => id === 'send');
    expect(send?.events[0]).to.deep.include({ kind: 'message', name: { constant: 'asked' } });
  });

  it('are event definitions', async () => {
    const events = await eventsOf(
      catching('wait', '<bpmn:eventDefinitionRef>far:whenClosed</bpmn:eventDefinitionRef>'),
    );
    expect(events).to.deep.equal([{ kind: 'signal', name: { constant: 'office closed' } }]);
  });

  it('are data stores and item definitions', async () => {
    const xml = importing(
      '<bpmn:userTask id="step"><bpmn:property id="paper" itemSubjectRef="far:form" /><bpmn:dataInputAssociation id="in"><bpmn:sourceRef>stored</bpmn:sourceRef><bpmn:targetRef>paper</bpmn:targetRef></bpmn:dataInputAssociation></bpmn:userTask>',
    ).replace(
      '</bpmn:process>',
      '<bpmn:dataStoreReference id="stored" dataStoreRef="far:register" /></bpmn:process>',
    );
    const step = (await compiled(xml, FAR)).nodes.find(({ id }) => id === 'step');
    expect(step?.inputs[0]?.source.source).to.equal('Register');
  });

  it('are resources, categories and correlation properties', async () => {
    const xml = importing(
      '<bpmn:userTask id="step"><bpmn:potentialOwner id="owner"><bpmn:resourceRef>far:clerk</bpmn:resourceRef></bpmn:potentialOwner></bpmn:userTask>',
    )
      .replace('</bpmn:process>', '<bpmn:group id="g" categoryValueRef="far:urgent" />$&')
      .replace(
        '<bpmn:process',
        '<bpmn:collaboration id="c"><bpmn:participant id="pool" processRef="main" /><bpmn:correlationKey id="key" name="key"><bpmn:correlationPropertyRef>far:number</bpmn:correlationPropertyRef></bpmn:correlationKey></bpmn:collaboration>$&',
      );
    const problems = validate(await parseModel(xml, { imports: [FAR] }));
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    const { definitions } = await parseModel(xml, { imports: [FAR] });
    const [collaboration] = definitions.get('rootElements') as (typeof definitions)[];
    const [key] = collaboration?.get('correlationKeys') as (typeof definitions)[];
    const [property] = key?.get('correlationPropertyRef') as (typeof definitions)[];
    expect(property).to.include({ $type: 'bpmn:CorrelationProperty', name: 'number' });
  });

  it('are the processes of pools, with the ends of message flows', async () => {
    const { nodes } = await compiled(COLLABORATION, FAR);
    const send = nodes.find(({ id }) => id === 'send');
    expect(send?.events[0]).to.deep.include({ kind: 'message', name: { constant: 'fee paid' } });
  });

  it('are processes and global tasks, which are called by their ids', async () => {
    const { nodes } = await compiled(
      importing(CALL, '<bpmn:callActivity id="second" calledElement="far:sign" />'),
      FAR,
    );
    expect(nodes.flatMap(({ call }) => call?.processId ?? [])).to.deep.equal([
      { constant: 'order' },
      { constant: 'sign' },
    ]);
  });

  it('runs', async () => {
    const xml = importing(
      CALL,
      catching('w', '<bpmn:messageEventDefinition messageRef="far:paid" />'),
    );
    const definitions = [
      ...compile(await parseModel(xml, { imports: [FAR] })),
      ...compile(await parseModel(FAR)),
    ];
    const world = new World({ definitions });
    const main = world.start('main', { order: 'A-7' });
    const called = [...world.instances.keys()].find((key) => key !== main) ?? '';
    world.completeTask(world.openTasks(called)[0]?.key ?? '', {});
    world.publish({ name: 'fee paid', correlationKey: 'A-7' });
    expect(world.instances.get(main)?.state.status).to.equal('completed');
  });
});

describe('references over the borders of files', () => {
  it('may be qualified with the namespace of the file itself', async () => {
    const xml = file(`${process('<bpmn:callActivity id="call" calledElement="own:main" />')}`, {
      head: 'xmlns:own="urn:main"',
    });
    const { nodes } = await compiled(xml);
    expect(nodes.find(({ id }) => id === 'call')?.call?.processId).to.deep.equal({
      constant: 'main',
    });
  });

  it('follow a prefix that is declared further in', async () => {
    const xml = file(process(SEND.replace('id=', 'xmlns:far="urn:far" id=')), {
      imports: imported('urn:far'),
    });
    const { nodes } = await compiled(xml, FAR);
    expect(nodes.find(({ id }) => id === 'send')?.events[0]).to.deep.include({
      name: { constant: 'fee paid' },
    });
  });

  it('go round in a circle without an end', async () => {
    const back = file(
      '<bpmn:message id="back" name="back"/><bpmn:interface id="i" name="i"><bpmn:operation id="o" name="o"><bpmn:inMessageRef>main:own</bpmn:inMessageRef></bpmn:operation></bpmn:interface>',
      { namespace: 'urn:far', head: 'xmlns:main="urn:main"', imports: imported('urn:main') },
    );
    const xml = importing('<bpmn:sendTask id="send" operationRef="far:o" />').replace(
      '<bpmn:process',
      '<bpmn:message id="own" name="my own" /><bpmn:process',
    );
    const { nodes } = await compiled(xml, back);
    expect(nodes.find(({ id }) => id === 'send')?.events[0]).to.deep.include({
      name: { constant: 'my own' },
    });
  });

  it('find elements in several files of one namespace, the file’s own included', async () => {
    const xml = file(
      process(
        '<bpmn:sendTask id="a" messageRef="m1" />',
        '<bpmn:sendTask id="b" messageRef="own:m2" />',
      ),
      {
        head: 'xmlns:own="urn:main"',
        imports: imported('urn:main', '1.bpmn') + imported('urn:main', '2.bpmn'),
      },
    );
    const { nodes } = await compiled(
      xml,
      file('<bpmn:message id="m1" name="one" />'),
      file('<bpmn:message id="m2" name="two" />'),
    );
    expect(nodes.flatMap(({ events }) => events)).to.deep.equal([
      { kind: 'message', name: { constant: 'one' } },
      { kind: 'message', name: { constant: 'two' } },
    ]);
  });

  describe('of one namespace, as many tools give the same to all', () => {
    const own = (location: string) => imported('urn:main', location);
    const message = (name: string, imports = '') =>
      file(`<bpmn:message id="m" name="${name}" />`, { imports });
    const sends = process('<bpmn:sendTask id="send" messageRef="m" />');
    const sent = async (xml: string, ...imports: { name: string; xml: string }[]) => {
      const [definition] = compile(await parseModel(xml, { name: 'main.bpmn', imports }));
      const send = definition?.nodes.find(({ id }) => id === 'send');
      const [event] = send?.events ?? [];
      return event?.kind === 'message' ? event.name : undefined;
    };

    it('mean the file that the location names, whatever others have the same id', async () => {
      const xml = file(sends, { imports: own('../shared/far.bpmn') });
      const far = { name: 'far.bpmn', xml: message('far', own('further.bpmn')) };
      const further = { name: 'further.bpmn', xml: message('further') };
      expect(await sent(xml, further, far)).to.deep.equal({ constant: 'far' });
      expect(await sent(xml, far, further)).to.deep.equal({ constant: 'far' });
    });

    it('never mean a file that another import names', async () => {
      const xml = file(sends, { imports: own('a.bpmn') + own('b.bpmn') });
      const a = { name: 'a.bpmn', xml: message('a') };
      const rest = file('<bpmn:error id="e" errorCode="E" />');
      expect(await sent(xml, a, { name: 'c.bpmn', xml: rest })).to.deep.equal({ constant: 'a' });
      const [error] = await problemsOf(parseModel(xml, { imports: [a] }));
      expect(error).to.include({ code: 'missing-import', line: 3 });
      expect(error?.message).to.contain('b.bpmn');
    });

    it('come back to the file itself by its name', async () => {
      const back = file(
        '<bpmn:interface id="i" name="i"><bpmn:operation id="o" name="o"><bpmn:inMessageRef>m</bpmn:inMessageRef></bpmn:operation></bpmn:interface>',
        { imports: own('main.bpmn') },
      );
      const xml = file(
        `<bpmn:message id="m" name="mine" />${process('<bpmn:sendTask id="send" operationRef="o" />')}`,
        { imports: own('back.bpmn') + own('copy.bpmn') },
      );
      const copy = { name: 'copy.bpmn', xml: message('copied') };
      expect(await sent(xml, { name: 'back.bpmn', xml: back }, copy)).to.deep.equal({
        constant: 'mine',
      });
    });
  });

  it('leave types of XML Schema and of imported schemas and services alone', async () => {
    const xml = file(
      `<bpmn:message id="m" name="m" itemRef="xsd:string" />
${process('<bpmn:userTask id="a"><bpmn:property id="p" itemSubjectRef="types:order" /></bpmn:userTask>')}`,
      {
        head: 'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:types="urn:types"',
        imports: imported('urn:types', 'types.xsd', 'http://www.w3.org/2001/XMLSchema'),
      },
    );
    const model = await parseModel(xml);
    expect(model.missingImports).to.deep.equal([]);
    expect(compile(model)).to.have.lengthOf(1);
  });
});

describe('imports are refused', () => {
  it('when the file is missing', async () => {
    expect(await errorsOf(importing(SEND))).to.deep.equal([
      {
        severity: 'error',
        code: 'missing-import',
        message:
          'Expected the file far.bpmn of the namespace "urn:far", which is imported, to be at hand but it is not',
        element: 'file',
        line: 3,
      },
    ]);
  });

  it('when a file that the imported file imports is missing', async () => {
    const far = FAR.replace('<bpmn:message', `${imported('urn:further', 'b.bpmn')}<bpmn:message`);
    const [error, ...others] = await errorsOf(importing(SEND), far);
    expect(others).to.deep.equal([]);
    expect(error).to.include({ code: 'missing-import', line: 3 });
    expect(error?.message).to.contain('imported by the file of the namespace "urn:far"');
  });

  it('when the imported file lacks what is referred to', async () => {
    expect(await errorsOf(importing(SEND.replace('far:paid', 'far:nothing')), FAR)).to.deep.equal([
      {
        severity: 'error',
        code: 'unresolved-reference',
        message:
          'Expected send to refer to an element by messageRef but the imported file of the namespace "urn:far" has no nothing',
        element: 'send',
        line: 6,
      },
    ]);
  });

  for (const [code, node, but] of [
    ['send-task-message', SEND.replace('paid', 'closed'), 'office closed (closed) is a Signal'],
    [
      'message-event-message',
      catching('x', '<bpmn:messageEventDefinition messageRef="far:closed" />'),
      'a Message by messageRef but office closed (closed) is a Signal',
    ],
    [
      'signal-event-signal',
      throwing('x', '<bpmn:signalEventDefinition signalRef="far:late" />'),
      'a Signal by signalRef but late (late) is a Escalation',
    ],
    [
      'escalation-event-escalation',
      throwing('x', '<bpmn:escalationEventDefinition escalationRef="far:refused" />'),
      'a Escalation by escalationRef but refused (refused) is a Error',
    ],
    [
      'data-item',
      '<bpmn:userTask id="x"><bpmn:property id="p" itemSubjectRef="far:register" /></bpmn:userTask>',
      'a ItemDefinition by itemSubjectRef but Register (register) is a DataStore',
    ],
    [
      'resource-role-resource',
      '<bpmn:userTask id="x"><bpmn:performer id="p"><bpmn:resourceRef>far:form</bpmn:resourceRef></bpmn:performer></bpmn:userTask>',
      'a Resource by resourceRef but form is a ItemDefinition',
    ],
  ] as const) {
    it(`when what is referred to is something else: ${code}`, async () => {
      const errors = await errorsOf(importing(node), FAR);
      const error = errors.find((each) => each.code === code);
      expect(error?.line).to.equal(6);
      expect(error?.message).to.contain(but);
    });
  }

  for (const [called, but] of [
    ['far:paid', 'fee paid (paid) is a Message'],
    ['far:drawing', 'to call an executable process but drawing is not'],
  ] as const) {
    it(`when what is called cannot be called: ${called}`, async () => {
      const [error] = await errorsOf(importing(CALL.replace('far:order', called)), FAR);
      expect(error).to.include({ code: 'called-element-type', element: 'call', line: 6 });
      expect(error?.message).to.contain(but);
    });
  }

  for (const [what, node, by] of [
    ['a message', SEND, 'messageRef'],
    ['a called process', CALL, 'calledElement'],
  ] as const) {
    it(`when no prefix is declared for ${what}`, async () => {
      const [error] = await errorsOf(importing(node.replace('far:', 'near:')), FAR);
      expect(error).to.include({ code: 'unbound-prefix', line: 6 });
      expect(error?.message).to.match(/^Expected .* but no xmlns:near says what "near" in "near:/);
      expect(error?.message).to.contain(by);
    });

    it(`when the namespace of ${what} is not imported`, async () => {
      const xml = file(process(node), { head: 'xmlns:far="urn:far"' });
      const [error] = await errorsOf(xml, FAR);
      expect(error).to.include({ code: 'missing-import', line: 6 });
      expect(error?.message).to.contain('the namespace "urn:far" of "far:');
    });
  }

  it('when two imported files of one namespace have what is referred to', async () => {
    const xml = file(process(SEND), {
      head: 'xmlns:far="urn:far"',
      imports: imported('urn:far') + imported('urn:far', 'other.bpmn'),
    });
    const [error] = await errorsOf(xml, FAR, FAR.replace('fee paid', 'all paid'));
    expect(error).to.include({ code: 'ambiguous-reference', element: 'send' });
  });

  it('when the imported file is not valid itself', async () => {
    const [error] = await errorsOf(
      importing(SEND),
      FAR.replace('signalRef="closed"', 'signalRef="no"'),
    );
    expect(error).to.deep.equal({
      severity: 'error',
      code: 'invalid-import',
      message:
        'Expected the imported file of the namespace "urn:far" to be valid but in line 16: Expected whenClosed to refer to an element by signalRef but there is no no',
      element: 'file',
      line: 3,
    });
  });

  it('when the imported file is no BPMN', async () => {
    const [error] = await errorsOf(importing(SEND), '<broken');
    expect(error?.code).to.equal('invalid-import');
    expect(error?.message).to.match(/^Expected the imported file to be valid but/);
  });
});

describe('a model that is looked at without what it imports', () => {
  const DRAFT = importing(
    CALL,
    SEND,
    catching('s', '<bpmn:signalEventDefinition signalRef="far:closed" />'),
    throwing('l', '<bpmn:escalationEventDefinition escalationRef="far:late" />'),
    catching('d', '<bpmn:eventDefinitionRef>far:whenClosed</bpmn:eventDefinitionRef>'),
    '<bpmn:sendTask id="o" operationRef="far:ask" />',
    throwing('m', '<bpmn:messageEventDefinition messageRef="far:paid" />'),
  ).replace(
    '<bpmn:endEvent id="end" />',
    '<bpmn:endEvent id="end"><bpmn:errorEventDefinition errorRef="far:refused" /></bpmn:endEvent>',
  );

  it('has a warning that names the file, and no errors', async () => {
    const problems = validate(await parseModel(DRAFT));
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    const missing = problems.filter(({ code }) => code === 'missing-import');
    expect(missing).to.have.lengthOf(1);
    expect(missing[0]).to.include({ severity: 'warning', line: 3 });
  });

  it('may send to a task of the other file', async () => {
    const problems = validate(await parseModel(COLLABORATION));
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('can be measured but not run', async () => {
    const model = await parseModel(DRAFT);
    expect(compileDraft(model)).to.have.lengthOf(1);
    expect(() => compile(model)).to.throw(ModelError, 'far.bpmn');
  });

  it('is told of an import that is written twice', async () => {
    const twice = importing(SEND).replace(imported('urn:far'), imported('urn:far').repeat(2));
    const [warning] = validate(await parseModel(twice, { imports: [FAR] }));
    expect(warning).to.include({ severity: 'warning', code: 'repeated-import', line: 3 });
  });
});

describe('a file that only defines what others import', () => {
  it('needs no process, and is judged like any other', async () => {
    const shared = file('<bpmn:message id="m" name="m" /><bpmn:error id="e" errorCode="E" />');
    expect(compile(await parseModel(shared))).to.deep.equal([]);
    const [error] = await errorsOf(file('<bpmn:interface id="i" name="empty" />'));
    expect(error).to.include({ code: 'interface-operations', element: 'i' });
  });

  it('is refused when it is empty', async () => {
    const [error] = await errorsOf(file(''));
    expect(error?.code).to.equal('not-executable');
  });
});

describe('the head of a file', () => {
  it('is its namespace and imports, of BPMN and of DMN', () => {
    expect(readModelHead(importing(SEND))).to.deep.equal({
      id: 'file',
      namespace: 'urn:main',
      imports: [{ type: BPMN, namespace: 'urn:far', location: 'far.bpmn', line: 3 }],
    });
    const dmn = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="urn:d">
<import name="far" importType="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="urn:far" locationURI="a &amp; b.dmn"/>
</definitions>`;
    expect(readModelHead(dmn)).to.deep.equal({
      id: '',
      namespace: 'urn:d',
      imports: [
        {
          type: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
          namespace: 'urn:far',
          location: 'a & b.dmn',
          line: 2,
        },
      ],
    });
  });

  it('has a bound on the imports', () => {
    const many = file('', { imports: imported('urn:far').repeat(1001) });
    expect(() => readModelHead(many)).to.throw(ModelError, 'at most 1000 imports');
  });
});
