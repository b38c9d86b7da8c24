import type { FlowDraft, PieceDraft, ScopeDraft } from './draft.ts';
import {
  catchesTheSame,
  connect,
  decide,
  type Drawn,
  hasWayIn,
  hasWayOut,
  latest,
  LEADING_ON,
  mayCarry,
} from './drawing.ts';
import type { EventDefinition, Node, Scope } from './model.ts';
import { caught, compensation, hasScope, named, nodeOfPiece, repeated } from './pieces.ts';

/** The model that a draft stands for. */
export function buildModel(draft: ScopeDraft): Scope {
  return new Builder().scope(draft, { id: '', kind: 'startEvent' });
}

const NOTHING: ScopeDraft = { pieces: [], flows: [], loops: [] };

class Builder {
  private count = 0;
  /** Transactions around the scope that is being built. */
  private transactions = 0;
  private depth = -1;

  /** Begins with `start`, which is of a start event's kind. */
  scope(draft: ScopeDraft, start: Node): Scope {
    const drawn: Drawn = { nodes: [{ ...start, id: this.id() }], flows: [], numbers: new Map() };
    this.depth += 1;
    for (const piece of draft.pieces) this.piece(drawn, piece);
    this.depth -= 1;
    for (const flow of draft.flows) this.further(drawn, flow);
    for (const flow of draft.loops) this.loop(drawn, flow);
    this.endEvents(drawn);
    for (const node of drawn.nodes) decide(drawn, node);
    return { nodes: drawn.nodes, flows: drawn.flows };
  }

  private piece(drawn: Drawn, draft: PieceDraft): void {
    const { piece, number } = draft;
    switch (piece) {
      case 'error':
        return this.error(drawn, draft);
      case 'cancel':
        return this.cancel(drawn, draft);
      case 'undo':
        return this.after(drawn, draft, {
          kind: number % 2 === 0 ? 'intermediateThrowEvent' : 'endEvent',
          event: compensation(drawn, number),
        });
      case 'undone':
        return this.undone(drawn, draft, { kind: number % 2 === 0 ? 'task' : 'userTask' });
      case 'undoneScope':
        return this.undone(drawn, draft, { kind: 'subProcess', inside: this.inside(draft) });
      case 'eventGateway':
        return this.eventGateway(drawn, draft);
      case 'guardedScope':
        return this.guardedScope(drawn, draft);
      case 'transaction':
        return this.transaction(drawn, draft);
      case 'cancelBoundary':
        return this.boundary(drawn, { ...draft, number: 0 }, { kind: 'cancel' });
      case 'undoHandler':
        return this.undoHandler(drawn, draft);
    }
    if (piece.endsWith('Boundary')) return this.boundary(drawn, draft, caught(piece, number));
    if (piece.endsWith('Handler')) return this.handler(drawn, draft, caught(piece, number));
    this.after(drawn, draft, {
      ...nodeOfPiece(piece, number),
      ...(hasScope(piece) && { inside: this.inside(draft) }),
    });
  }

  private inside({ inside }: PieceDraft): Scope {
    return this.scope(inside ?? NOTHING, { id: '', kind: 'startEvent' });
  }

  /** A node, with a flow from one of those before it. */
  private after(
    drawn: Drawn,
    { from, number }: Pick<PieceDraft, 'from' | 'number'>,
    node: Omit<Node, 'id'>,
  ): void {
    const source = latest(drawn.nodes.filter(hasWayOut), from);
    const target = { id: this.id(), ...node };
    drawn.nodes.push(target);
    if (source !== undefined) connect(drawn, { source, target, number });
  }

  private further(drawn: Drawn, { from, to, number }: FlowDraft): void {
    const source = latest(drawn.nodes.filter(hasWayOut), from);
    if (source === undefined) return;
    const later = drawn.nodes.slice(drawn.nodes.indexOf(source) + 1).filter(hasWayIn);
    const target = later[to % later.length];
    if (target !== undefined) connect(drawn, { source, target, number });
  }

