import type { ProcessDefinition } from '../model/definition.ts';
import type { Caller } from './command.ts';
import type {
  ClockState,
  ElementInstance,
  IncidentState,
  InstanceState,
  InstanceStatus,
  JobState,
  TaskState,
  TimerState,
} from './instance.ts';
import { createState } from './instance.ts';
import type { Variables } from './value.ts';

/** A state as JSON: element ids instead of references, lists instead of maps, nothing that is empty. */
interface SerializedState {
  key: string;
  processId: string;
  status: InstanceStatus;
  root: string;
  businessId?: string;
  window?: string;
  startedBy?: string;
  caller?: Caller;
  now: number;
  nextKey: number;
  variableBytes: number;
  elements: SerializedElement[];
  tasks?: TaskState[];
  timers?: TimerState[];
  jobs?: JobState[];
  incidents?: IncidentState[];
  clocks?: ClockState[];
  performers?: [string, string[]][];
}

interface SerializedElement {
  key: number;
  element: string;
  scope: number;
  variables?: Variables;
  activeChildren?: number;
  tokens?: number;
  arrived?: [string, number][];
  child?: string;
}

/** The state as text, in a fixed order of keys. */
export function serializeState(definition: ProcessDefinition, state: InstanceState): string {
  const { elements, tasks, timers, jobs, incidents, clocks, performers, ...plain } = state;
  const serialized: SerializedState = {
    ...plain,
    elements: [...elements.values()].map((element) => serializeElement(definition, element)),
    ...(tasks.size > 0 && { tasks: [...tasks.values()] }),
    ...(timers.size > 0 && { timers: [...timers.values()] }),
    ...(jobs.size > 0 && { jobs: [...jobs.values()] }),
    ...(incidents.size > 0 && { incidents: [...incidents.values()] }),
    ...(clocks.size > 0 && { clocks: [...clocks.values()] }),
    ...(performers.size > 0 && { performers: [...performers] }),
  };
  return JSON.stringify(serialized);
}

/** The state that `serializeState` wrote, on the definition that it was written with. */
export function restoreState(definition: ProcessDefinition, text: string): InstanceState {
  const serialized = JSON.parse(text) as SerializedState;
  const { elements, tasks, timers, jobs, incidents, clocks, performers, ...plain } = serialized;
  return {
    ...createState(),
    ...plain,
    elements: new Map(
      elements.map((element) => [element.key, restoreElement(definition, element)]),
    ),
    tasks: byKey(tasks),
    timers: byKey(timers),
    jobs: byKey(jobs),
    incidents: byKey(incidents),
    clocks: byKey(clocks),
    performers: new Map(performers),
  };
}

function serializeElement(
  definition: ProcessDefinition,
  { key, node, scope, variables, activeChildren, tokens, arrived, child }: ElementInstance,
): SerializedElement {
  return {
    key,
    element: node.id,
    scope,
    ...(variables !== undefined && { variables }),
    ...(activeChildren > 0 && { activeChildren }),
    ...(tokens > 0 && { tokens }),
    ...(arrived !== undefined &&
      arrived.size > 0 && {
        arrived: [...arrived].map(([flow, count]): [string, number] => [
          definition.flows[flow]?.id ?? '',
          count,
        ]),
      }),
    ...(child !== undefined && { child }),
  };
}

function restoreElement(
  definition: ProcessDefinition,
  { key, element, scope, variables, activeChildren, tokens, arrived, child }: SerializedElement,
): ElementInstance {
  const node = definition.nodes[definition.nodeIndexById.get(element) ?? -1];
  if (node === undefined) {
    throw new Error(`Expected element ${element} in process ${definition.id}`);
  }
  return {
    key,
    node,
    scope,
    ...(variables !== undefined && { variables }),
    activeChildren: activeChildren ?? 0,
    tokens: tokens ?? 0,
    ...(arrived !== undefined && { arrived: restoreArrived(definition, arrived) }),
    ...(child !== undefined && { child }),
  };
}

function restoreArrived(
  definition: ProcessDefinition,
  arrived: [string, number][],
): Map<number, number> {
  return new Map(arrived.map(([id, count]) => [definition.flowIndexById.get(id) ?? -1, count]));
}

function byKey<T extends { key: number }>(list: T[] | undefined): Map<number, T> {
  return new Map((list ?? []).map((item) => [item.key, item]));
}
