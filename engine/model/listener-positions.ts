import type { EventKind, ProcessDefinition, ScopeOrNode } from './definition.ts';
import type { ModdleElement } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** Refuses execution listeners at elements that have no such moment in their life. */
export function checkListenerPositions(
  problems: Problems,
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  for (const node of definition.nodes) {
    const source = sources[node.index];
    if (node.listeners === undefined || source === undefined) continue;
    for (const event of ['start', 'end'] as const) {
      if (node.listeners[event].length === 0) continue;
      const reason = event === 'start' ? startReason(definition, node) : endReason(node);
      if (reason === undefined) continue;
      const message = `Expected ${nameOf(source)} to be without ${event} listeners: ${reason}`;
      problems.error(source, 'listener-position', message);
    }
  }
}

function startReason(definition: ProcessDefinition, node: ScopeOrNode): string | undefined {
  if (has(node, 'boundaryEvent', 'compensation')) return ON_THE_HANDLER;
  if (node.type === 'boundaryEvent') return 'put them on the activity that it is attached to';
  if (node.type === 'startEvent' || (node.instantiate && node.incoming.length === 0)) {
    return 'it has happened before it begins; put them on the process or subprocess that it starts';
  }
  const isBehindGateway = node.incoming.some((index) => {
    const source = definition.nodes[definition.flows[index]?.source ?? -1];
    return source?.type === 'eventBasedGateway';
  });
  return isBehindGateway
    ? 'it has happened before it begins; put them on the event-based gateway before it'
    : undefined;
}

function endReason(node: ScopeOrNode): string | undefined {
  if (has(node, 'boundaryEvent', 'compensation')) return ON_THE_HANDLER;
  if (node.type.endsWith('Gateway')) return 'put them, as start listeners, on what follows';
  if (has(node, 'endEvent', 'error')) return 'put them on the event that catches the error';
  return has(node, 'endEvent', 'cancel')
    ? 'it ends together with all around it; put them on what follows the transaction'
    : undefined;
}

const ON_THE_HANDLER = 'put them on the compensation handler';

function has(node: ScopeOrNode, type: ScopeOrNode['type'], kind: EventKind): boolean {
  return node.type === type && node.events.some((event) => event.kind === kind);
}