  /** A way back leads over a task, so that no loop turns without end by itself. */
  private loop(drawn: Drawn, { from, to, number }: FlowDraft): void {
    const source = latest(drawn.nodes.filter(hasWayOut), from);
    if (source === undefined) return;
    const earlier = drawn.nodes.slice(0, drawn.nodes.indexOf(source) + 1).filter(hasWayIn);
    const target = earlier[to % earlier.length];
    if (target === undefined) return;
    const task: Node = { id: this.id(), kind: 'userTask' };
    drawn.nodes.push(task);
    connect(drawn, { source, target: task, number });
    connect(drawn, { source: task, target, number: 1 });
  }

  private eventGateway(drawn: Drawn, { from, number }: PieceDraft): void {
    this.after(drawn, { from, number }, { kind: 'eventBasedGateway' });
    const gateway = drawn.nodes.at(-1)!;
    for (const kind of ['timerCatch', 'messageCatch', 'signalCatch'].slice(number % 2)) {
      const event = caught(kind, number);
      const target: Node = { id: this.id(), kind: 'intermediateCatchEvent', event };
      drawn.nodes.push(target);
      connect(drawn, { source: gateway, target, number: 1 });
    }
  }

  private boundary(
    drawn: Drawn,
    { from, number }: Pick<PieceDraft, 'from' | 'number'>,
    event: EventDefinition,
  ): void {
    const host = latest(
      drawn.nodes.filter((each) => mayCarry(each, event.kind)),
      from,
    );
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
    const isInterrupting = ['error', 'compensation'].includes(event.kind);
    const interrupting = isInterrupting || draft.number % 2 === 0;
    const inside = this.scope(draft.inside ?? NOTHING, {
      id: '',
      kind: 'startEvent',
      interrupting,
      event,
    });
    if (drawn.nodes.some((each) => catchesTheSame(each, event))) return;
    drawn.nodes.push({ id: this.id(), kind: 'eventSubProcess', inside });
  }

  /** What undoes a subprocess runs when its transaction has ended, and cannot cancel it. */
  private undoHandler(drawn: Drawn, draft: PieceDraft): void {
    const { transactions } = this;
    this.transactions = 0;
    this.handler(drawn, draft, { kind: 'compensation' });
    this.transactions = transactions;
  }

  /** A subprocess with events on its border that catch what is thrown inside. */
  private guardedScope(drawn: Drawn, draft: PieceDraft): void {
    this.after(drawn, draft, { kind: 'subProcess', inside: this.inside(draft) });
    const { number } = draft;
    this.boundary(drawn, { from: 0, number }, caught('errorBoundary', number >> 1));
    if (number % 3 > 0) return;
    this.boundary(drawn, { from: 0, number }, caught('escalationBoundary', number));
  }

  /** In the process itself nothing but an event subprocess catches it, so it is rarer there. */
  private error(drawn: Drawn, draft: PieceDraft): void {
    const isThrown = this.depth > 0 || draft.number % 4 === 0;
    const event = isThrown && { event: named('error', draft.number) };
    this.after(drawn, draft, { kind: 'endEvent', ...event });
  }

  private transaction(drawn: Drawn, draft: PieceDraft): void {
    this.transactions += 1;
    const inside = this.inside(draft);
    this.transactions -= 1;
    this.after(drawn, draft, { kind: 'transaction', inside });
  }

  private cancel(drawn: Drawn, draft: PieceDraft): void {
    const event = this.transactions > 0 && { event: { kind: 'cancel' as const } };
    this.after(drawn, draft, { kind: 'endEvent', ...event });
  }

  /** An activity, and the one that undoes it. */
  private undone(drawn: Drawn, draft: PieceDraft, node: Omit<Node, 'id'>): void {
    const handler: Node = {
      id: this.id(),
      kind: draft.number % 4 === 0 ? 'userTask' : 'task',
      isForCompensation: true,
    };
    drawn.nodes.push(handler);
    const repeat = draft.number % 5 === 0 && { repeat: repeated('parallelTask', draft.number) };
    this.after(drawn, draft, { ...node, undoneBy: handler.id, ...repeat });
  }

  private id(): string {
    this.count += 1;
    return `n${String(this.count)}`;
  }
}
