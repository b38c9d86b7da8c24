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
  'urgings',
  'subscriptions',
  'compensations',
  'compensationRuns',
] as const;

type ListName = (typeof LISTS)[number];
type Plain = Omit<InstanceState, ListName | 'elements' | 'performers' | 'held'>;
type Lists = Partial<Record<ListName, { key: number }[]>>;

/** What `serializeState` writes, read as JSON. */
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
