import { extensionOf } from '../../moddle.ts';
import { ruleFor } from './rule.ts';

/** A user task shows a form. */
export const stepForm = ruleFor(['bpmn:UserTask'], (task, report) => {
  const form = extensionOf(task, 'zeebe:FormDefinition');
  if (!form?.get('formId')) report(task.id, 'Step has no form', ['name']);
});
