/** A node of a drawn model; places are columns and rows of a grid. */
export interface DrawnNode {
  id: string;
  tag: string;
  name?: string;
  column: number;
  row: number;
}

export interface DrawnFlow {
  from: string;
  to: string;
  name?: string;
  condition?: string;
}

const SIZES: [pattern: RegExp, width: number, height: number][] = [
  [/Event$/, 36, 36],
  [/Gateway$/, 50, 50],
  [/./, 100, 80],
];

/** A BPMN file with a diagram; the flow from `a` to `b` has the id `a_b`. */
export function drawnModel(nodes: DrawnNode[], flows: DrawnFlow[]): string {
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]));
  const shapes = [...boxes].map(
    ([id, { x, y, width, height }]) =>
      `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></bpmndi:BPMNShape>`,
  );
  const edges = flows.map(({ from, to }) => {
    const points = waypoints(boxes.get(from), boxes.get(to));
    return `<bpmndi:BPMNEdge id="${from}_${to}_di" bpmnElement="${from}_${to}">${points}</bpmndi:BPMNEdge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="drawn" targetNamespace="urn:drawn">
<bpmn:process id="drawn-process" name="并联审批" isExecutable="true">
${nodes.map((node) => nodeXml(node, flows)).join('\n')}
${flows.map(flowXml).join('\n')}
</bpmn:process>
<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="drawn-process">
${[...shapes, ...edges].join('\n')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function boxOf({ tag, column, row }: DrawnNode): Box {
  const [, width, height] = SIZES.find(([pattern]) => pattern.test(tag)) ?? [/./, 100, 80];
  return { x: 180 + column * 150 - width / 2, y: 160 + row * 120 - height / 2, width, height };
}

function waypoints(from: Box | undefined, to: Box | undefined): string {
  if (!from || !to) return '';
  const middle = ({ y, height }: Box) => y + height / 2;
  const start = { x: from.x + from.width, y: middle(from) };
  const end = { x: to.x, y: middle(to) };
  const bend = middle(from) < middle(to) ? start.x + 20 : end.x - 20;
  const points =
    start.y === end.y ? [start, end] : [start, { x: bend, y: start.y }, { x: bend, y: end.y }, end];
  return points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}" />`).join('');
}

function nodeXml({ id, tag, name = '' }: DrawnNode, flows: DrawnFlow[]): string {
  const list = (kind: string, found: DrawnFlow[]) =>
    found.map(({ from, to }) => `<bpmn:${kind}>${from}_${to}</bpmn:${kind}>`).join('');
  const incoming = list(
    'incoming',
    flows.filter(({ to }) => to === id),
  );
  const outgoing = list(
    'outgoing',
    flows.filter(({ from }) => from === id),
  );
  return `<bpmn:${tag} id="${id}" name="${name}">${incoming}${outgoing}</bpmn:${tag}>`;
}

function flowXml({ from, to, name = '', condition }: DrawnFlow): string {
  const body =
    condition === undefined
      ? ''
      : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=${condition}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow id="${from}_${to}" name="${name}" sourceRef="${from}" targetRef="${to}">${body}</bpmn:sequenceFlow>`;
}
