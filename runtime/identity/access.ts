import type { Directory } from '../organisation/directory.ts';
import { windowsOfDepartment } from '../organisation/directory.ts';
import type { Caller } from './caller.ts';
import type { Relation } from './permissions.ts';

/** What decides how callers stand to a task. */
export interface TaskPlace {
  assignee: string | null;
  candidateUsers: readonly string[];
  candidateGroups: readonly string[];
  window: string | null;
  department: string | null;
}

/** Names of candidate groups that a caller belongs to: roles, department, window, both. */
export function groupsOf(caller: Pick<Caller, 'roles' | 'department' | 'window'>): string[] {
  const { roles, department, window } = caller;
  return [
    ...roles,
    ...(department ? [department, ...roles.map((role) => groupOf(department, role))] : []),
    ...(window ? [window] : []),
  ];
}

/** The candidate group of those who hold a role within a department. */
export function groupOf(department: string, role: string): string {
  return `${department}:${role}`;
}

/** A task that nobody in particular is to do: everyone with such a role may. */
export function isOpenToAll(task: TaskPlace): boolean {
  const candidates = task.candidateUsers.length + task.candidateGroups.length;
  return candidates === 0 && !task.assignee && !task.window && !task.department;
}

export function relationsToTask(
  caller: Caller,
  task: TaskPlace,
  directory: Directory,
): Set<Relation> {
  const relations = new Set<Relation>();
  if (task.assignee === caller.username) relations.add('assignee');
  if (task.window !== null && task.window === caller.window) relations.add('window');
  const groups = groupsOf(caller);
  const isCandidate =
    task.candidateUsers.includes(caller.username) ||
    task.candidateGroups.some((group) => groups.includes(group));
  if (isCandidate || isOpenToAll(task)) relations.add('candidate');
  const departments = [task.department, directory.windows.get(task.window ?? '')?.department];
  if (caller.department && departments.includes(caller.department)) relations.add('department');
  return relations;
}

/** Windows of the caller's department. */
export function departmentWindows(caller: Caller, directory: Directory): string[] {
  if (!caller.department) return [];
  return windowsOfDepartment(directory, caller.department).map(({ windowId }) => windowId);
}
