import type { EventDefinition, ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { isOutsideWork } from './node-facts.ts';

/** An error or escalation; `anyCode` stands for whatever a worker or a called process may throw. */
export interface Thrown {
  kind: 'error' | 'escalation';
  code?: string;
  anyCode?: true;
}

/** What a scope does to the one around it, as far as its inside says. */
export interface ScopeOutcome {
  /** It may end by itself. */
  completes: boolean;
  thrown: Thrown[];
  /** A cancel end event inside reaches the nearest transaction. */
  cancels: boolean;
  /** Something inside waits. */
  waits: boolean;
}

/** Who takes over: an event on the border of the thrower, or the start of an event subprocess. */
export interface Catchers {
  events: ScopeOrNode[];
  /** It may also leave the scope. */
  goesOut: boolean;
}

/** What an activity or a throwing event may throw, by itself or from inside (clause 10.5.1). */
export function thrownBy(node: ScopeOrNode, inside: ScopeOutcome | undefined): Thrown[] {
  const thrown: Thrown[] = [...(inside?.thrown ?? [])];
  if (isOutsideWork(node)) thrown.push({ kind: 'error', anyCode: true });
  if (node.type === 'callActivity') thrown.push({ kind: 'escalation', anyCode: true });
  if (node.job === undefined) thrown.push(...thrownEvents(eventsThrown(node)));
  return thrown;
}

/** Also what a multi-instance throws when one of its instances completes (clause 13.3.7). */
function eventsThrown({ type, events, loop }: ScopeOrNode): EventDefinition[] {
  const isThrower = type === 'endEvent' || type === 'intermediateThrowEvent';
  if (loop?.kind !== 'multiInstance') return isThrower ? events : [];
  const { thrown, rules } = loop;
  return [...(thrown ? [thrown] : []), ...rules.flatMap((rule) => rule.thrown)];
}

function thrownEvents(events: EventDefinition[]): Thrown[] {
  return events.flatMap((event): Thrown[] =>
    event.kind === 'error' || event.kind === 'escalation'
      ? [{ kind: event.kind, code: event.code ?? '' }]
      : [],
  );
}

/**
 * Nearest first: the border of the thrower, then the event subprocesses beside it; an exact code
 * before a catch-all. What an event subprocess throws is not caught by another one beside it.
 */
export function catchersOf(
  definition: ProcessDefinition,
  node: ScopeOrNode,
  thrown: Thrown,
): Catchers {
  const onBorder = matching(nodesAt(definition, node.boundaryEvents), thrown);
  if (!onBorder.goesOut) return onBorder;
  if (node.type === 'eventSubProcess') return onBorder;
  const beside = matching(handlerStarts(definition, definition.nodes[node.parent]), thrown);
  return { events: [...onBorder.events, ...beside.events], goesOut: beside.goesOut };
}

function matching(events: ScopeOrNode[], { kind, code, anyCode }: Thrown): Catchers {
  const codesOf = (node: ScopeOrNode) =>
    node.events.flatMap((event) => (event.kind === kind ? [event.code] : []));
  const catchers = events.filter((event) => codesOf(event).length > 0);
  const catchAlls = catchers.filter((event) => codesOf(event).includes(undefined));
  if (anyCode === true) return { events: catchers, goesOut: catchAlls.length === 0 };
  const exact = catchers.filter((event) => codesOf(event).includes(code));
  const [first] = exact.length > 0 ? exact : catchAlls;
  return { events: first ? [first] : [], goesOut: first === undefined };
}

/** Whether anything around a scope catches what leaves it; else it is an incident of the thrower. */
export function isCaughtAround(
  definition: ProcessDefinition,
  scope: ScopeOrNode,
  thrown: Thrown,
): boolean {
  for (let at: ScopeOrNode | undefined = scope; at && at.index > 0;) {
    if (catchersOf(definition, at, thrown).events.length > 0) return true;
    at = definition.nodes[at.parent];
  }
  return false;
}

/** The start events of a scope's event subprocesses. */
export function handlerStarts(
  definition: ProcessDefinition,
  scope: ScopeOrNode | undefined,
): ScopeOrNode[] {
  return nodesAt(definition, scope?.eventSubProcesses ?? []).flatMap(({ startEvents }) =>
    nodesAt(definition, startEvents),
  );
}

export function nodesAt(
  { nodes }: Pick<ProcessDefinition, 'nodes'>,
  indexes: number[],
): ScopeOrNode[] {
  return indexes.flatMap((index) => nodes[index] ?? []);
}
