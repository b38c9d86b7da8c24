import type { Writer } from '../execution/index.ts';
import type { Role } from '../identity/roles.ts';
import type { Select } from '../db/index.ts';
import type {
  Directory,
  DirectoryDepartment,
  DirectoryUser,
  DirectoryWindow,
} from './directory.ts';

interface DepartmentRow {
  department_id: string;
  name: string;
  name_en: string;
  code: string;
}

interface WindowRow {
  window_id: string;
  name: string;
  name_en: string;
  number: string;
  department_id: string | null;
  integrated: number;
  open: number;
}

interface UserRow {
  username: string;
  display_name: string;
  department_id: string | null;
  window_id: string | null;
  is_active: number;
  is_sample: number;
}

interface RoleRow {
  username: string;
  role: Role;
}

/** Sample accounts are inactive unless they are let in. */
export async function readDirectory(
  select: Select,
  tenant: string,
  { sampleAccounts }: { sampleAccounts: boolean },
): Promise<Directory> {
  const [departments, windows, users, roles] = await Promise.all([
    select<DepartmentRow>('SELECT * FROM departments WHERE tenant = :tenant', { tenant }),
    select<WindowRow>('SELECT * FROM windows WHERE tenant = :tenant', { tenant }),
    select<UserRow>(
      `SELECT username, display_name, department_id, window_id, is_active, is_sample
       FROM users WHERE tenant = :tenant`,
      { tenant },
    ),
    select<RoleRow>('SELECT username, role FROM user_roles WHERE tenant = :tenant', { tenant }),
  ]);
  const rolesByUser = new Map<string, Role[]>();
  for (const { username, role } of roles) {
    rolesByUser.set(username, [...(rolesByUser.get(username) ?? []), role]);
  }
  return {
    departments: new Map(departments.map((row) => [row.department_id, departmentOf(row)])),
    windows: new Map(windows.map((row) => [row.window_id, windowOf(row)])),
    users: new Map(
      users.map((row) => {
        const user = userOf(row, rolesByUser.get(row.username) ?? []);
        const isLetIn = sampleAccounts || row.is_sample === 0;
        return [row.username, { ...user, isActive: user.isActive && isLetIn }];
      }),
    ),
  };
}

function departmentOf(row: DepartmentRow): DirectoryDepartment {
  return { departmentId: row.department_id, name: row.name, nameEn: row.name_en, code: row.code };
}

function windowOf(row: WindowRow): DirectoryWindow {
  return {
    windowId: row.window_id,
    name: row.name,
    nameEn: row.name_en,
    number: row.number,
    department: row.department_id,
    integrated: Boolean(row.integrated),
    open: Boolean(row.open),
  };
}

function userOf(row: UserRow, roles: Role[]): DirectoryUser {
  return {
    username: row.username,
    displayName: row.display_name,
    roles,
    department: row.department_id,
    window: row.window_id,
    isActive: Boolean(row.is_active),
  };
}

export async function insertDepartment(
  writer: Writer,
  tenant: string,
  department: DirectoryDepartment,
): Promise<void> {
  await writer.query(
    `INSERT INTO departments (tenant, department_id, name, name_en, code)
     VALUES (:tenant, :departmentId, :name, :nameEn, :code)`,
    { tenant, ...department },
  );
}

export async function insertWindow(
  writer: Writer,
  tenant: string,
  window: DirectoryWindow,
): Promise<void> {
  await writer.query(
    `INSERT INTO windows (tenant, window_id, name, name_en, number, department_id, integrated, open)
     VALUES (:tenant, :windowId, :name, :nameEn, :number, :department, :integrated, :open)`,
    { tenant, ...window, integrated: window.integrated ? 1 : 0, open: window.open ? 1 : 0 },
  );
}
