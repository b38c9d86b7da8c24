import type { PieceDraft, ScopeDraft } from './draft.ts';
import type { Condition, EventDefinition, Flow, Kind, Node, Scope } from './model.ts';

/** The model that a draft stands for. */
export function buildModel(draft: ScopeDraft): Scope {
  return new Builder().scope(draft, { id: '', kind: 'startEvent' });
}

interface Drawn {
  nodes: Node[];
  flows: Flow[];
  /** Decides on the conditions of each flow. */
  numbers: Map<Flow, number>;
}

/** Nothing leaves them by a flow, or only what is drawn with them. */
const WITHOUT_WAY_OUT: Kind[] = ['endEvent', 'eventBasedGateway', 'eventSubProcess'];
/** Flows out of these may have conditions (8.4.13, 10.5.2). */
const CONDITIONAL: Kind[] = [
  'task',
  'userTask',
  'subProcess',
  'exclusiveGateway',
  'inclusiveGateway',
];
const LEADING_ON: Kind[] = ['boundaryEvent', 'intermediateCatchEvent', 'intermediateThrowEvent'];
const HOSTS: Kind[] = ['userTask', 'subProcess'];

class Builder {
  private count = 0;

  /** Begins with `start`, which is of a start event's kind. */
  scope(draft: ScopeDraft, start: Node): Scope {
    const drawn: Drawn = { nodes: [{ ...start, id: this.id() }], flows: [], numbers: new Map() };
    for (const piece of draft.pieces) this.piece(drawn, piece);
    for (const { from, to, number } of draft.flows) this.further(drawn, { from, to, number });
    for (const { from, to, number } of draft.loops) this.loop(drawn, { from, to, number });
    this.endEvents(drawn);
    for (const node of drawn.nodes) decide(drawn, node);
    return { nodes: drawn.nodes, flows: drawn.flows };
  }

  private piece(drawn: Drawn, draft: PieceDraft): void {
    const { piece, from, number } = draft;
    switch (piece) {
      case 'terminate':
        return this.after(drawn, draft, { kind: 'endEvent', event: { kind: 'terminate' } });
      case 'error':
        return this.after(drawn, draft, { kind: 'endEvent', event: named('error', number) });
      case 'escalation':
        return this.after(drawn, draft, {
          kind: number % 2 === 0 ? 'endEvent' : 'intermediateThrowEvent',
          event: named('escalation', number >> 1),
        });
      case 'signalThrow':
        return this.after(drawn, draft, {
          kind: number % 3 === 0 ? 'endEvent' : 'intermediateThrowEvent',
          event: named('signal', number),
        });
      case 'timerCatch':
      case 'messageCatch':
      case 'signalCatch':
        return this.after(drawn, draft, {
          kind: 'intermediateCatchEvent',
          event: caught(piece, number),
        });
      case 'eventGateway':
        return this.eventGateway(drawn, draft);
      case 'timerBoundary':
      case 'messageBoundary':
      case 'signalBoundary':
      case 'errorBoundary':
      case 'escalationBoundary':
        return this.boundary(drawn, draft, caught(piece, number));
      case 'timerHandler':
      case 'messageHandler':
      case 'signalHandler':
      case 'errorHandler':
      case 'escalationHandler':
        return this.handler(drawn, draft, caught(piece, number));
      case 'subProcess':
        return this.after(drawn, draft, { kind: 'subProcess', inside: this.inside(draft) });
      case 'parallelTask':
      case 'sequentialTask':
      case 'whileTask':
        return this.after(drawn, draft, { kind: 'userTask', repeat: repeated(piece, number) });
      case 'parallelScope':
      case 'sequentialScope':
      case 'whileScope':
        return this.after(drawn, draft, {
          kind: 'subProcess',
          repeat: repeated(piece, number),
          inside: this.inside(draft),
        });
      default:
        return this.after(drawn, { from, number }, { kind: piece });
    }
  }

  private inside({ inside }: PieceDraft): Scope {
    return this.scope(inside ?? { pieces: [], flows: [], loops: [] }, {
      id: '',
      kind: 'startEvent',
    });
  }

  /** A node, with a flow from one of those before it. */
  private after(
    drawn: Drawn,
    { from, number }: Pick<PieceDraft, 'from' | 'number'>,
    node: Omit<Node, 'id'>,
  ): void {
    const sources = drawn.nodes.filter(hasWayOut);
    const source = sources[from % sources.length];
    const target = { id: this.id(), ...node };
    drawn.nodes.push(target);
    if (source !== undefined) connect(drawn, { source, target, number });
  }

  private further(
    drawn: Drawn,
    { from, to, number }: { from: number; to: number; number: number },
  ) {
    const { nodes } = drawn;
    const sources = nodes.filter(hasWayOut);
    const source = sources[from % sources.length];
    if (source === undefined) return;
    const later = nodes.slice(nodes.indexOf(source) + 1).filter(hasWayIn);
    const target = later[to % later.length];
    if (target !== undefined) connect(drawn, { source, target, number });
  }

  /** A way back leads over a task, so that no loop turns without end by itself. */
  private loop(drawn: Drawn, { from, to, number }: { from: number; to: number; number: number }) {
    const { nodes } = drawn;
    const sources = nodes.filter(hasWayOut);
    const source = sources[from % sources.length];
    if (source === undefined) return;
    const earlier = nodes.slice(0, nodes.indexOf(source) + 1).filter(hasWayIn);
    const target = earlier[to % earlier.length];
    if (target === undefined) return;
    const task: Node = { id: this.id(), kind: 'userTask' };
    nodes.push(task);
    connect(drawn, { source, target: task, number });
    connect(drawn, { source: task, target, number: 1 });
  }

