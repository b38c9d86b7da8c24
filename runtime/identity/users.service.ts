import type { Writer } from '../execution/index.ts';
import type { SearchResult } from '../http/schema.ts';
import type { Directory, DirectoryUser } from '../organisation/directory.ts';
import { conflict, forbidden, invalid, notFound } from '../problem.ts';
import { matchesText, searchList } from '../search/search-list.ts';
import type { Caller } from './caller.ts';
import type { CreateUser, UpdateUser, User, UserSearch } from './identity.schema.ts';
import { may } from './permissions.ts';
import { ADMINISTRATOR_ROLES } from './roles.ts';
import type { Role } from './roles.ts';
import { hashPassword, passwordMatches } from './secrets.ts';
import { deleteSessionsOf } from './sessions.store.ts';
import type { IdentityParts, SessionService } from './sessions.service.ts';
import {
  insertUser,
  readPasswordHash,
  replaceRoles,
  updatePasswordHash,
  updateUserRow,
} from './users.store.ts';
import type { NewUser } from './users.store.ts';

/** Users: found by all, changed by administrators, roles by the rules of separation. */
export class UserService {
  readonly #parts: IdentityParts;
  readonly #sessions: SessionService;

  constructor(parts: IdentityParts, sessions: SessionService) {
    this.#parts = parts;
    this.#sessions = sessions;
  }

  async search(
    tenant: string,
    { filter = {}, sort, page }: UserSearch,
  ): Promise<SearchResult<User>> {
    const directory = await this.#parts.organisation.directory(tenant);
    const items = [...directory.users.values()]
      .filter(
        (user) =>
          matchesText(user.username, filter.username) &&
          matchesText(user.displayName, filter.displayName) &&
          (!filter.role || user.roles.includes(filter.role)) &&
          (filter.department ?? user.department) === user.department &&
          (filter.window ?? user.window) === user.window &&
          (filter.isActive ?? user.isActive) === user.isActive,
      )
      .map((user) => describeUser(directory, user));
    return searchList(items, { sort, page, keyOf: ({ username }) => username });
  }

  async get(tenant: string, username: string): Promise<User> {
    const directory = await this.#parts.organisation.directory(tenant);
    return describeUser(directory, this.#known(directory, username));
  }

  async create(caller: Caller, body: CreateUser): Promise<User> {
    const { tenant } = caller;
    const directory = await this.#parts.organisation.directory(tenant);
    if (directory.users.has(body.username)) {
      throw conflict(`Expected a new name, but ${body.username} is taken.`, { code: 'name-taken' });
    }
    assertPlace(directory, body);
    this.#assertMayAssign(caller, [], body.roles);
    const passwordHash = await hashPassword(body.password);
    const { username: subject, roles } = body;
    await this.#write(caller, { type: 'userCreated', subject, data: { roles } }, (writer) =>
      insertUser(writer, tenant, { ...body, passwordHash }),
    );
    return this.get(tenant, body.username);
  }

