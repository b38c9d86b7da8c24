import type { EventDefinition, Flow, Node, Scope } from './model.ts';

/** An element that is active, the process among them. */
export interface Active {
  node: Node;
  /** What is active around it; a turn of a loop is inside the loop as a whole. */
  around: Active | undefined;
  /** `ready` to complete, or `stuck` where the model does not say how it goes on. */
  stage: 'working' | 'ready' | 'stuck';
  /** One turn of a loop, 1-based. */
  turn?: number;
  /** The loop as a whole. */
  loop?: { started: number; completed: number };
  /** Event-based gateway: the flow to the event that came. */
  leavesBy?: Flow;
  /** It undoes another activity, and what is to be undone after it. */
  undoes?: Undoing;
  /** Transaction, or a scope inside: it has been cancelled and is there only to be undone. */
  cancelled?: true;
  /** Scope: complex gateways that wait for reset, with the flows of which they took a token. */
  fired?: Map<Node, Flow[]>;
  /** Scope: tokens wait in it that will wait for ever, and a person has been told. */
  hangs?: true;
  /** The key that the engine gave it. */
  key: number;
}

/** Compensation under way: who waits for it, and what is still to be undone, the next one first. */
export interface Undoing {
  thrower: Active;
  pending: Completed[];
}

/** An activity that completed and can be undone (13.5.5). */
export interface Completed {
  node: Node;
  /** Where it completed. */
  around: Active;
  /** Of a subprocess: what completed inside. */
  inside: Completed[];
}

/** A token on a sequence flow, or one that is about to begin a node without having come by a flow. */
export interface Token {
  target: Node;
  flow?: Flow;
  around: Active;
  turn?: number;
  /** What the node waits for has happened already. */
  caught?: true;
  undoes?: { record: Completed; rest: Undoing };
}

/** Something that is waited for, by the owner itself or by a node that stands for it. */
export interface Wait {
  owner: Active;
  catcher: Node;
  event: EventDefinition;
  /** Timer: virtual time in milliseconds. */
  due?: number;
  /** How often it has happened without having been dealt with. */
  happened: number;
}

/** What must be seen of the engine before it does anything else. */
export type Effect =
  | { type: 'flow taken'; flow: string; around: Active }
  | { type: 'terminated'; active: Active }
  | { type: 'error thrown' | 'escalation thrown' | 'signal thrown'; name: string; active: Active };

/** A signal on its way, to those that waited for it when it was thrown. */
export interface Signal {
  name: string;
  waiting: Wait[];
}

/** All that the naive interpreter remembers of a process instance. */
export class Situation {
  choice = 0;
  now = 0;
  status: 'active' | 'completed' = 'active';
  actives: Active[] = [];
  tokens: Token[] = [];
  waits: Wait[] = [];
  completed: Completed[] = [];
  effects: Effect[] = [];
  signals: Signal[] = [];
}

export function scopeOf({ node }: Active): Scope {
  if (node.inside === undefined) throw new Error(`Expected ${node.id} to have something inside`);
  return node.inside;
}

/** The scope in which the node of something active is drawn. */
export function scopeAround(active: Active): Scope {
  const around = normalAround(active);
  return around === undefined ? { nodes: [], flows: [] } : scopeOf(around);
}

/** What is active around it, when it is a turn of a loop around the loop as a whole. */
export function normalAround({ around, turn }: Active): Active | undefined {
  return turn === undefined ? around : around?.around;
}

export function inside(situation: Situation, around: Active): Active[] {
  return situation.actives.filter((each) => each.around === around);
}

export function isInside(active: Active, around: Active): boolean {
  for (let each = active.around; each !== undefined; each = each.around) {
    if (each === around) return true;
  }
  return false;
}

/** Nothing is active inside and no token is there. */
export function isEmpty(situation: Situation, around: Active): boolean {
  return (
    inside(situation, around).length === 0 &&
    situation.tokens.every((token) => token.around !== around)
  );
}

export function isActive(situation: Situation, active: Active): boolean {
  return situation.actives.includes(active);
}

/** It is not there any more, and nor is what it waits for. */
export function remove(situation: Situation, active: Active): void {
  situation.actives = situation.actives.filter((each) => each !== active);
  situation.waits = situation.waits.filter(({ owner }) => owner !== active);
  situation.completed = situation.completed.filter(({ around }) => around !== active);
}

/** Everything inside ends, tokens too. */
export function terminateInside(situation: Situation, around: Active): void {
  delete around.hangs;
  delete around.fired;
  for (const active of inside(situation, around)) terminate(situation, active);
  situation.tokens = situation.tokens.filter((token) => token.around !== around);
}

export function terminate(situation: Situation, active: Active): void {
  terminateInside(situation, active);
  remove(situation, active);
  situation.effects.push({ type: 'terminated', active });
}
