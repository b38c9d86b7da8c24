import type { ProcessDefinition, UserTaskSettings } from './definition.ts';
import { child, elements, type ModdleElement } from './moddle.ts';
import type { Problems } from './problems.ts';
import { compileAssignment } from './yc.ts';

/**
 * A user task that says nothing of who does it belongs to its lane: by the lane's `yc:assignment`,
 * else to the group that has the lane's name. The innermost lane counts.
 */
export function assignByLanes(
  problems: Problems,
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  const owners = new Map<string, UserTaskSettings>();
  for (const scope of sources) {
    for (const set of elements(scope, 'laneSets')) readLanes(problems, set, owners);
  }
  for (const node of definition.nodes) {
    const owner = owners.get(node.id);
    if (owner === undefined || node.userTask === undefined) continue;
    const { assignment, assignee, candidateGroups, candidateUsers } = node.userTask;
    const isOwned = (assignment ?? assignee ?? candidateGroups ?? candidateUsers) !== undefined;
    if (!isOwned) node.userTask = { ...node.userTask, ...owner };
  }
}

function readLanes(
  problems: Problems,
  set: ModdleElement,
  owners: Map<string, UserTaskSettings>,
): void {
  for (const lane of elements(set, 'lanes')) {
    const owner = ownerOf(problems, lane);
    for (const { id } of elements(lane, 'flowNodeRef')) {
      if (id !== undefined && owner !== undefined) owners.set(id, owner);
    }
    const inner = child(lane, 'childLaneSet');
    if (inner !== undefined) readLanes(problems, inner, owners);
  }
}

function ownerOf(problems: Problems, lane: ModdleElement): UserTaskSettings | undefined {
  const assignment = compileAssignment(problems, lane);
  if (assignment !== undefined) return { assignment };
  return lane.name === undefined || lane.name.trim() === ''
    ? undefined
    : { candidateGroups: { constant: [lane.name.trim()] } };
}
