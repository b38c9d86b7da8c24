import { extensionOf } from '../../moddle.ts';
import { ruleFor } from './rule.ts';

/** A user task has a time limit, unless its time does not count. */
export const stepLimit = ruleFor(['bpmn:UserTask'], (task, report) => {
  const limit = extensionOf(task, 'yc:TimeLimit');
  const hasLimit = Boolean(limit?.get('legal') || limit?.get('promised'));
  const isPause = extensionOf(task, 'yc:Clock') !== undefined;
  if (!hasLimit && !isPause) report(task.id, 'Step has no time limit', ['name']);
});
