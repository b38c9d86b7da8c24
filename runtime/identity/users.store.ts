import type { Writer } from '../execution/index.ts';
import type { Select } from '../db/index.ts';
import type { Role } from './roles.ts';

export interface NewUser {
  username: string;
  displayName: string;
  passwordHash: string;
  roles: readonly Role[];
  department: string | null;
  window: string | null;
  /** Of the sample centre; no if absent. */
  isSample?: boolean;
}

export interface UserChange {
  displayName: string;
  department: string | null;
  window: string | null;
  isActive: boolean;
}

export async function readPasswordHash(
  select: Select,
  tenant: string,
  username: string,
): Promise<string | undefined> {
  const [row] = await select<{ password_hash: string }>(
    'SELECT password_hash FROM users WHERE tenant = :tenant AND username = :username',
    { tenant, username },
  );
  return row?.password_hash;
}

/** Whether anybody has an account; those of the sample centre count only where they are let in. */
export async function hasAccounts(
  select: Select,
  { sampleAccounts }: { sampleAccounts: boolean },
): Promise<boolean> {
  const counted = sampleAccounts ? '' : 'WHERE is_sample = 0';
  const rows = await select(`SELECT username FROM users ${counted} LIMIT 1`);
  return rows.length > 0;
}

export async function insertUser(writer: Writer, tenant: string, user: NewUser): Promise<void> {
  const { username, displayName, passwordHash, roles, department, window } = user;
  const sample = user.isSample ? 1 : 0;
  await writer.query(
    `INSERT INTO users
       (tenant, username, display_name, password_hash, department_id, window_id, is_active,
        is_sample, created_at)
     VALUES (:tenant, :username, :displayName, :passwordHash, :department, :window, 1,
        :sample, :now)`,
    {
      ...{ tenant, username, displayName, passwordHash, department, window },
      ...{ sample, now: Date.now() },
    },
  );
  await insertRoles(writer, { tenant, username, roles });
}

export async function updateUserRow(
  writer: Writer,
  { tenant, username }: { tenant: string; username: string },
  change: UserChange,
): Promise<void> {
  await writer.query(
    `UPDATE users SET display_name = :displayName, department_id = :department,
       window_id = :window, is_active = :isActive
     WHERE tenant = :tenant AND username = :username`,
    { tenant, username, ...change, isActive: change.isActive ? 1 : 0 },
  );
}

export async function replaceRoles(
  writer: Writer,
  user: { tenant: string; username: string; roles: readonly Role[] },
): Promise<void> {
  const { tenant, username } = user;
  await writer.query('DELETE FROM user_roles WHERE tenant = :tenant AND username = :username', {
    tenant,
    username,
  });
  await insertRoles(writer, user);
}

async function insertRoles(
  writer: Writer,
  { tenant, username, roles }: { tenant: string; username: string; roles: readonly Role[] },
): Promise<void> {
  for (const role of new Set(roles)) {
    await writer.query(
      'INSERT INTO user_roles (tenant, username, role) VALUES (:tenant, :username, :role)',
      { tenant, username, role },
    );
  }
}

export async function updatePasswordHash(
  writer: Writer,
  { tenant, username }: { tenant: string; username: string },
  passwordHash: string,
): Promise<void> {
  await writer.query(
    `UPDATE users SET password_hash = :passwordHash
     WHERE tenant = :tenant AND username = :username`,
    { tenant, username, passwordHash },
  );
}