  private eventGateway(drawn: Drawn, { from, number }: PieceDraft): void {
    this.after(drawn, { from, number }, { kind: 'eventBasedGateway' });
    const gateway = drawn.nodes.at(-1)!;
    const kinds = ['timerCatch', 'messageCatch', 'signalCatch'].slice(number % 2);
    for (const kind of kinds) {
      const target: Node = {
        id: this.id(),
        kind: 'intermediateCatchEvent',
        event: caught(kind, number),
      };
      drawn.nodes.push(target);
      connect(drawn, { source: gateway, target, number: 1 });
    }
  }

  private boundary(drawn: Drawn, { from, number }: PieceDraft, event: EventDefinition): void {
    const hosts = drawn.nodes.filter(({ kind }) => mayCarry(kind, event.kind));
    const host = hosts[from % Math.max(hosts.length, 1)];
    if (host === undefined) return;
    drawn.nodes.push({
      id: this.id(),
      kind: 'boundaryEvent',
      attachedTo: host.id,
      interrupting: event.kind === 'error' || number % 2 === 0,
      event,
    });
  }

  /** Boundary and intermediate events lead somewhere (10.5.4). */
  private endEvents(drawn: Drawn): void {
    for (const source of drawn.nodes.filter(({ kind }) => LEADING_ON.includes(kind))) {
      if (drawn.flows.some(({ from }) => from === source.id)) continue;
      const target: Node = { id: this.id(), kind: 'endEvent' };
      drawn.nodes.push(target);
      connect(drawn, { source, target, number: 1 });
    }
  }

  private handler(drawn: Drawn, draft: PieceDraft, event: EventDefinition): void {
    const start: Node = {
      id: '',
      kind: 'startEvent',
      interrupting: event.kind === 'error' || draft.number % 2 === 0,
      event,
    };
    const inside = this.scope(draft.inside ?? { pieces: [], flows: [], loops: [] }, start);
    const other = drawn.nodes.some((each) => catchesTheSame(each, event));
    if (!other) drawn.nodes.push({ id: this.id(), kind: 'eventSubProcess', inside });
  }

  private id(): string {
    this.count += 1;
    return `n${String(this.count)}`;
  }
}

/** Two handlers of one scope for the same error or escalation: which one is meant is not said. */
function catchesTheSame({ inside, kind }: Node, event: EventDefinition): boolean {
  const own = inside?.nodes[0]?.event;
  return kind === 'eventSubProcess' && own?.kind === event.kind && own.name === event.name;
}

/** Tasks throw nothing, so an error or escalation can only come out of a subprocess. */
function mayCarry(host: Kind, event: EventDefinition['kind']): boolean {
  if (event === 'error' || event === 'escalation') return host === 'subProcess';
  return HOSTS.includes(host);
}

function hasWayOut({ kind }: Node): boolean {
  return !WITHOUT_WAY_OUT.includes(kind);
}

/** An event behind an event-based gateway has no other way in (10.6.6); `after` draws the others'. */
function hasWayIn({ kind }: Node): boolean {
  return !['startEvent', 'boundaryEvent', 'eventSubProcess', 'intermediateCatchEvent'].includes(
    kind,
  );
}

interface Connection {
  source: Node;
  target: Node;
  number: number;
}

function connect(drawn: Drawn, { source, target, number }: Connection): void {
  const id = `${source.id}_${target.id}`;
  if (drawn.flows.some((flow) => flow.id === id)) return;
  const flow = { id, from: source.id, to: target.id };
  drawn.flows.push(flow);
  drawn.numbers.set(flow, number);
}

/** Puts conditions on the flows out of a node, where it may have some. */
function decide({ flows, numbers }: Drawn, { id, kind }: Node): void {
  if (!CONDITIONAL.includes(kind)) return;
  const out = flows.filter(({ from }) => from === id);
  const isSplit = kind === 'exclusiveGateway' || kind === 'inclusiveGateway';
  if (out.length < 2) return;
  for (const [at, flow] of out.entries()) {
    const number = numbers.get(flow) ?? 0;
    const isDefault = at === out.length - 1 && number % 4 !== 0;
    if (isDefault && (isSplit || out.some(({ condition }) => condition))) flow.isDefault = true;
    else if (isSplit || number % 3 === 0) flow.condition = conditionOf(number);
  }
}

function conditionOf(number: number): Condition {
  return { plus: number % 3, divisor: 2 + (number % 2) };
}

function named(kind: EventDefinition['kind'], number: number): EventDefinition {
  return { kind, name: `${kind}${String(number % 2)}` };
}

/** What `timerCatch`, `errorBoundary` and so on wait for. */
function caught(piece: string, number: number): EventDefinition {
  const kind = piece.replace(/Catch|Boundary|Handler/, '') as EventDefinition['kind'];
  if (kind === 'timer') return { kind, hours: 1 + (number % 3) };
  const isThrown = kind === 'error' || kind === 'escalation';
  return isThrown && number % 3 === 0 ? { kind } : named(kind, number >> 1);
}

function repeated(piece: string, number: number): Node['repeat'] {
  const kind = piece.replace(/Task|Scope/, '') as 'parallel' | 'sequential' | 'while';
  if (kind === 'while') {
    const testBefore = number % 2 === 0;
    return { kind, condition: conditionOf(number), testBefore, maximum: 1 + (number % 3) };
  }
  const enough = number % 3 === 0 ? {} : { enough: 1 + (number % 2) };
  return { kind, cardinality: number % 4, ...enough };
}
