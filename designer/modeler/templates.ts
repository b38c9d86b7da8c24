/** A new, executable process; ids carry a suffix so that two models never collide by default. */
export type TemplateName = 'blank' | 'approval';

interface NewModel {
  template: TemplateName;
  name: string;
  processId: string;
  /** Names of the template's elements in the language of the person. */
  labels: { start: string; task: string; end: string };
}

const NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"',
  'xmlns:yc="http://yichuang.dev/schema/bpmn/1.0"',
].join(' ');

/** The BPMN text of a new model. */
export function newModelXml({ template, name, processId, labels }: NewModel): string {
  const withTask = template === 'approval';
  const content = withTask ? approvalContent(labels) : startContent(labels.start);
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${NAMESPACES} id="Definitions_1" targetNamespace="http://yichuang.dev/models">
  <bpmn:process id="${processId}" name="${escapeXml(name)}" isExecutable="true">
${content.elements}
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_1">
    <bpmndi:BPMNPlane id="Plane_1" bpmnElement="${processId}">
${content.shapes}
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

/** A process id that is a valid XML name. */
export function newProcessId(): string {
  return `Process_${crypto.randomUUID().slice(0, 8)}`;
}

function startContent(label: string) {
  return {
    elements: `    <bpmn:startEvent id="StartEvent_1" name="${escapeXml(label)}" />`,
    shapes: shape('StartEvent_1', { x: 180, y: 160, width: 36, height: 36 }),
  };
}

function approvalContent({ start, task, end }: NewModel['labels']) {
  const elements = `    <bpmn:startEvent id="StartEvent_1" name="${escapeXml(start)}">
      <bpmn:outgoing>Flow_1</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:userTask id="Task_1" name="${escapeXml(task)}">
      <bpmn:extensionElements>
        <zeebe:userTask />
        <yc:assignment strategy="firstContactWindow" />
      </bpmn:extensionElements>
      <bpmn:incoming>Flow_1</bpmn:incoming>
      <bpmn:outgoing>Flow_2</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:endEvent id="EndEvent_1" name="${escapeXml(end)}">
      <bpmn:incoming>Flow_2</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="StartEvent_1" targetRef="Task_1" />
    <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_1" targetRef="EndEvent_1" />`;
  const shapes = [
    shape('StartEvent_1', { x: 180, y: 160, width: 36, height: 36 }),
    shape('Task_1', { x: 280, y: 138, width: 100, height: 80 }),
    shape('EndEvent_1', { x: 450, y: 160, width: 36, height: 36 }),
    edge('Flow_1', 216, 280),
    edge('Flow_2', 380, 450),
  ];
  return { elements, shapes: shapes.join('\n') };
}

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

function shape(id: string, bounds: Bounds): string {
  const isEvent = bounds.width === bounds.height;
  return `      <bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}">
        ${boundsXml(bounds)}${isEvent ? labelXml(bounds) : ''}
      </bpmndi:BPMNShape>`;
}

/** An event's name stands below its circle. */
function labelXml({ x, y }: Bounds): string {
  const bounds = { x: x - 27, y: y + 43, width: 90, height: 14 };
  return `
        <bpmndi:BPMNLabel>
          ${boundsXml(bounds)}
        </bpmndi:BPMNLabel>`;
}

function boundsXml({ x, y, width, height }: Bounds): string {
  return `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;
}

function edge(id: string, from: number, to: number): string {
  return `      <bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">
        <di:waypoint x="${from}" y="178" />
        <di:waypoint x="${to}" y="178" />
      </bpmndi:BPMNEdge>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
