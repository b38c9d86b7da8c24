import type { ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import type {
  ClockPaused,
  ClockResumed,
  ClockStarted,
  ElementActivated,
  Event,
  FlowTaken,
  InstanceStarted,
  TimerScheduled,
  VariableSet,
} from './event.ts';
import type { ClockState, ElementInstance, InstanceState } from './instance.ts';
import { valueBytes } from './value-size.ts';

/**
 * Writes one event into the state. The only writer of state: live execution, recovery, replay and
 * verification all come through here.
 */
export function apply(definition: ProcessDefinition, state: InstanceState, event: Event): void {
  switch (event.type) {
    case 'InstanceStarted':
      return startInstance(state, event);
    case 'InstanceCompleted':
      state.status = 'completed';
      return;
    case 'InstanceTerminated':
      state.status = 'terminated';
      return;
    case 'ElementActivated':
      return activateElement(definition, state, event);
    case 'ElementCompleted':
    case 'ElementTerminated':
      return endElement(state, event.key);
    case 'FlowTaken':
      return takeFlow(definition, state, event);
    case 'VariableSet':
      return setVariable(state, event);
    case 'TaskCreated':
      state.tasks.set(useKey(state, event.key), { key: event.key, owner: event.owner });
      return;
    case 'TaskAssigned':
      if (event.assignee !== undefined) {
        task(state, event.key).assignee = event.assignee ?? undefined;
      }
      return;
    case 'TaskCompleted':
      return completeTask(definition, state, event.key, event.by);
    case 'TaskCancelled':
      state.tasks.delete(event.key);
      return;
    case 'TimerScheduled':
      return scheduleTimer(state, event);
    // A cycle goes on under a new key, scheduled by the event that follows.
    case 'TimerTriggered':
    case 'TimerCancelled':
      state.timers.delete(event.key);
      return;
    case 'JobCreated':
      state.jobs.set(useKey(state, event.key), {
        key: event.key,
        owner: event.owner,
        retries: event.retries,
      });
      return;
    case 'JobFailed':
    case 'JobRetriesSet':
      job(state, event.key).retries = event.retries;
      return;
    case 'JobCompleted':
    case 'JobCancelled':
      state.jobs.delete(event.key);
      return;
    case 'ProcessCalled':
      useKey(state, Number(event.child.slice(event.child.lastIndexOf('.') + 1)));
      element(state, event.owner).child = event.child;
      return;
    case 'CallEnded':
      delete element(state, event.owner).child;
      return;
    case 'IncidentRaised':
      state.incidents.set(useKey(state, event.key), {
        key: event.key,
        owner: event.owner,
        phase: event.phase,
        ...(event.job === undefined ? {} : { job: event.job }),
      });
      return;
    case 'IncidentResolved':
      state.incidents.delete(event.key);
      return;
    case 'ClockStarted':
      return startClock(state, event);
    case 'ClockPaused':
      return pauseClock(state, event);
    case 'ClockResumed':
      return resumeClock(state, event);
    case 'ClockWarned':
      clock(state, event.key).warned = event.share;
      setWake(clock(state, event.key), event.wake);
      return;
    case 'ClockBreached':
      return breachClock(clock(state, event.key), event.limit, event.wake);
    case 'ClockStopped':
      state.clocks.delete(event.key);
      return;
    case 'DecisionEvaluated':
    case 'ErrorThrown':
      return;
  }
}

/** Writes a whole journal entry into the state: its events, and its time. */
export function applyEntry(
  definition: ProcessDefinition,
  state: InstanceState,
  entry: { now: number; events: Event[] },
): void {
  for (const event of entry.events) apply(definition, state, event);
  state.now = entry.now;
}

function startInstance(state: InstanceState, event: InstanceStarted): void {
  state.key = event.instance;
  state.processId = event.processId;
  state.root = event.root;
  state.status = 'active';
  if (event.businessId !== undefined) state.businessId = event.businessId;
  if (event.window !== undefined) state.window = event.window;
  if (event.by !== undefined) state.startedBy = event.by;
  if (event.caller !== undefined) state.caller = event.caller;
}

function activateElement(
  definition: ProcessDefinition,
  state: InstanceState,
  event: ElementActivated,
): void {
  const node = nodeOf(definition, event.element);
  state.elements.set(useKey(state, event.key), {
    key: event.key,
    node,
    scope: event.scope,
    activeChildren: 0,
    tokens: 0,
  });
  if (event.scope === 0) return;
  const scope = element(state, event.scope);
  scope.activeChildren += 1;
  consumeTokens(scope, node);
}

/** A node is entered by one token, a parallel join by one of each incoming flow (clause 13.4.1). */
function consumeTokens(scope: ElementInstance, node: ScopeOrNode): void {
  if (node.incoming.length === 0) return;
  if (node.type !== 'parallelGateway' || node.incoming.length === 1) {
    scope.tokens -= 1;
    return;
  }
  scope.tokens -= node.incoming.length;
  for (const flow of node.incoming) {
    const waiting = scope.arrived?.get(flow) ?? 0;
    if (waiting > 1) scope.arrived?.set(flow, waiting - 1);
    else scope.arrived?.delete(flow);
  }
}

function endElement(state: InstanceState, key: number): void {
  const ended = element(state, key);
  state.elements.delete(key);
  if (ended.variables !== undefined) {
    for (const [name, value] of Object.entries(ended.variables)) {
      state.variableBytes -= valueBytes(name, value);
    }
  }
  const scope = state.elements.get(ended.scope);
  if (scope !== undefined) scope.activeChildren -= 1;
}

function takeFlow(definition: ProcessDefinition, state: InstanceState, event: FlowTaken): void {
  const index = definition.flowIndexById.get(event.flow);
  const flow = index === undefined ? undefined : definition.flows[index];
  if (flow === undefined) throw new Error(`Expected sequence flow ${event.flow} in the definition`);
  const scope = element(state, event.scope);
  scope.tokens += 1;
  const target = definition.nodes[flow.target];
  if (target?.type !== 'parallelGateway' || target.incoming.length === 1) return;
  scope.arrived ??= new Map();
  scope.arrived.set(flow.index, (scope.arrived.get(flow.index) ?? 0) + 1);
}

function setVariable(state: InstanceState, event: VariableSet): void {
  const scope = element(state, event.scope);
  scope.variables ??= {};
  if (Object.hasOwn(scope.variables, event.name)) {
    state.variableBytes -= valueBytes(event.name, scope.variables[event.name] ?? null);
  }
  scope.variables[event.name] = event.value;
  state.variableBytes += valueBytes(event.name, event.value);
}

function completeTask(
  definition: ProcessDefinition,
  state: InstanceState,
  key: number,
  by: string,
): void {
  const { id } = element(state, task(state, key).owner).node;
  if (definition.rememberedElements.has(id)) {
    state.performers.set(id, [...(state.performers.get(id) ?? []), by]);
  }
  state.tasks.delete(key);
}

function scheduleTimer(state: InstanceState, { type: _, ...timer }: TimerScheduled): void {
  state.timers.set(useKey(state, timer.key), timer);
}

function startClock(state: InstanceState, event: ClockStarted): void {
  const started: ClockState = {
    key: event.key,
    owner: event.owner,
    startedAt: event.at,
    excluded: 0,
    warned: 0,
    promisedBreached: false,
    legalBreached: false,
  };
  setWake(started, event.wake);
  state.clocks.set(useKey(state, event.key), started);
}

function pauseClock(state: InstanceState, event: ClockPaused): void {
  const paused = clock(state, event.key);
  paused.pausedAt = event.at;
  setWake(paused, undefined);
}

function resumeClock(state: InstanceState, event: ClockResumed): void {
  const resumed = clock(state, event.key);
  delete resumed.pausedAt;
  resumed.excluded += event.excluded;
  setWake(resumed, event.wake);
}

function breachClock(breached: ClockState, limit: 'promised' | 'legal', wake?: number): void {
  if (limit === 'promised') breached.promisedBreached = true;
  else breached.legalBreached = true;
  setWake(breached, wake);
}

function setWake(target: ClockState, wake: number | undefined): void {
  if (wake === undefined) delete target.wake;
  else target.wake = wake;
}

function useKey(state: InstanceState, key: number): number {
  if (key >= state.nextKey) state.nextKey = key + 1;
  return key;
}

function nodeOf(definition: ProcessDefinition, id: string): ScopeOrNode {
  const index = definition.nodeIndexById.get(id);
  const node = index === undefined ? undefined : definition.nodes[index];
  if (node === undefined) throw new Error(`Expected element ${id} in process ${definition.id}`);
  return node;
}

const element = (state: InstanceState, key: number) => present(state.elements, key, 'element');
const task = (state: InstanceState, key: number) => present(state.tasks, key, 'task');
const job = (state: InstanceState, key: number) => present(state.jobs, key, 'job');
const clock = (state: InstanceState, key: number) => present(state.clocks, key, 'clock');

function present<T>(map: Map<number, T>, key: number, what: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`Expected an active ${what} ${key} but there is none`);
  return found;
}
