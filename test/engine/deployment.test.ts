import { expect } from 'chai';
import {
  compile,
  ModelError,
  type ModelProblem,
  parseModel,
  validate,
} from '../../engine/index.ts';

const OPEN = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
  xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="urn:test">`;

/** The body stands from line 6 on. */
function model(body: string, process = 'id="p" isExecutable="true"'): string {
  return `${OPEN}\n<bpmn:process ${process}>\n${body}\n</bpmn:process>\n</bpmn:definitions>`;
}

async function problemsOf(xml: string): Promise<ModelProblem[]> {
  try {
    compile(await parseModel(xml));
    return [];
  } catch (error) {
    if (error instanceof ModelError) return error.problems.filter((p) => p.severity === 'error');
    throw error;
  }
}

async function expectRefused(xml: string, code: string, where: Partial<ModelProblem>) {
  const problems = await problemsOf(xml);
  const found = problems.find((problem) => problem.code === code);
  expect(found, JSON.stringify(problems)).to.include(where);
  expect(found?.message).to.match(/Expected/);
}

describe('a model that cannot be deployed says why, with element and line', () => {
  it('broken XML', () => expectRefused(model('<bpmn:task id="a">'), 'xml', { line: 7 }));

  it('a document type', () =>
    expectRefused(`<!DOCTYPE x [<!ENTITY a "b">]>\n${model('')}`, 'doctype', { line: 1 }));

  it('a control character', () =>
    expectRefused(model('<bpmn:task id="a" name="&#0;" />'), 'control-character', { line: 6 }));

  it('a bomb of nested elements', () =>
    expectRefused(model('<a>'.repeat(100)), 'too-complex', { line: 6 }));

  it('an element that BPMN does not have', () =>
    expectRefused(model('<bpmn:task id="a" />\n<bpmn:teleport id="t" />'), 'unknown-element', {
      line: 7,
    }));

  it('an element that this engine does not execute', () =>
    expectRefused(
      model('<bpmn:task id="a" />\n<bpmn:implicitThrowEvent id="o" name="或" />'),
      'unsupported-element',
      {
        element: 'o',
        line: 7,
      },
    ));

  it('a multi-instance marker that does not say how many', () =>
    expectRefused(
      model('<bpmn:userTask id="a"><bpmn:multiInstanceLoopCharacteristics /></bpmn:userTask>'),
      'multi-instance',
      { element: 'a', line: 6 },
    ));

  it('a duplicate id', () =>
    expectRefused(model('<bpmn:task id="a" />\n<bpmn:task id="a" />'), 'duplicate-id', {
      element: 'a',
      line: 7,
    }));

  it('a flow to nowhere', () =>
    expectRefused(
      model('<bpmn:task id="a" />\n<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b" />'),
      'unresolved-reference',
      { element: 'f', line: 7 },
    ));

  it('a flow whose source is the process', () =>
    expectRefused(
      model('<bpmn:task id="a" />\n<bpmn:sequenceFlow id="f" sourceRef="p" targetRef="a" />'),
      'flow-end',
      { element: 'f', line: 7 },
    ));

  it('a flow across the border of a subprocess', () =>
    expectRefused(
      model(`<bpmn:subProcess id="s"><bpmn:task id="in" /></bpmn:subProcess>
<bpmn:task id="a" />
<bpmn:sequenceFlow id="f" sourceRef="in" targetRef="a" />`),
      'flow-across-scopes',
      { element: 'f', line: 8 },
    ));

  it('a default flow that leaves another element', () =>
    expectRefused(
      model(`<bpmn:exclusiveGateway id="x" default="f" />
