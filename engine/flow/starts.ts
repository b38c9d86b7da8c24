import type { EventDefinition, ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import { openCatchers } from './catchers.ts';
import { elementAt, emit, type Execution, nextKey, nodeAt, scheduleEntry } from './execution.ts';
import { flowAt, takeFlow } from './sequence-flows.ts';

/**
 * What may start an instance: start events of the process, receive tasks that instantiate, and the
 * events behind an event-based gateway that does (clauses 13.2 and 13.4.4).
 */
export function startingEvents(definition: ProcessDefinition): ScopeOrNode[] {
  const process = nodeAt(definition, 0);
  const starts = process.startEvents.map((index) => nodeAt(definition, index));
  const others = process.children.flatMap((index) => {
    const node = nodeAt(definition, index);
    if (!node.instantiate || node.incoming.length > 0) return [];
    return node.type === 'eventBasedGateway' ? eventsBehind(definition, node) : [node];
  });
  return [...starts, ...others];
}

/** The instance begins with an event that has happened; the variables came with the command. */
export function startByEvent(
  execution: Execution,
  process: ElementInstance,
  event: ScopeOrNode,
  trigger?: string,
): void {
  const gateway = execution.definition.nodes.find(
    (node) => node.instantiate && eventsBehind(execution.definition, node).includes(event),
  );
  if (gateway !== undefined) return startBehindGateway(execution, process, gateway, event);
  if (event.parallelMultiple) return startParallelMultiple(execution, process, event, trigger);
  scheduleEntry(execution, { node: event, scope: process.key, direct: true, caught: {} });
}

/** Exclusive: only the event that happened; parallel: the others still have to (clause 13.4.4). */
function startBehindGateway(
  execution: Execution,
  process: ElementInstance,
  gateway: ScopeOrNode,
  event: ScopeOrNode,
): void {
  const key = nextKey(execution);
  emit(execution, { type: 'ElementActivated', key, element: gateway.id, scope: process.key });
  emit(execution, { type: 'ElementCompleted', key });
  for (const index of gateway.outgoing) {
    const flow = flowAt(execution, index);
    const isChosen = flow.target === event.index;
    if (!isChosen && !gateway.awaitsAll) continue;
    takeFlow(execution, flow, process.key, isChosen ? {} : undefined);
  }
}

/** The first of several triggers has come; the start event waits for the others (clause 10.5.2). */
function startParallelMultiple(
  execution: Execution,
  process: ElementInstance,
  event: ScopeOrNode,
  trigger: string | undefined,
): void {
  const key = nextKey(execution);
  emit(execution, { type: 'ElementActivated', key, element: event.id, scope: process.key });
  const isTrigger = (each: EventDefinition) =>
    'name' in each && typeof each.name === 'object' && 'constant' in each.name
      ? each.name.constant === trigger
      : false;
  const happened = event.events.find(isTrigger) ?? event.events[0];
  const rest = { ...event, events: event.events.filter((each) => each !== happened) };
  openCatchers(execution, elementAt(execution, key), [rest]);
}

/** The events that an event-based gateway leads to; none for any other node. */
export function eventsBehind(definition: ProcessDefinition, node: ScopeOrNode): ScopeOrNode[] {
  if (node.type !== 'eventBasedGateway') return [];
  return node.outgoing.map((index) => nodeAt(definition, definition.flows[index]?.target ?? -1));
}
