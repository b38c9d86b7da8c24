import type { AssignmentSpecification } from '../../engine/index.ts';
import type {
  AssignmentAnswer,
  AssignmentQuestion,
  AssignmentService,
} from '../execution/index.ts';
import { groupOf } from '../identity/access.ts';
import { displayNameOf, windowsOfDepartment } from '../organisation/directory.ts';
import type { Directory, DirectoryWindow } from '../organisation/directory.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';

type Specification = AssignmentSpecification;

const DEFAULT_ROLE = 'clerk';

/** Answers who is to do a new task, from the model's wish and the organisation. */
export function createAssignmentService(organisation: OrganisationService): AssignmentService {
  return {
    async assign({ tenant, task, state }: AssignmentQuestion): Promise<AssignmentAnswer> {
      const directory = await organisation.directory(tenant);
      const answer = answerTo(task.assignment ?? {}, { directory, firstWindow: state.window });
      return { ...namedPeople(task.assignment ?? {}), ...answer };
    },
  };
}

interface Context {
  directory: Directory;
  /** Window that the applicant reached first. */
  firstWindow: string | undefined;
}

/** The people that the model names stay, whatever the strategy adds. */
function namedPeople(wish: Specification) {
  const { assignee, candidateUsers, candidateGroups } = wish;
  return {
    ...(assignee !== undefined && { assignee }),
    ...(candidateUsers !== undefined && { candidateUsers }),
    ...(candidateGroups !== undefined && { candidateGroups }),
  };
}

function answerTo(wish: Specification, context: Context): AssignmentAnswer {
  switch (wish.strategy) {
    case 'firstContactWindow':
      return firstContact(wish, context);
    case 'window':
      return atWindow(wish, context);
    case 'department':
      return inDepartment(wish, context);
    case 'chiefRepresentative':
      return byChief(wish, context);
    case 'samePersonAs':
      return samePerson(wish, context);
    case undefined:
      return asNamed(wish, context);
  }
}

function firstContact(wish: Specification, context: Context): AssignmentAnswer {
  const { windows } = context.directory;
  const first = windows.get(context.firstWindow ?? '');
  if (first)
    return toWindow(first, `首问窗口 ${first.name} · first-contact window ${first.nameEn}`);
  const own = wish.department && openWindow(context.directory, wish.department);
  if (own) return toWindow(own, `部门窗口 ${own.name} · window of the department, ${own.nameEn}`);
  const integrated = [...windows.values()].find(({ integrated }) => integrated);
  if (integrated) {
    return toWindow(
      integrated,
      `综合窗口 ${integrated.name} · integrated window ${integrated.nameEn}`,
    );
  }
  return { why: '没有首问窗口，任何窗口可领取 · no first-contact window: any window may claim it' };
}

function atWindow(wish: Specification, { directory }: Context): AssignmentAnswer {
  const window = directory.windows.get(wish.window ?? '');
  if (window)
    return toWindow(window, `指定窗口 ${window.name} · window of the model, ${window.nameEn}`);
  return {
    window: wish.window ?? null,
    why: `窗口 ${wish.window ?? ''} 不存在 · window ${wish.window ?? ''} is unknown`,
  };
}

/** Everyone of the department who has the role. */
function inDepartment(wish: Specification, context: Context): AssignmentAnswer {
  const { directory } = context;
  const id = departmentOf(wish, context);
  const department = directory.departments.get(id ?? '');
  if (id === null || !department) return unknownDepartment(id);
  const role = wish.role ?? DEFAULT_ROLE;
  return {
    department: id,
    candidateGroups: [...(wish.candidateGroups ?? []), groupOf(id, role)],
    why: `承办部门 ${department.name} · responsible department ${department.nameEn}`,
  };
}

function byChief(wish: Specification, context: Context): AssignmentAnswer {
  const { directory } = context;
  const id = departmentOf(wish, context);
  const department = directory.departments.get(id ?? '');
  if (id === null || !department) return unknownDepartment(id);
  const role = wish.role ?? 'chiefRepresentative';
  return {
    department: id,
    candidateGroups: [...(wish.candidateGroups ?? []), groupOf(id, role)],
    why: `${department.name} 首席代表 · chief representative of ${department.nameEn}`,
  };
}

function samePerson(wish: Specification, context: Context): AssignmentAnswer {
  const { directory } = context;
  const user = directory.users.get(wish.user ?? '');
  if (!wish.user) return firstContact(wish, context);
  const name = displayNameOf(directory, wish.user) ?? wish.user;
  const place = {
    ...(user?.window && { window: user.window }),
    ...(user?.department && { department: user.department }),
  };
  if (user && !user.isActive) {
    return { ...place, why: `原经办人 ${name} 已停用 · ${name}, who did it before, is inactive` };
  }
  return {
    ...place,
    assignee: wish.user,
    why: `与前一环节同一经办人 ${name} · same person as before, ${name}`,
  };
}

function asNamed(wish: Specification, { directory }: Context): AssignmentAnswer {
  if (wish.assignee) {
    const name = displayNameOf(directory, wish.assignee) ?? wish.assignee;
    return { why: `模型指定 ${name} · named by the model: ${name}` };
  }
  const candidates = [...(wish.candidateUsers ?? []), ...(wish.candidateGroups ?? [])];
  if (candidates.length > 0) {
    const names = candidates.join(', ');
    return { why: `模型候选人 ${names} · candidates of the model: ${names}` };
  }
  return { why: '模型未指定，任何窗口可领取 · the model names nobody: any window may claim it' };
}

/** The department of the model, else that of the named or first-contact window. */
function departmentOf(wish: Specification, { directory, firstWindow }: Context): string | null {
  if (wish.department) return wish.department;
  const window = directory.windows.get(wish.window ?? firstWindow ?? '');
  return window?.department ?? null;
}

function unknownDepartment(id: string | null): AssignmentAnswer {
  if (id === null) {
    return { why: '没有承办部门，任何窗口可领取 · no department: any window may claim it' };
  }
  return { department: id, why: `部门 ${id} 不存在 · department ${id} is unknown` };
}

function openWindow(directory: Directory, department: string): DirectoryWindow | undefined {
  const windows = windowsOfDepartment(directory, department);
  return windows.find(({ open }) => open) ?? windows[0];
}

function toWindow(window: DirectoryWindow, why: string): AssignmentAnswer {
  return {
    window: window.windowId,
    ...(window.department && { department: window.department }),
    why,
  };
}
