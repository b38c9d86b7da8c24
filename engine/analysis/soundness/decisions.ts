import type { ProcessDefinition } from '../../model/definition.ts';
import { waysOut } from './node-facts.ts';

/** Of a path: the flows and events by which it was decided, where it could have gone otherwise. */
export function decisionsOn(definition: ProcessDefinition, path: string[]): string[] {
  const { nodes, flows, nodeIndexById, flowIndexById } = definition;
  return path.filter((id) => {
    const node = nodes[nodeIndexById.get(id) ?? -1];
    if (node !== undefined) return node.type === 'boundaryEvent' || node.type === 'eventSubProcess';
    const source = nodes[flows[flowIndexById.get(id) ?? -1]?.source ?? -1];
    return source !== undefined && waysOut(definition, source).length > 1;
  });
}
