import type { ProcessDefinition } from './definition.ts';
import { child, elements, type ModdleElement } from './moddle.ts';

/** Ties activities to what undoes them: boundary event, association, handler (clause 10.7.2). */
export function connectCompensation(definition: ProcessDefinition, sources: ModdleElement[]): void {
  const handlers = associations(sources);
  for (const node of definition.nodes) {
    if (node.type !== 'boundaryEvent' || node.events[0]?.kind !== 'compensation') continue;
    const handler = definition.nodeIndexById.get(handlers.get(node.id) ?? '');
    const activity = definition.nodes[node.attachedTo];
    if (handler !== undefined && activity !== undefined) activity.compensationHandler = handler;
  }
}

/** Both ends of every association: which of them it is drawn from does not matter here. */
function associations(sources: ModdleElement[]): Map<string, string> {
  const ends = new Map<string, string>();
  for (const scope of [...sources, ...collaborations(sources[0])]) {
    for (const association of elements(scope, 'artifacts')) {
      if (association.$type !== 'bpmn:Association') continue;
      const from = child(association, 'sourceRef');
      const to = child(association, 'targetRef');
      if (to?.get('isForCompensation') === true) ends.set(from?.id ?? '', to.id ?? '');
      if (from?.get('isForCompensation') === true) ends.set(to?.id ?? '', from.id ?? '');
    }
  }
  return ends;
}

function collaborations(process: ModdleElement | undefined): ModdleElement[] {
  const roots = process?.$parent === undefined ? [] : elements(process.$parent, 'rootElements');
  return roots.filter(({ $type }) => $type === 'bpmn:Collaboration');
}