<bpmn:task id="a" /><bpmn:task id="b" />
<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b" />`),
      'default-flow',
      { element: 'x', line: 6 },
    ));

  it('a FEEL syntax error in a condition', () =>
    expectRefused(
      model(`<bpmn:task id="a" /><bpmn:task id="b" />
<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b">
<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=amount &gt; </bpmn:conditionExpression>
</bpmn:sequenceFlow>`),
      'feel-syntax',
      { element: 'f', line: 7 },
    ));

  it('a timer that is no ISO 8601 duration', () =>
    expectRefused(
      model(`<bpmn:intermediateCatchEvent id="w"><bpmn:timerEventDefinition>
<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">three days</bpmn:timeDuration>
</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`),
      'timer-syntax',
      { element: 'w', line: 6 },
    ));

  it('a Java class', () =>
    expectRefused(
      model('<bpmn:serviceTask id="a" camunda:class="org.example.Pay" />'),
      'unsupported-implementation',
      { element: 'a' },
    ));

  it('a promise that is longer than the law allows', () =>
    expectRefused(
      model(`<bpmn:userTask id="a"><bpmn:extensionElements>
<yc:timeLimit legal="5" promised="9" /></bpmn:extensionElements></bpmn:userTask>`),
      'time-limit',
      { element: 'a' },
    ));

  it('no process that is meant to run', () =>
    expectRefused(model('<bpmn:task id="a" />', 'id="p"'), 'not-executable', { element: 'p' }));

  it('a start event with an incoming flow, an end event with an outgoing one', async () => {
    const xml = model(`<bpmn:startEvent id="s" /><bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="f" sourceRef="e" targetRef="s" />`);
    await expectRefused(xml, 'start-incoming', { element: 's' });
    await expectRefused(xml, 'end-outgoing', { element: 'e' });
  });

  it('an item whose step has no owner, limit or complaint route (四清晰)', async () => {
    const step = '<bpmn:userTask id="a" name="受理" />';
    const bound = '<bpmn:extensionElements><yc:item code="630000-1" /></bpmn:extensionElements>';
    await expectRefused(model(`${bound}\n${step}`), 'unclear-step', { element: 'a', line: 7 });
    const warnings = validate(await parseModel(model(step)));
    expect(warnings.find(({ code }) => code === 'unclear-step')).to.include({
      severity: 'warning',
      element: 'a',
    });
  });

  it('everything at once, so that it can be mended at once', async () => {
    const problems = await problemsOf(
      model('<bpmn:implicitThrowEvent id="o" />\n<bpmn:intermediateCatchEvent id="c" />'),
    );
    expect(problems.map(({ element }) => element)).to.include.members(['o', 'c']);
  });
});

const FAR_IMPORT =
  '<bpmn:import importType="http://www.omg.org/spec/BPMN/20100524/MODEL" location="far.bpmn" namespace="urn:far" />';

describe('models made for other tools', () => {
  it('are read in the camunda vocabulary, with conditions of the simple kind', async () => {
    const [definition] = compile(
      await parseModel(
        model(`<bpmn:userTask id="a" camunda:assignee="\${boss}" camunda:candidateGroups="x, y" camunda:formKey="f" default="g" />
<bpmn:task id="b" /><bpmn:task id="c" />
<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b">
<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">\${amount &gt; 10 &amp;&amp; kind == 'x'}</bpmn:conditionExpression>
</bpmn:sequenceFlow>
<bpmn:sequenceFlow id="g" sourceRef="a" targetRef="c" />`),
      ),
    );
    expect(definition?.nodes[1]?.userTask).to.deep.include({
      form: 'f',
      candidateGroups: { constant: ['x', 'y'] },
    });
    expect(definition?.flows[0]?.condition?.source).to.equal('amount > 10 and kind = "x"');
  });

  it('are read with qualified references, to their own elements and to those of other files', async () => {
    const xml = model(`<bpmn:sendTask id="a" messageRef="own:m" />
<bpmn:sendTask id="b" messageRef="far:m" />`)
      .replace('targetNamespace', 'xmlns:own="urn:test" xmlns:far="urn:far" targetNamespace')
      .replace('<bpmn:process', `${FAR_IMPORT}<bpmn:process`)
      .replace('</bpmn:definitions>', '<bpmn:message id="m" name="paid" /></bpmn:definitions>');
    const { definitions } = await parseModel(xml);
    const [process] = definitions.get('rootElements') as (typeof definitions)[];
    const tasks = process?.get('flowElements') as (typeof definitions)[];
    const messages = tasks.map((task) => task.get('messageRef') as typeof definitions);
    expect(messages.map(({ id, name }) => [id, name])).to.deep.equal([
      ['m', 'paid'],
      ['far:m', 'far:m'],
    ]);
  });

  it('are read whatever encoding they were written in', async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${model('<bpmn:task id="a" />')}`;
    expect((await parseModel(xml)).warnings).to.deep.equal([]);
  });

  it('are refused where a condition calls a method', () =>
    expectRefused(
      model(`<bpmn:task id="a" /><bpmn:task id="b" />
<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b">
<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">\${order.isPaid()}</bpmn:conditionExpression>
</bpmn:sequenceFlow>`),
      'unsupported-expression',
      { element: 'f' },
    ));
});
