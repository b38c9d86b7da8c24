import { expect } from 'chai';
import type { ModdleElement } from '../../designer/modeler/moddle.ts';
import { outlineOf } from '../../designer/modeler/outline/outline.ts';
import { parseModel } from '../../engine/index.ts';

const XML = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d">
  <bpmn:process id="p" name="许可">
    <bpmn:endEvent id="end" />
    <bpmn:boundaryEvent id="late" attachedToRef="review" />
    <bpmn:exclusiveGateway id="ok" name="合格?"/>
    <bpmn:startEvent id="start" name="提交" />
    <bpmn:subProcess id="review" name="审查"><bpmn:userTask id="read" /></bpmn:subProcess>
    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="review" />
    <bpmn:sequenceFlow id="f2" sourceRef="review" targetRef="ok" />
    <bpmn:sequenceFlow id="f3" name="合格" sourceRef="ok" targetRef="end" />
    <bpmn:sequenceFlow id="f4" name="退回" sourceRef="ok" targetRef="review" />
  </bpmn:process>
</bpmn:definitions>`;

describe('The outline of a model', () => {
  it('lists elements in the order of the flow, whatever the order in the file', async () => {
    const [process] = await outline();
    expect(process?.children.map(({ id }) => id)).to.deep.equal([
      'start',
      'review',
      'ok',
      'end',
      'late',
    ]);
  });

  it('shows what is inside a subprocess, and where flows lead with their names', async () => {
    const [process] = await outline();
    expect(process?.children[1]?.children).to.deep.equal([
      { id: 'read', type: 'UserTask', name: '', next: [], children: [] },
    ]);
    expect(process?.children[2]?.next).to.deep.equal([
      { flow: 'f3', label: '合格', target: 'end' },
      { flow: 'f4', label: '退回', target: '审查' },
    ]);
  });
});

async function outline() {
  const { definitions } = await parseModel(XML);
  return outlineOf(definitions as unknown as ModdleElement);
}
