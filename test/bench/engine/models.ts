const OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="urn:bench">
<bpmn:process id="bench" isExecutable="true">`;

function model(content: string[], diagram = ''): string {
  return `${OPEN}\n${content.join('\n')}\n</bpmn:process>\n${diagram}</bpmn:definitions>\n`;
}

function node(type: string, id: string, content = '', attributes = ''): string {
  return `<bpmn:${type} id="${id}"${attributes}>${content}</bpmn:${type}>`;
}

function flow(source: string, target: string, condition = ''): string {
  const content =
    condition &&
    `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}">${content}</bpmn:sequenceFlow>`;
}

function chain(ids: string[]): string[] {
  return ids.slice(1).map((id, at) => flow(ids[at] ?? '', id));
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${String(at)}`);
}

/** Start, `count` activities of one type one after another, end. */
export function sequence(count: number, type = 'task'): string {
  const ids = names('t', count);
  return model([
    node('startEvent', 'start'),
    ...ids.map((id) => node(type, id)),
    node('endEvent', 'end'),
    ...chain(['start', ...ids, 'end']),
  ]);
}

/** Merge, count up, decide: again until `turn` has reached the number of turns. */
export function loop(turns: number): string {
  const script =
    '<bpmn:extensionElements><zeebe:script expression="=turn + 1" resultVariable="turn" /></bpmn:extensionElements>';
  return model([
    node('startEvent', 'start'),
    node('exclusiveGateway', 'merge'),
    node('scriptTask', 'count', script),
    node('exclusiveGateway', 'decide', '', ' default="decide_end"'),
    node('endEvent', 'end'),
    ...chain(['start', 'merge', 'count', 'decide', 'end']),
    flow('decide', 'merge', `=turn &lt; ${String(turns)}`),
  ]);
}

/** Start, fork, `count` tasks side by side, join, end. */
export function branches(count: number): string {
  const ids = names('t', count);
  return model([
    node('startEvent', 'start'),
    node('parallelGateway', 'fork'),
    ...ids.map((id) => node('task', id)),
    node('parallelGateway', 'join'),
    node('endEvent', 'end'),
    flow('start', 'fork'),
    ...ids.flatMap((id) => [flow('fork', id), flow(id, 'join')]),
    flow('join', 'end'),
  ]);
}

/** A user task whose boundary timer is due in two days. */
export function waiting(): string {
  const timer =
    '<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P2D</bpmn:timeDuration></bpmn:timerEventDefinition>';
  return model([
    node('startEvent', 'start'),
    node('userTask', 'review'),
    node('boundaryEvent', 'late', timer, ' attachedToRef="review"'),
    node('endEvent', 'end'),
    node('endEvent', 'overdue'),
    ...chain(['start', 'review', 'end']),
    flow('late', 'overdue'),
  ]);
}

/** One task, done once for each of the `items`, all side by side. */
export function multiInstance(): string {
  const marker =
    '<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=items" inputElement="item" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>';
  return model([
    node('startEvent', 'start'),
    node('task', 'each', marker),
    node('endEvent', 'end'),
    ...chain(['start', 'each', 'end']),
  ]);
}

/** `count` nodes of mixed kinds with conditions and a diagram, as a modeler would save them. */
export function drawn(count: number): string {
  const ids = ['start', ...names('n', count - 2), 'end'];
  const kinds = ids.map((_, at) => kindOf(at, ids.length));
  const nodes = ids.map((id, at) => {
    const next = `${id}_${ids[at + 1] ?? ''}`;
    const isGateway = kinds[at] === 'exclusiveGateway';
    return node(
      kinds[at] ?? '',
      id,
      '',
      ` name="步骤 ${id}"${isGateway ? ` default="${next}"` : ''}`,
    );
  });
  const skips = ids.flatMap((id, at) => {
    const target = ids[at + 2];
    return kinds[at] === 'exclusiveGateway' && target !== undefined
      ? [flow(id, target, '=amount &gt; 1000 and region = "630000"')]
      : [];
  });
  return model([...nodes, ...chain(ids), ...skips], diagramOf(ids));
}

function kindOf(at: number, count: number): string {
  if (at === 0) return 'startEvent';
  if (at === count - 1) return 'endEvent';
  if (at % 10 === 5 && at < count - 3) return 'exclusiveGateway';
  return at % 2 === 0 ? 'userTask' : 'task';
}

function diagramOf(ids: string[]): string {
  const shapes = ids.map((id, at) => {
    const x = String(at * 150);
    return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="80" width="100" height="80" /></bpmndi:BPMNShape>`;
  });
  const edges = ids.slice(1).map((id, at) => {
    const name = `${ids[at] ?? ''}_${id}`;
    const [from, to] = [String(at * 150 + 100), String(at * 150 + 150)];
    return `<bpmndi:BPMNEdge id="${name}_di" bpmnElement="${name}"><di:waypoint x="${from}" y="120" /><di:waypoint x="${to}" y="120" /></bpmndi:BPMNEdge>`;
  });
  return `<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="bench">\n${[...shapes, ...edges].join('\n')}\n</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n`;
}

/** Ten tasks that run, in a model of `count` nodes of which the others lie on a way not taken. */
export function mostlyUnused(count: number): string {
  const used = names('t', 10);
  const unused = names('u', Math.max(1, count - used.length - 3));
  return model([
    node('startEvent', 'start'),
    node('exclusiveGateway', 'choose', '', ' default="choose_t0"'),
    ...[...used, ...unused].map((id) => node('task', id)),
    node('endEvent', 'end'),
    ...chain(['start', 'choose', ...used, 'end']),
    flow('choose', 'u0', '=amount &gt; 1000000'),
    ...chain([...unused, 'end']),
  ]);
}
