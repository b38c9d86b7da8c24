import type { Condition, EventDefinition, Flow, Kind, Node } from './model.ts';

/** A scope of which not everything is drawn yet. */
export interface Drawn {
  nodes: Node[];
  flows: Flow[];
  /** Decides on the conditions of each flow. */
  numbers: Map<Flow, number>;
}

/** Nothing leaves them by a flow, or only what is drawn with them. */
const WITHOUT_WAY_OUT: Kind[] = ['endEvent', 'eventBasedGateway', 'eventSubProcess'];
/** Nothing comes to them by a flow, or only what is drawn with them (10.6.6). */
const WITHOUT_WAY_IN: Kind[] = [
  'startEvent',
  'boundaryEvent',
  'eventSubProcess',
  'intermediateCatchEvent',
];
/** Flows out of these may have conditions (8.4.13, 10.5.2). */
const CONDITIONAL: Kind[] = [
  'task',
  'userTask',
  'subProcess',
  'transaction',
  'exclusiveGateway',
  'inclusiveGateway',
  'complexGateway',
];
/** They have a flow out (10.5.4). */
export const LEADING_ON: Kind[] = [
  'boundaryEvent',
  'intermediateCatchEvent',
  'intermediateThrowEvent',
];

export function hasWayOut({ kind, isForCompensation }: Node): boolean {
  return !isForCompensation && !WITHOUT_WAY_OUT.includes(kind);
}

export function hasWayIn({ kind, isForCompensation }: Node): boolean {
  return !isForCompensation && !WITHOUT_WAY_IN.includes(kind);
}

/** Tasks throw nothing, so an error or escalation can only come out of a scope. */
export function mayCarry(
  { kind, isForCompensation }: Node,
  event: EventDefinition['kind'],
): boolean {
  if (isForCompensation) return false;
  if (event === 'cancel') return kind === 'transaction';
  if (kind === 'subProcess' || kind === 'transaction') return true;
  return kind === 'userTask' && event !== 'error' && event !== 'escalation';
}

/** Two handlers of one scope for the same error or escalation: which one is meant is not said. */
export function catchesTheSame({ inside, kind }: Node, event: EventDefinition): boolean {
  const own = inside?.nodes[0]?.event;
  return kind === 'eventSubProcess' && own?.kind === event.kind && own.name === event.name;
}

/** The last one for 0, the one before for 1 and so on: what is drawn simply is drawn in a row. */
export function latest(nodes: Node[], back: number): Node | undefined {
  return nodes[nodes.length - 1 - (back % nodes.length)];
}

interface Connection {
  source: Node;
  target: Node;
  number: number;
}

export function connect(drawn: Drawn, { source, target, number }: Connection): void {
  const id = `${source.id}_${target.id}`;
  if (drawn.flows.some((flow) => flow.id === id)) return;
  const flow = { id, from: source.id, to: target.id };
  drawn.flows.push(flow);
  drawn.numbers.set(flow, number);
}

/** Puts conditions on the flows out of a node, where it may have some. */
export function decide({ flows, numbers }: Drawn, { id, kind }: Node): void {
  if (!CONDITIONAL.includes(kind)) return;
  const out = flows.filter(({ from }) => from === id);
  const isSplit = kind.endsWith('Gateway');
  if (out.length < 2) return;
  for (const [at, flow] of out.entries()) {
    const number = numbers.get(flow) ?? 0;
    const isDefault = at === out.length - 1 && number % 4 !== 0;
    if (isDefault && (isSplit || out.some(({ condition }) => condition))) flow.isDefault = true;
    else if (isSplit || number % 3 === 0) flow.condition = conditionOf(number);
  }
}

export function conditionOf(number: number): Condition {
  return { plus: number % 3, divisor: 2 + (number % 2) };
}
