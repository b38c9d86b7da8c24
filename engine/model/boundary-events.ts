import type { ProcessDefinition, ScopeOrNode } from './definition.ts';
import { child, type ModdleElement } from './moddle.ts';

/** Boundary events that always end their activity, whatever `cancelActivity` says (clause 10.5.4). */
const ALWAYS_INTERRUPTING = ['error', 'cancel', 'compensation'];

/** Ties each boundary event to its activity. */
export function attachBoundaryEvents(
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  for (const node of definition.nodes) {
    const source = sources[node.index];
    if (node.type !== 'boundaryEvent' || source === undefined) continue;
    const attachedTo = child(source, 'attachedToRef');
    const activity = definition.nodes[definition.nodeIndexById.get(attachedTo?.id ?? '') ?? -1];
    // One that is attached to something else is refused by the rules of the structure.
    if (activity === undefined || activity.parent !== node.parent || !isActivity(activity))
      continue;
    node.attachedTo = activity.index;
    node.interrupting =
      node.events.some(({ kind }) => ALWAYS_INTERRUPTING.includes(kind)) ||
      source.get('cancelActivity') !== false;
    activity.boundaryEvents.push(node.index);
  }
}

export function isActivity({ type }: ScopeOrNode): boolean {
  return /(task|subProcess|transaction|callActivity)$/i.test(type);
}
