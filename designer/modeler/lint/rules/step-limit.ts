import { extensionOf } from '../../moddle.ts';
import type { ModdleElement } from '../../moddle.ts';
import { ruleFor } from './rule.ts';

/** A user task has a time limit, its own or a subprocess's, unless its time does not count. */
export const stepLimit = ruleFor(['bpmn:UserTask'], (task, report) => {
  const isPause = extensionOf(task, 'yc:Clock') !== undefined;
  if (!isPause && !hasLimit(task)) report(task.id, 'Step has no time limit', ['name']);
});

function hasLimit(task: ModdleElement): boolean {
  let scope: ModdleElement | undefined = task;
  while (scope && scope.$type !== 'bpmn:Process') {
    const limit = extensionOf(scope, 'yc:TimeLimit');
    if (limit?.get('legal') || limit?.get('promised')) return true;
    scope = scope.$parent;
  }
  return false;
}
