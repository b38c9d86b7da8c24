import type { Event } from '../../engine/state/event.ts';
import type { Value } from '../../engine/state/value.ts';
import type { Moment, Timeline } from './timeline.ts';

/** An element that runs at a moment: where a token rests. */
interface Running {
  element: string;
  since: number;
}

/** How a case stood at a moment. */
export interface CaseAt {
  status: 'none' | 'active' | 'completed' | 'terminated';
  /** Element instances that run, by key; the process itself is among them. */
  running: Map<number, Running>;
  /** How often an element was completed, or a flow taken. */
  completed: Map<string, number>;
  terminated: Map<string, number>;
  taken: Map<string, number>;
  /** Time spent in an element, in milliseconds, what still runs included. */
  durations: Map<string, number>;
  /** Elements that are stuck, by incident. */
  incidents: Map<number, string>;
  /** Variables by scope key and name. */
  variables: Map<number, Map<string, Value>>;
}

/**
 * The state after an event, rebuilt from the beginning of the log every time: going back needs
 * no undoing, and nothing can drift.
 */
export function stateAt({ moments }: Timeline, index: number): CaseAt {
  const state: CaseAt = {
    status: 'none',
    running: new Map(),
    completed: new Map(),
    terminated: new Map(),
    taken: new Map(),
    durations: new Map(),
    incidents: new Map(),
    variables: new Map(),
  };
  const last = Math.min(index, moments.length - 1);
  for (const moment of moments.slice(0, last + 1)) put(state, moment);
  addRunningTime(state, moments[last]?.at ?? 0);
  return state;
}

/** Elements at which tokens rest. */
export function restingAt(state: CaseAt): Map<string, number> {
  const resting = new Map<string, number>();
  for (const [key, { element }] of state.running) {
    if (key !== PROCESS) count(resting, element);
  }
  return resting;
}

/** The process itself is the element instance with this key. */
const PROCESS = 1;

function put(state: CaseAt, moment: Moment): void {
  const { event, at, element } = moment;
  switch (event.type) {
    case 'InstanceStarted':
      state.status = 'active';
      return;
    case 'InstanceCompleted':
      state.status = 'completed';
      return;
    case 'InstanceTerminated':
      state.status = 'terminated';
      return;
    case 'ElementActivated':
      state.running.set(event.key, { element: event.element, since: at });
      return;
    case 'ElementCompleted':
      return end(state, event.key, { at, counts: state.completed });
    case 'ElementTerminated':
      return end(state, event.key, { at, counts: state.terminated });
    case 'FlowTaken':
      return count(state.taken, event.flow);
    case 'IncidentRaised':
      state.incidents.set(event.key, element ?? '');
      return;
    case 'IncidentResolved':
      state.incidents.delete(event.key);
      return;
    case 'VariableSet':
      return setVariable(state, event);
  }
}

function setVariable(state: CaseAt, event: Extract<Event, { type: 'VariableSet' }>): void {
  const scope = state.variables.get(event.scope) ?? new Map<string, Value>();
  state.variables.set(event.scope, scope.set(event.name, event.value));
}

function end(
  state: CaseAt,
  key: number,
  { at, counts }: { at: number; counts: Map<string, number> },
): void {
  const ended = state.running.get(key);
  if (!ended) return;
  state.running.delete(key);
  // What was local to it ends with it.
  if (key !== PROCESS) state.variables.delete(key);
  count(counts, ended.element);
  count(state.durations, ended.element, at - ended.since);
}

function addRunningTime(state: CaseAt, at: number): void {
  for (const { element, since } of state.running.values()) {
    count(state.durations, element, at - since);
  }
}

function count(counts: Map<string, number>, name: string, amount = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + amount);
}
