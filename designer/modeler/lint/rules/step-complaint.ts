import { extensionOf, processOf } from '../../moddle.ts';
import { ruleFor } from './rule.ts';

/** An applicant knows where to complain about a user task: there, or for the whole process. */
export const stepComplaint = ruleFor(['bpmn:UserTask'], (task, report) => {
  const process = processOf(task);
  const places = process ? [task, process] : [task];
  const hasRoute = places.some((place) => extensionOf(place, 'yc:Complaint') !== undefined);
  if (!hasRoute) report(task.id, 'Step has no complaint route', ['name']);
});
