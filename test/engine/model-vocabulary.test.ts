import { expect } from 'chai';
import {
  compile,
  parseModel,
  type ProcessDefinition,
  type ScopeOrNode,
} from '../../engine/index.ts';
import type { Value } from '../../engine/state/value.ts';

const OPEN = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
  xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="urn:test">`;

async function definitionOf(body: string) {
  const xml = `${OPEN}<process id="p" isExecutable="true">${body}</process></definitions>`;
  const [definition] = compile(await parseModel(xml));
  if (definition === undefined) throw new Error('Expected a definition');
  return definition;
}

/** The first element of the process. */
async function nodeOf(body: string): Promise<ScopeOrNode> {
  const node = (await definitionOf(body)).nodes[1];
  if (node === undefined) throw new Error('Expected an element');
  return node;
}

function extended(element: string, ...extensions: string[]): string {
  const [name = ''] = element.split(' ');
  return `<${element}><extensionElements>${extensions.join('')}</extensionElements></${name}>`;
}

describe('what a model says of its elements', () => {
  it('who does a user task, when, with which form and how urgently', async () => {
    const { userTask } = await nodeOf(
      extended(
        'userTask id="u"',
        '<zeebe:assignmentDefinition assignee="li.ming" candidateUsers="a, ,b" candidateGroups="g" />',
        '<zeebe:taskSchedule dueDate="2026-03-02" followUpDate="2026-03-01" />',
        '<zeebe:priorityDefinition priority="70" />',
        '<zeebe:formDefinition formId="apply" />',
        '<yc:actions allow="claim, complete" />',
      ),
    );
    expect(userTask).to.deep.equal({
      form: 'apply',
      assignee: { constant: 'li.ming' },
      candidateUsers: { constant: ['a', 'b'] },
      candidateGroups: { constant: ['g'] },
      dueDate: { constant: '2026-03-02' },
      followUpDate: { constant: '2026-03-01' },
      priority: { constant: 70 },
      actions: ['claim', 'complete'],
    });
  });

  it('the same in the vocabulary of other tools', async () => {
    const { userTask } = await nodeOf(
      '<userTask id="u" camunda:assignee="li" camunda:candidateUsers="a,b" camunda:dueDate="2026-03-02" camunda:formKey="f" />',
    );
    expect(userTask).to.deep.equal({
      form: 'f',
      assignee: { constant: 'li' },
      candidateUsers: { constant: ['a', 'b'] },
      dueDate: { constant: '2026-03-02' },
    });
  });

  it('what a worker is given', async () => {
    const { job } = await nodeOf(
      extended(
        'serviceTask id="t"',
        '<zeebe:taskDefinition type="pay" retries="5" />',
        '<zeebe:taskHeaders><zeebe:header key="to" value="bank" /><zeebe:header key="how" value="now" /></zeebe:taskHeaders>',
      ),
    );
    expect(job).to.deep.equal({
      jobType: { constant: 'pay' },
      retries: { constant: 5 },
      headers: { to: 'bank', how: 'now' },
    });
  });

  it('what a worker is given when the model says little: its own id, three tries', async () => {
    expect((await nodeOf('<serviceTask id="t" />')).job).to.deep.equal({
      jobType: { constant: 't' },
      retries: { constant: 3 },
      headers: {},
    });
  });

  it('a topic of external workers, and nothing of one that is not external', async () => {
    const external = await nodeOf(
      '<serviceTask id="t" camunda:type="external" camunda:topic="pay" />',
    );
    expect(external.job?.jobType).to.deep.equal({ constant: 'pay' });
    const other = await nodeOf('<serviceTask id="t" camunda:topic="pay" />');
    expect(other.job?.jobType).to.deep.equal({ constant: 't' });
  });

  it('which version a call binds to, and what passes through it', async () => {
    const calls = async (attributes: string) =>
      (await nodeOf(extended('callActivity id="c"', `<zeebe:calledElement ${attributes} />`))).call;
    expect(await calls('processId="q"')).to.deep.equal({
      processId: { constant: 'q' },
      binding: 'latest',
      propagateAllParentVariables: true,
      propagateAllChildVariables: true,
    });
    expect(
      await calls(
        'processId="q" bindingType="deployment" propagateAllParentVariables="false" propagateAllChildVariables="false"',
      ),
    ).to.deep.include({
      binding: 'deployment',
      propagateAllParentVariables: false,
      propagateAllChildVariables: false,
    });
    expect(await calls('processId="q" bindingType="versionTag" versionTag="2026"')).to.deep.include(
      { binding: { versionTag: '2026' } },
    );
    expect(
      (await nodeOf('<callActivity id="c" calledElement="q" />')).call?.processId,
    ).to.deep.equal({ constant: 'q' });
  });

  it('a decision and the variable of its result', async () => {
    const named = await nodeOf(
      extended(
        'businessRuleTask id="d"',
        '<zeebe:calledDecision decisionId="fee" resultVariable="amount" />',
      ),
    );
    expect(named.decision).to.deep.equal({
      decisionId: { constant: 'fee' },
      resultVariable: 'amount',
    });
    const other = await nodeOf('<businessRuleTask id="d" camunda:decisionRef="fee" />');
    expect(other.decision?.resultVariable).to.equal('result');
    const job = await nodeOf(
      extended('businessRuleTask id="d"', '<zeebe:taskDefinition type="rules" />'),
    );
    expect(job.job?.jobType).to.deep.equal({ constant: 'rules' });
  });

  it('a script by a worker', async () => {
    const { job, script } = await nodeOf(
      extended('scriptTask id="s"', '<zeebe:taskDefinition type="run" />'),
    );
    expect(job?.jobType).to.deep.equal({ constant: 'run' });
    expect(script).to.equal(undefined);
  });

  it('the version tag of the process and the names of everything', async () => {
    const definition = await definitionOf(
      '<extensionElements><zeebe:versionTag value="2026-03" /></extensionElements><task id="t" name="受理" />',
    );
    expect(definition).to.include({ versionTag: '2026-03', name: 'p' });
    expect(definition.nodes[1]).to.include({ name: '受理' });
  });

  it('a limit of the centre, its clock, its owner and where to complain', async () => {
    const node = await nodeOf(
      extended(
        'userTask id="u"',
        '<yc:timeLimit legal="20" promised="5" article="第三十二条" warningShares="0.9,0.4" />',
        '<yc:clock reason="专家评审" article="第五十一条" />',
        '<yc:responsible department="planning" />',
        '<yc:complaint text="投诉" phone="12345" />',
      ),
    );
    expect(node).to.deep.include({
      timeLimit: {
        legal: 20,
        promised: 5,
        unit: 'workingDays',
        calendar: 'default',
        warningShares: [0.4, 0.9],
        article: '第三十二条',
      },
      clock: { action: 'pause', reason: '专家评审', article: '第五十一条' },
      responsible: 'planning',
      complaint: '投诉 12345',
    });
  });

  it('what undoes an activity, whichever way the association is drawn, and wherever', async () => {
    const PARTS = `<task id="pay" /><task id="refund" isForCompensation="true" />
      <boundaryEvent id="b" attachedToRef="pay"><compensateEventDefinition /></boundaryEvent>`;
    const handlerOf = (definition: ProcessDefinition | undefined) =>
      definition?.nodes[definition.nodes[1]?.compensationHandler ?? -1]?.id;
    for (const ends of ['sourceRef="b" targetRef="refund"', 'sourceRef="refund" targetRef="b"']) {
      const association = `<association id="a" associationDirection="One" ${ends} />`;
      expect(handlerOf(await definitionOf(`${PARTS}${association}`))).to.equal('refund');
      const xml = `${OPEN}<collaboration id="c"><participant id="pool" processRef="p" />${association}</collaboration>
        <process id="p" isExecutable="true">${PARTS}</process></definitions>`;
      expect(handlerOf(compile(await parseModel(xml))[0])).to.equal('refund');
    }
  });

  it('how a task finds its window', async () => {
    const assigned = async (attributes: string) =>
      (await nodeOf(extended('userTask id="u"', `<yc:assignment ${attributes} />`))).userTask
        ?.assignment;
    expect(await assigned('strategy="window" window="W01" role="clerk"')).to.deep.equal({
      strategy: 'window',
      window: { constant: 'W01' },
      role: 'clerk',
    });
    expect(await assigned('strategy="department" department="planning"')).to.deep.equal({
      strategy: 'department',
      department: { constant: 'planning' },
    });
    const { nodes } = await definitionOf(
      `${extended('userTask id="u"', '<yc:assignment strategy="samePersonAs" element="before" />')}<userTask id="before" />`,
    );
    expect(nodes[1]?.userTask?.assignment).to.deep.equal({
      strategy: 'samePersonAs',
      element: 'before',
    });
  });
});

describe('a condition of the simple kind', () => {
  const flowsWith = (condition: string) => `<task id="a" default="g" /><task id="b" />
    <sequenceFlow id="g" sourceRef="a" targetRef="b" />
    <sequenceFlow id="f" sourceRef="a" targetRef="b"><conditionExpression xsi:type="tFormalExpression"><![CDATA[${condition}]]></conditionExpression></sequenceFlow>`;
  const holds = async (condition: string, variables: Record<string, Value>) => {
    const [, flow] = (await definitionOf(flowsWith(condition))).flows;
    return flow?.condition?.evaluate((name) => variables[name], {
      now: 0,
      zone: 'Asia/Shanghai',
      budget: { steps: 1000 },
    });
  };

  const CASES: [condition: string, variables: Record<string, Value>, result: Value][] = [
    ['${approved}', { approved: true }, true],
    ['#{approved}', { approved: false }, false],
    ['${!approved}', { approved: false }, true],
    ['${not approved}', { approved: true }, false],
    ['${!(a || b)}', { a: false, b: false }, true],
    ['${!(a || b)}', { a: false, b: true }, false],
    ['${a && !b}', { a: true, b: false }, true],
    ['${a and !b}', { a: true, b: true }, false],
    ['${amount ge 10}', { amount: 10 }, true],
    ['${amount gt 10}', { amount: 10 }, false],
    ['${amount le 10}', { amount: 11 }, false],
    ['${amount lt 10}', { amount: 9 }, true],
    ['${amount ne 10}', { amount: 10 }, false],
    ['${amount eq 10.5}', { amount: 10.5 }, true],
    ['${amount != 10}', { amount: 9 }, true],
    ['${amount <= 10 || amount >= 20}', { amount: 15 }, false],
    ['${(amount + 1) * 2 - 4 / 2 == 20}', { amount: 10 }, true],
    ["${kind == 'it\\'s'}", { kind: "it's" }, true],
    ['${kind == "works"}', { kind: 'works' }, true],
    ['${order.kind == "works"}', { order: { kind: 'works' } }, true],
    ['${金额 > 10}', { 金额: 11 }, true],
  ];
  for (const [condition, variables, result] of CASES) {
    it(`${condition} is ${String(result)} of ${JSON.stringify(variables)}`, async () => {
      expect(await holds(condition, variables)).to.equal(result);
    });
  }

  for (const condition of [
    '${}',
    '${!a || b}',
    '${!}',
    '${a ? b : c}',
    '${pay(a)}',
    '${!pay(a)}',
  ]) {
    it(`${condition} is beyond it`, async () => {
      const failure = await definitionOf(flowsWith(condition)).catch((error: unknown) => error);
      expect(failure).to.have.property('problems').with.property('0').include({
        code: 'unsupported-expression',
        element: 'f',
      });
    });
  }
});