  async update(caller: Caller, username: string, body: UpdateUser): Promise<User> {
    const { tenant } = caller;
    const directory = await this.#parts.organisation.directory(tenant);
    const user = this.#known(directory, username);
    const change = { ...user, ...definedOf(body) };
    assertPlace(directory, change);
    if (body.roles) this.#assertMayChangeRoles(caller, user, body.roles);
    if (username === caller.username && !change.isActive) {
      throw invalid('Expected another administrator to end this account, but it is your own.');
    }
    const record = { type: 'userChanged', subject: username, data: { ...body } };
    await this.#write(caller, record, async (writer) => {
      const { displayName, department, window, isActive } = change;
      const row = { displayName, department, window, isActive };
      await updateUserRow(writer, { tenant, username }, row);
      if (body.roles) await replaceRoles(writer, { tenant, username, roles: body.roles });
      if (!change.isActive) await deleteSessionsOf(writer, { tenant, username });
    });
    return this.get(tenant, username);
  }

  async resetPassword(caller: Caller, username: string, password: string): Promise<void> {
    const { tenant } = caller;
    const directory = await this.#parts.organisation.directory(tenant);
    const user = this.#known(directory, username);
    // Whoever sets an administrator's password could act as one.
    this.#assertMayAssign(caller, [], user.roles);
    await this.#setPassword(caller, username, { password, type: 'passwordReset' });
  }

  async changePassword(caller: Caller, current: string, password: string): Promise<void> {
    const { tenant, username } = caller;
    const hash = await readPasswordHash(this.#parts.select, tenant, username);
    if (!(await passwordMatches(hash, current))) {
      throw invalid('Expected the current password, but it is another.', {
        code: 'wrong-password',
      });
    }
    await this.#setPassword(caller, username, { password, type: 'passwordChanged' });
  }

  async #setPassword(
    caller: Caller,
    username: string,
    change: { password: string; type: string },
  ): Promise<void> {
    const { tenant } = caller;
    const hash = await hashPassword(change.password);
    await this.#write(caller, { type: change.type, subject: username }, async (writer) => {
      await updatePasswordHash(writer, { tenant, username }, hash);
      const kept = username === caller.username ? caller.session : undefined;
      await deleteSessionsOf(writer, { tenant, username }, kept);
    });
  }

  async #write(
    caller: Caller,
    record: { type: string; subject: string; data?: Record<string, unknown> },
    work: (writer: Writer) => Promise<void>,
  ): Promise<void> {
    const { tenant, username: actor } = caller;
    const { executor, auditStream, organisation } = this.#parts;
    await executor.write(async (writer) => {
      await work(writer);
      await auditStream.append(writer, { tenant, actor, ...record });
    });
    organisation.forget(tenant);
    this.#sessions.forget();
  }

  #known(directory: Directory, username: string): DirectoryUser {
    const user = directory.users.get(username);
    if (!user) throw notFound(`Expected a known user, but ${username} is none.`);
    return user;
  }

  #assertMayChangeRoles(caller: Caller, user: DirectoryUser, roles: readonly Role[]): void {
    if (sameRoles(user.roles, roles)) return;
    if (user.username === caller.username) {
      throw forbidden('Expected another administrator to change your roles, but it is yourself.');
    }
    this.#assertMayAssign(caller, user.roles, roles);
  }

  #assertMayAssign(caller: Caller, before: readonly Role[], after: readonly Role[]): void {
    assertSeparation(after);
    const changed = [...before, ...after].filter(
      (role) => before.includes(role) !== after.includes(role),
    );
    const isAdministrators = changed.some((role) => ADMINISTRATOR_ROLES.includes(role));
    const action = isAdministrators ? 'user.assignAdministratorRole' : 'user.assignRole';
    if (!may(action, caller.roles, [])) {
      throw forbidden(`Expected a role that permits “${action}”, but you have none.`);
    }
  }
}

/** Adds the sample centre's accounts, which have one password, within a write. */
export async function registerSampleUsers(
  writer: Writer,
  tenant: string,
  { users, password }: { users: Omit<NewUser, 'passwordHash'>[]; password: string },
): Promise<void> {
  for (const { roles } of users) assertSeparation(roles);
  const passwordHash = await hashPassword(password);
  for (const user of users)
    await insertUser(writer, tenant, { ...user, passwordHash, isSample: true });
}

/** Nobody holds two of the three administrators' roles. */
export function assertSeparation(roles: readonly Role[]): void {
  const held = roles.filter((role) => ADMINISTRATOR_ROLES.includes(role));
  if (new Set(held).size > 1) {
    throw invalid(
      `Expected at most one administrator role for a person, but these are ${held.join(' and ')}.`,
      { code: 'separation-of-powers' },
    );
  }
}

function sameRoles(a: readonly Role[], b: readonly Role[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}

function assertPlace(
  directory: Directory,
  place: { department: string | null; window: string | null },
): void {
  const { department, window } = place;
  if (department !== null && !directory.departments.has(department)) {
    throw invalid(`Expected a known department, but ${department} is none.`);
  }
  if (window !== null && !directory.windows.has(window)) {
    throw invalid(`Expected a known window, but ${window} is none.`);
  }
}

function definedOf(body: UpdateUser): Partial<DirectoryUser> {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as Partial<DirectoryUser>;
}

export function describeUser(directory: Directory, user: DirectoryUser): User {
  return {
    ...user,
    departmentName: directory.departments.get(user.department ?? '')?.name ?? null,
    windowName: directory.windows.get(user.window ?? '')?.name ?? null,
  };
}
