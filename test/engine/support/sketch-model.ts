/**
 * A model as a few lines of text, for tests that only care about its flows. A line is
 * `a > b > c`; a node is a user task unless its id begins with one of the prefixes below. The flow
 * from `a` to `b` has the id `a_b`.
 */
const TAGS: [prefix: string, tag: string, content?: string][] = [
  ['start', 'startEvent'],
  ['end', 'endEvent'],
  ['stop', 'endEvent', '<bpmn:terminateEventDefinition />'],
  ['fail', 'endEvent', '<bpmn:errorEventDefinition errorRef="E" />'],
  ['xor', 'exclusiveGateway'],
  ['and', 'parallelGateway'],
  ['or', 'inclusiveGateway'],
  ['ev', 'eventBasedGateway'],
  ['wait', 'intermediateCatchEvent', timer('PT1H')],
  ['auto', 'task'],
  ['job', 'serviceTask'],
];

export interface SketchOptions {
  /** By subprocess id: its own lines. */
  inside?: Record<string, string[]>;
  /** Boundary events: id, activity, interrupting or not, what it catches. */
  boundary?: { id: string; on: string; interrupts: boolean; catches?: 'timer' | 'error' }[];
  /** By flow id; other flows out of a choice are taken when `taken` contains their id. */
  conditions?: Record<string, string>;
}

/** The BPMN file, with one process `p`. */
export function sketchModel(lines: string[], options: SketchOptions = {}): string {
  const tags = new Map<string, string>();
  for (const { id, on, interrupts, catches = 'timer' } of options.boundary ?? []) {
    const event = catches === 'timer' ? timer('P1D') : '<bpmn:errorEventDefinition errorRef="E" />';
    tags.set(
      id,
      `<bpmn:boundaryEvent id="${id}" attachedToRef="${on}" cancelActivity="${String(interrupts)}">${event}</bpmn:boundaryEvent>`,
    );
  }
  for (const [id, inner] of Object.entries(options.inside ?? {})) {
    tags.set(id, `<bpmn:subProcess id="${id}">${scopeOf(inner, tags, options)}</bpmn:subProcess>`);
  }
  return `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="urn:sketch">
<bpmn:error id="E" errorCode="E" />
<bpmn:process id="p" isExecutable="true">${scopeOf(lines, tags, options)}</bpmn:process></bpmn:definitions>`;
}

function scopeOf(lines: string[], tags: Map<string, string>, options: SketchOptions): string {
  const chains = lines.map((line) => line.split('>').map((id) => id.trim()));
  const flows = chains.flatMap((ids) =>
    ids.slice(1).map((target, at) => ({ source: ids[at] ?? '', target })),
  );
  const nodes = [...new Set(chains.flat())].map((id) => tags.get(id) ?? nodeOf(id));
  return [...nodes, ...flows.map((flow) => flowOf(flow, flows, options))].join('\n');
}

function nodeOf(id: string): string {
  const [, tag = 'userTask', content = ''] = TAGS.find(([prefix]) => id.startsWith(prefix)) ?? [];
  return `<bpmn:${tag} id="${id}">${content}</bpmn:${tag}>`;
}

interface Flow {
  source: string;
  target: string;
}

function flowOf({ source, target }: Flow, all: Flow[], { conditions }: SketchOptions): string {
  const id = `${source}_${target}`;
  const isChoice =
    /^(xor|or)/.test(source) && all.filter((flow) => flow.source === source).length > 1;
  const condition = conditions?.[id] ?? (isChoice ? `list contains(taken, "${id}")` : undefined);
  const body =
    condition === undefined
      ? ''
      : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=${condition.replaceAll('"', '&quot;')}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow id="${id}" sourceRef="${source}" targetRef="${target}">${body}</bpmn:sequenceFlow>`;
}

function timer(duration: string): string {
  return `<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${duration}</bpmn:timeDuration></bpmn:timerEventDefinition>`;
}
