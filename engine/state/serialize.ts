import type { ProcessDefinition } from '../model/definition.ts';
import type { ElementInstance, InstanceState, LoopState } from './instance.ts';
import { createState } from './instance.ts';
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

/** A state as JSON: element ids instead of references, lists instead of maps, nothing that is empty. */
type SerializedState = Plain &
  Partial<Record<ListName, { key: number }[]>> & {
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

/** The state as text, in a fixed order of keys. */
export function serializeState(state: InstanceState): string {
  const { elements, performers, held } = state;
  const serialized: SerializedState = {
    ...plainOf(state),
    elements: [...elements.values()].map(serializeElement),
  };
  for (const name of LISTS) {
    if (state[name].size > 0) serialized[name] = [...state[name].values()];
  }
  if (held.length > 0) serialized.held = held;
  if (performers.size > 0) serialized.performers = [...performers];
  return JSON.stringify(serialized);
}

/** The state that `serializeState` wrote, on the definition that it was written with. */
export function restoreState(definition: ProcessDefinition, text: string): InstanceState {
  const serialized = JSON.parse(text) as SerializedState;
  const state: InstanceState = { ...createState(), ...plainOf(serialized) };
  for (const element of serialized.elements) {
    state.elements.set(element.key, restoreElement(definition, element));
  }
  for (const name of LISTS) restoreList(state, name, serialized[name]);
  // In the order in which they began, as before: what is withdrawn together is withdrawn in it.
  for (const { owned } of state.elements.values()) owned?.sort((one, other) => one - other);
  if (serialized.held !== undefined) state.held = serialized.held;
  if (serialized.performers !== undefined) state.performers = new Map(serialized.performers);
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

/** What of the state is plain JSON, in one order. */
function plainOf(state: Plain): Plain {
  const { key, processId, status, root, businessId, window, startedBy, caller } = state;
  return {
    key,
    processId,
    status,
    root,
    ...(businessId !== undefined && { businessId }),
    ...(window !== undefined && { window }),
    ...(startedBy !== undefined && { startedBy }),
    ...(caller !== undefined && { caller }),
    now: state.now,
    nextKey: state.nextKey,
    variableBytes: state.variableBytes,
  };
}

function serializeElement(element: ElementInstance): SerializedElement {
  const { key, node, scope, variables, activeChildren, tokens, loop } = element;
  const { arrived, fired, loopCounter, run, cancelling, child } = element;
  return {
    key,
    element: node.id,
    scope,
    ...(variables !== undefined && { variables }),
    ...(activeChildren > 0 && { activeChildren }),
    ...(tokens > 0 && { tokens }),
    ...(arrived !== undefined && arrived.size > 0 && { arrived: [...arrived] }),
    ...(fired !== undefined && fired.size > 0 && { fired: [...fired] }),
    ...(loop !== undefined && { loop: serializeLoop(loop) }),
    ...(loopCounter !== undefined && { loopCounter }),
    ...(run !== undefined && { run }),
    ...(cancelling !== undefined && { cancelling }),
    ...(child !== undefined && { child }),
  };
}

function serializeLoop({ outputs, ...loop }: LoopState): NonNullable<SerializedElement['loop']> {
  return { ...loop, ...(outputs.size > 0 && { outputs: [...outputs] }) };
}

function restoreElement(
  definition: ProcessDefinition,
  { element, arrived, fired, loop, ...plain }: SerializedElement,
): ElementInstance {
  const node = definition.nodes[definition.nodeIndexById.get(element) ?? -1];
  if (node === undefined) {
    throw new Error(`Expected element ${element} in process ${definition.id}`);
  }
  return {
    node,
    activeChildren: 0,
    tokens: 0,
    ...plain,
    ...(arrived !== undefined && { arrived: new Map(arrived) }),
    ...(fired !== undefined && { fired: new Map(fired) }),
    ...(loop !== undefined && { loop: { ...loop, outputs: new Map(loop.outputs) } }),
  };
}
