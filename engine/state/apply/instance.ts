import type {
  Beginning,
  CallerRenewed,
  CommandHeld,
  InstanceMigrated,
  InstanceStarted,
  ProcessCalled,
} from '../event.ts';
import type { ElementInstance, InstanceState } from '../instance.ts';
import type { ListenerEvent, ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { doneAmong, listenersOf } from '../../model/listener-lists.ts';
import { elementOf, nodeOf, useKey } from './lookup.ts';
import { type Appliers, nothing } from './types.ts';

type Types =
  | 'InstanceStarted'
  | 'InstanceCompleted'
  | 'InstanceTerminated'
  | 'InstanceTerminating'
  | 'InstanceSuspended'
  | 'InstanceResumed'
  | 'InstanceModified'
  | 'InstanceMigrated'
  | 'CommandHeld'
  | 'ProcessCalled'
  | 'CallEnded'
  | 'CallerRenewed'
  | 'DecisionEvaluated'
  | 'ErrorThrown'
  | 'EscalationThrown'
  | 'MessageThrown'
  | 'SignalThrown';

/** The instance as a whole, and what it does to others. */
export const instanceAppliers: Appliers<Types> = {
  InstanceStarted: start,
  InstanceCompleted: (state) => {
    state.status = 'completed';
  },
  InstanceTerminated: (state) => {
    state.status = 'terminated';
    state.held = [];
  },
  InstanceTerminating: (state, { reason }) => {
    state.ending = { ...(reason !== undefined && { reason }) };
    state.held = [];
  },
  InstanceSuspended: (state) => {
    state.status = 'suspended';
  },
  InstanceResumed: (state) => {
    state.status = 'active';
    state.held = [];
  },
  InstanceModified: nothing,
  InstanceMigrated: migrate,
  CommandHeld: (state, { command }: CommandHeld) => {
    state.held = [...state.held, command];
  },
  ProcessCalled: (state, { child, owner }: ProcessCalled) => {
    useKey(state, Number(child.slice(child.lastIndexOf('.') + 1)));
    elementOf(state, owner).child = child;
  },
  CallEnded: (state, { owner }) => {
    delete elementOf(state, owner).child;
  },
  CallerRenewed: renewCaller,
  DecisionEvaluated: nothing,
  ErrorThrown: nothing,
  EscalationThrown: nothing,
  MessageThrown: nothing,
  SignalThrown: nothing,
};

function start(state: InstanceState, event: InstanceStarted): void {
  state.key = event.instance;
  state.processId = event.processId;
  state.root = event.root;
  state.status = 'active';
  if (event.businessId !== undefined) state.businessId = event.businessId;
  if (event.window !== undefined) state.window = event.window;
  if (event.by !== undefined) state.startedBy = event.by;
  if (event.caller !== undefined) state.caller = event.caller;
  if (event.beginning !== undefined) state.beginning = event.beginning;
}

function renewCaller(state: InstanceState, { type: _, ...caught }: CallerRenewed): void {
  if (state.caller === undefined) throw new Error('Expected an instance that was called');
  const { instance, owner } = state.caller;
  state.caller = { instance, owner, ...caught };
}

function renamedBeginning(beginning: Beginning, renamed: (id: string) => string): Beginning {
  if ('startEvent' in beginning) {
    return { ...beginning, startEvent: renamed(beginning.startEvent) };
  }
  const { activate } = beginning;
  return { activate: activate.map((each) => ({ ...each, element: renamed(each.element) })) };
}

/** Everything that names an element of the old version names that of the new one. */
function migrate(
  state: InstanceState,
  { processId, mapping }: InstanceMigrated,
  definition: ProcessDefinition,
): void {
  const renamed = (id: string) => mapping[id] ?? id;
  state.processId = processId;
  const { beginning } = state;
  if (beginning !== undefined) {
    state.beginning = renamedBeginning(beginning, renamed);
  }
  for (const element of state.elements.values()) {
    const isProcess = element.scope === 0;
    const before = element.node;
    element.node = nodeOf(definition, isProcess ? definition.id : renamed(element.node.id));
    renewListeners(state, element, before);
    const { afterwards } = element;
    if (afterwards !== undefined) {
      element.afterwards = { ...afterwards, element: renamed(afterwards.element) };
    }
    if (element.spent !== undefined) element.spent = element.spent.map(renamed);
    if (element.arrived !== undefined) element.arrived = renameKeys(element.arrived, renamed);
    if (element.fired === undefined) continue;
    element.fired = renameKeys(element.fired, renamed);
    for (const [gateway, flows] of element.fired) element.fired.set(gateway, flows.map(renamed));
  }
  for (const timer of state.timers.values()) timer.element = renamed(timer.element);
  for (const each of state.subscriptions.values()) each.element = renamed(each.element);
  for (const each of state.compensations.values()) each.element = renamed(each.element);
}

/** How far an element, and its task, have come among the listeners of the new version. */
function renewListeners(state: InstanceState, element: ElementInstance, before: ScopeOrNode): void {
  const { listened, node } = element;
  const renewed = (event: ListenerEvent, done: number) =>
    doneAmong(listenersOf(node, event), listenersOf(before, event), done);
  if (listened !== undefined) {
    // With none left they count as done: what comes after them goes on.
    element.listened = { ...listened, created: renewed(listened.event, listened.created) };
  }
  if (state.tasks.size === 0) return;
  for (const key of element.owned ?? []) {
    const change = state.tasks.get(key)?.change;
    if (change !== undefined) change.created = renewed(change.event, change.created);
  }
}

function renameKeys<T>(map: Map<string, T>, renamed: (id: string) => string): Map<string, T> {
  return new Map([...map].map(([id, value]) => [renamed(id), value]));
}
