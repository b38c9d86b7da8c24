import type { AssignmentRule, Parameter, UserTaskSettings } from '../model/definition.ts';
import type { AssignmentSpecification, TaskCreated } from '../state/event.ts';
import type { ElementInstance } from '../state/instance.ts';
import { type Execution, emit, nextKey } from './execution.ts';
import { Failure } from './failure.ts';
import { goOnWithChange } from './task-changes.ts';
import { hasTaskListeners } from './task-listeners.ts';
import { describe, parameterValue, textParameter } from './variables.ts';

/** Creates the task of a user task with all that its expressions say of it. */
export function createTask(execution: Execution, element: ElementInstance): void {
  const { key: owner, node } = element;
  const key = nextKey(execution);
  if (node.userTask === undefined || saysNothing(node.userTask)) {
    return emit(execution, { type: 'TaskCreated', key, owner });
  }
  const { form } = node.userTask;
  const assignment = assignmentOf(execution, element, node.userTask);
  const creating = hasTaskListeners(element, 'creating');
  emit(execution, {
    type: 'TaskCreated',
    key,
    owner,
    ...(Object.keys(assignment).length > 0 && { assignment }),
    ...(form !== undefined && { form }),
    ...schedule(execution, element, node.userTask),
    ...(creating && { creating }),
  });
  if (creating) goOnWithChange(execution, element);
}

/** Most tasks of most models: nothing is there to be evaluated. */
function saysNothing(settings: UserTaskSettings): boolean {
  for (const _ in settings) return false;
  return true;
}

function assignmentOf(
  execution: Execution,
  element: ElementInstance,
  settings: UserTaskSettings,
): AssignmentSpecification {
  const text = (parameter: Parameter<string> | undefined, what: string) =>
    parameter && textParameter(execution, element.key, parameter, what);
  const assignee = optionalText(execution, element, settings.assignee, 'assignee');
  const candidateUsers = texts(execution, element, settings.candidateUsers, 'candidateUsers');
  const candidateGroups = texts(execution, element, settings.candidateGroups, 'candidateGroups');
  const rule = settings.assignment;
  const window = text(rule?.window, 'the window');
  const department = text(rule?.department, 'the department');
  return {
    ...(rule !== undefined && { strategy: rule.strategy }),
    ...(window !== undefined && { window }),
    ...(department !== undefined && { department }),
    ...(rule?.role !== undefined && { role: rule.role }),
    ...samePerson(execution, rule),
    ...(assignee !== undefined && { assignee }),
    ...(candidateUsers !== undefined && { candidateUsers }),
    ...(candidateGroups !== undefined && { candidateGroups }),
  };
}

/** The performer of the named element, if it has one by now. */
function samePerson(
  { state }: Execution,
  rule: AssignmentRule | undefined,
): Pick<AssignmentSpecification, 'user'> {
  if (rule?.strategy !== 'samePersonAs') return {};
  const user = state.performers.get(rule.element ?? '')?.at(-1);
  return user === undefined ? {} : { user };
}

function schedule(
  execution: Execution,
  element: ElementInstance,
  { dueDate, followUpDate, priority }: UserTaskSettings,
): Pick<TaskCreated, 'dueDate' | 'followUpDate' | 'priority'> {
  const due = optionalText(execution, element, dueDate, 'dueDate');
  const followUp = optionalText(execution, element, followUpDate, 'followUpDate');
  const urgency = priority && parameterValue(execution, element.key, priority);
  if (urgency !== undefined && typeof urgency !== 'number') {
    throw new Failure('value', `Expected priority to be a number but it is ${describe(urgency)}`);
  }
  return {
    ...(due !== undefined && { dueDate: due }),
    ...(followUp !== undefined && { followUpDate: followUp }),
    ...(urgency !== undefined && { priority: urgency }),
  };
}

/** Text that may be null: an expression that finds nobody leaves the field out. */
function optionalText(
  execution: Execution,
  element: ElementInstance,
  parameter: Parameter<string> | undefined,
  what: string,
): string | undefined {
  if (parameter === undefined) return undefined;
  const value = parameterValue(execution, element.key, parameter);
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new Failure('value', `Expected ${what} to be text but it is ${describe(value)}`);
}

function texts(
  execution: Execution,
  element: ElementInstance,
  parameter: Parameter<string[]> | undefined,
  what: string,
): string[] | undefined {
  if (parameter === undefined) return undefined;
  const value = parameterValue(execution, element.key, parameter);
  if (value === null) return undefined;
  const list = Array.isArray(value) ? value : [value];
  if (list.every((item) => typeof item === 'string')) return list;
  throw new Failure('value', `Expected ${what} to be a list of names but it is ${describe(value)}`);
}
