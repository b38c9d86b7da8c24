import { randomBytes } from 'node:crypto';
import type { Select } from '../db/index.ts';
import type { CommandExecutor, Writer } from '../execution/index.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { invalid } from '../problem.ts';
import { password as passwordSchema } from './identity.schema.ts';
import { hashPassword } from './secrets.ts';
import { hasAccounts, insertUser } from './users.store.ts';

export const FIRST_ADMINISTRATOR = 'admin';

export interface FirstAdministratorParts {
  select: Select;
  executor: CommandExecutor;
  organisation: OrganisationService;
  /** Whether the sample centre's accounts may sign in: then nobody else is needed. */
  sampleAccounts: boolean;
}

/**
 * Makes the first account of an empty database: a security administrator, who makes all others.
 * Gives its password when one was generated, to be printed this once; undefined otherwise.
 */
export async function createFirstAdministrator(
  parts: FirstAdministratorParts,
  password: string | undefined,
): Promise<string | undefined> {
  if (await hasAccounts(parts.select, parts)) return undefined;
  if (password) assertLongEnough(password);
  const generated = password ? undefined : randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password || generated || '');
  await parts.executor.write((writer) => insertAdministrator(writer, 'default', passwordHash));
  parts.organisation.forget('default');
  return generated;
}

/** The first account of a further centre, in a write of the caller's; its password is made up. */
export async function insertFirstAdministrator(
  tenant: string,
  write: (insert: (writer: Writer) => Promise<void>) => Promise<void>,
): Promise<{ username: string; password: string }> {
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  await write((writer) => insertAdministrator(writer, tenant, passwordHash));
  return { username: FIRST_ADMINISTRATOR, password };
}

function insertAdministrator(writer: Writer, tenant: string, passwordHash: string): Promise<void> {
  return insertUser(writer, tenant, {
    username: FIRST_ADMINISTRATOR,
    displayName: '首位管理员 · first administrator',
    passwordHash,
    roles: ['securityAdministrator'],
    department: null,
    window: null,
  });
}

/** The rule for every other password. */
function assertLongEnough(password: string): void {
  if (passwordSchema.safeParse(password).success) return;
  throw invalid(
    `Expected 8 to 200 characters in YICHUANG_ADMIN_PASSWORD, but it has ${String(password.length)}`,
  );
}
