import { extensionOf } from '../../moddle.ts';
import type { ModdleElement } from '../../moddle.ts';
import { ruleFor } from './rule.ts';

/** A user task says who gets it: a window strategy or an assignment. */
export const stepOwner = ruleFor(['bpmn:UserTask'], (task, report) => {
  if (!hasStrategy(task) && !hasAssignment(task)) report(task.id, 'Step has no owner', ['name']);
});

function hasStrategy(task: ModdleElement): boolean {
  return Boolean(extensionOf(task, 'yc:Assignment')?.get('strategy'));
}

function hasAssignment(task: ModdleElement): boolean {
  const assignment = extensionOf(task, 'zeebe:AssignmentDefinition');
  const attributes = ['assignee', 'candidateGroups', 'candidateUsers'];
  return attributes.some((attribute) => Boolean(assignment?.get(attribute)));
}
