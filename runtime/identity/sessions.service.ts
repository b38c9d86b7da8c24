import type { CommandExecutor } from '../execution/index.ts';
import type { DirectoryUser } from '../organisation/directory.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { unauthorized } from '../problem.ts';
import type { Select } from '../db/index.ts';
import type { AuditStreamService } from './audit-stream.service.ts';
import type { Caller } from './caller.ts';
import type { Session, SignIn } from './identity.schema.ts';
import { permissionsOf } from './permissions.ts';
import { hashSecret, passwordMatches, randomKey, randomSecret } from './secrets.ts';
import { deleteSession, extendSession, insertSession, readSession } from './sessions.store.ts';
import type { SessionRow } from './sessions.store.ts';
import { describeUser } from './users.service.ts';
import { readPasswordHash } from './users.store.ts';

const HOUR = 60 * 60 * 1000;
/** Ends after this long without a request … */
const IDLE_LIMIT = 8 * HOUR;
/** … and after this long in any case. */
const WHOLE_LIMIT = 24 * HOUR;
/** The end slides in the database only when this much would be gained. */
const EXTEND_AFTER = 10 * 60 * 1000;
/** A sign-out on another node is seen after this time at the latest. */
const FRESH_FOR = 5000;

export interface IdentityParts {
  select: Select;
  executor: CommandExecutor;
  organisation: OrganisationService;
  auditStream: AuditStreamService;
}

/** Sign-ins by cookie: kept in the database as hashes, cached for seconds. */
export class SessionService {
  readonly #parts: IdentityParts;
  readonly #cache = new Map<string, { session: SessionRow; readAt: number }>();

  constructor(parts: IdentityParts) {
    this.#parts = parts;
  }

  async signIn(
    tenant: string,
    { username, password }: SignIn,
  ): Promise<{ token: string; caller: Caller }> {
    const { select, executor, auditStream } = this.#parts;
    const hash = await readPasswordHash(select, tenant, username);
    const user = await this.#activeUser(tenant, username);
    const matches = await passwordMatches(hash, password);
    if (!matches || !user) {
      await auditStream.record({ tenant, actor: username, type: 'signInRefused' });
      throw unauthorized('Expected a known name and its password, but they do not match.', {
        code: 'wrong-password',
      });
    }
    const token = randomSecret();
    const session = newSession(tenant, username, hashSecret(token));
    await executor.write(async (writer) => {
      await insertSession(writer, session);
      await auditStream.append(writer, { tenant, actor: username, type: 'signedIn' });
    });
    return { token, caller: callerOf(session, user) };
  }

  async authenticate(token: string): Promise<Caller> {
    const tokenHash = hashSecret(token);
    const session = await this.#session(tokenHash);
    const now = Date.now();
    const user = session && (await this.#activeUser(session.tenant, session.username));
    if (!session || !user || session.expiresAt <= now) {
      this.#cache.delete(tokenHash);
      throw unauthorized('Expected a sign-in that lasts, but it has ended.', {
        code: 'session-ended',
      });
    }
    await this.#slide(session, now);
    return callerOf(session, user);
  }

  async signOut(caller: Caller): Promise<void> {
    const { session, tenant, username } = caller;
    if (!session) return;
    await this.#parts.executor.write(async (writer) => {
      await deleteSession(writer, session);
      await this.#parts.auditStream.append(writer, { tenant, actor: username, type: 'signedOut' });
    });
    this.forget();
  }

  /** To be called when sign-ins were ended in the database. */
  forget(): void {
    this.#cache.clear();
  }

  async describe(caller: Caller, csrfToken: string | null): Promise<Session> {
    const directory = await this.#parts.organisation.directory(caller.tenant);
    const user = directory.users.get(caller.username);
    if (!user) throw unauthorized('Expected a known user, but it is gone.');
    return {
      user: describeUser(directory, user),
      roles: user.roles,
      permissions: permissionsOf(user.roles),
      csrfToken,
      expiresAt: caller.expiresAt ? new Date(caller.expiresAt).toISOString() : null,
    };
  }

  async #session(tokenHash: string): Promise<SessionRow | undefined> {
    const cached = this.#cache.get(tokenHash);
    const now = Date.now();
    if (cached && now - cached.readAt < FRESH_FOR) return cached.session;
    const session = await readSession(this.#parts.select, tokenHash);
    if (this.#cache.size > 10_000) this.#cache.clear();
    if (session) this.#cache.set(tokenHash, { session, readAt: now });
    return session;
  }

  async #slide(session: SessionRow, now: number): Promise<void> {
    const expiresAt = Math.min(now + IDLE_LIMIT, session.createdAt + WHOLE_LIMIT);
    if (expiresAt - session.expiresAt < EXTEND_AFTER) return;
    session.expiresAt = expiresAt;
    await this.#parts.executor.write((writer) =>
      extendSession(writer, session.tokenHash, expiresAt),
    );
  }

  async #activeUser(tenant: string, username: string): Promise<DirectoryUser | undefined> {
    const { users } = await this.#parts.organisation.directory(tenant);
    const user = users.get(username);
    return user?.isActive ? user : undefined;
  }
}

function newSession(tenant: string, username: string, tokenHash: string): SessionRow {
  const createdAt = Date.now();
  const expiresAt = createdAt + IDLE_LIMIT;
  return { tokenHash, sessionKey: randomKey(), tenant, username, createdAt, expiresAt };
}

function callerOf(session: SessionRow, user: DirectoryUser): Caller {
  const { username, displayName, roles, department, window } = user;
  return {
    tenant: session.tenant,
    username,
    displayName,
    roles,
    department,
    window,
    session: session.sessionKey,
    expiresAt: session.expiresAt,
  };
}
