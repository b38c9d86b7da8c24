import type { ProcessDefinition } from '../model/definition.ts';
import type { ElementInstance, InstanceState, LoopState } from './instance.ts';
import { createElement, createState } from './instance.ts';
import type { Value } from './value.ts';

/** Maps of the state whose items carry their key: written as lists. */
const LISTS = [
  'tasks',
  'timers',
  'jobs',
  'incidents',
  'clocks',
  'subscriptions',
  'compensations',
  'compensationRuns',
] as const;

type ListName = (typeof LISTS)[number];
type Plain = Omit<InstanceState, ListName | 'elements' | 'performers' | 'held'>;
type Lists = Partial<Record<ListName, { key: number }[]>>;

/** A state as JSON: element ids instead of references, lists instead of maps, nothing that is empty. */
type SerializedState = Plain &
  Lists & {
    elements: SerializedElement[];
    performers?: [string, string[]][];
    held?: InstanceState['held'];
  };

interface SerializedElement extends Partial<
  Omit<ElementInstance, 'node' | 'arrived' | 'fired' | 'owned' | 'loop'>
> {
  key: number;
  scope: number;
  element: string;
  arrived?: [string, number][];
  fired?: [string, string[]][];
  loop?: Omit<LoopState, 'outputs'> & { outputs?: [number, Value][] };
}

/** The state as text, in a fixed order of keys. What is undefined or empty is left out. */
export function serializeState(state: InstanceState): string {
  const { held, performers } = state;
  return JSON.stringify({
    key: state.key,
    processId: state.processId,
    status: state.status,
    root: state.root,
    businessId: state.businessId,
    window: state.window,
    startedBy: state.startedBy,
    caller: state.caller,
    beginning: state.beginning,
    ending: state.ending,
    now: state.now,
    nextKey: state.nextKey,
    variableBytes: state.variableBytes,
    elements: Array.from(state.elements.values(), serializeElement),
    tasks: listOf(state.tasks),
    timers: listOf(state.timers),
    jobs: listOf(state.jobs),
    incidents: listOf(state.incidents),
    clocks: listOf(state.clocks),
    subscriptions: listOf(state.subscriptions),
    compensations: listOf(state.compensations),
    compensationRuns: listOf(state.compensationRuns),
    held: held.length > 0 ? held : undefined,
    performers: entriesOf(performers),
  } satisfies SerializedState);
}

/** The state that `serializeState` wrote, on the definition that it was written with. */
export function restoreState(definition: ProcessDefinition, text: string): InstanceState {
  const { elements, performers, ...plain } = JSON.parse(text) as SerializedState;
  const state = createState();
  Object.assign(state, plain);
  for (const element of elements) {
    state.elements.set(element.key, restoreElement(definition, element));
  }
  for (const name of LISTS) restoreList(state, name, plain[name]);
  // In the order in which they began, as before: what is withdrawn together is withdrawn in it.
  for (const { owned } of state.elements.values()) owned?.sort((one, other) => one - other);
  if (performers !== undefined) state.performers = new Map(performers);
  return state;
}

function restoreList(state: InstanceState, name: ListName, list: { key: number }[] = []): void {
  if (list.length === 0) return;
  Object.assign(state, { [name]: new Map(list.map((item) => [item.key, item])) });
  for (const item of list) {
    const owner = 'owner' in item ? state.elements.get(Number(item.owner)) : undefined;
    if (owner !== undefined && name !== 'compensationRuns') (owner.owned ??= []).push(item.key);
  }
}

function serializeElement(element: ElementInstance): SerializedElement {
  const { loop } = element;
  return {
    key: element.key,
    element: element.node.id,
    scope: element.scope,
    variables: element.variables,
    activeChildren: element.activeChildren || undefined,
    tokens: element.tokens || undefined,
    arrived: entriesOf(element.arrived),
    fired: entriesOf(element.fired),
    loop: loop && serializeLoop(loop),
    loopCounter: element.loopCounter,
    run: element.run,
    cancelling: element.cancelling,
    child: element.child,
    spent: element.spent,
    listened: element.listened,
    terminating: element.terminating,
    afterwards: element.afterwards,
  };
}

function listOf<T>(items: Map<number, T>): T[] | undefined {
  return items.size > 0 ? [...items.values()] : undefined;
}

function entriesOf<K, V>(map: Map<K, V> | undefined): [K, V][] | undefined {
  return map !== undefined && map.size > 0 ? [...map] : undefined;
}

function serializeLoop({ outputs, ...loop }: LoopState): NonNullable<SerializedElement['loop']> {
  return { ...loop, outputs: entriesOf(outputs) };
}

function restoreElement(
  definition: ProcessDefinition,
  { key, element, scope, arrived, fired, loop, ...plain }: SerializedElement,
): ElementInstance {
  const node = definition.nodes[definition.nodeIndexById.get(element) ?? -1];
  if (node === undefined) {
    throw new Error(`Expected element ${element} in process ${definition.id}`);
  }
  const restored = Object.assign(createElement(key, node, scope), plain);
  if (arrived !== undefined) restored.arrived = new Map(arrived);
  if (fired !== undefined) restored.fired = new Map(fired);
  if (loop !== undefined) restored.loop = { ...loop, outputs: new Map(loop.outputs) };
  return restored;
}
