import { randomBytes } from 'node:crypto';
import type { Select } from '../db/index.ts';
import type { CommandExecutor } from '../execution/index.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { hashPassword } from './secrets.ts';
import { countUsers, insertUser } from './users.store.ts';

export const FIRST_ADMINISTRATOR = 'admin';

/**
 * Makes the first account of an empty database: a security administrator, who makes all others.
 * Gives its password when one was generated, to be printed this once; undefined otherwise.
 */
export async function createFirstAdministrator(
  parts: { select: Select; executor: CommandExecutor; organisation: OrganisationService },
  password: string | undefined,
): Promise<string | undefined> {
  if ((await countUsers(parts.select)) > 0) return undefined;
  const generated = password ? undefined : randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password ?? generated ?? '');
  await parts.executor.write((writer) =>
    insertUser(writer, 'default', {
      username: FIRST_ADMINISTRATOR,
      displayName: '首位管理员 · first administrator',
      passwordHash,
      roles: ['securityAdministrator'],
      department: null,
      window: null,
    }),
  );
  parts.organisation.forget('default');
  return generated;
}
