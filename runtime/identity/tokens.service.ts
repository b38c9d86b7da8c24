import { notFound, unauthorized } from '../problem.ts';
import type { Caller } from './caller.ts';
import type { ApiToken, CreatedToken } from './identity.schema.ts';
import { hashSecret, randomKey, randomSecret } from './secrets.ts';
import type { IdentityParts } from './sessions.service.ts';
import { deleteToken, insertToken, readToken, readTokensOf, touchToken } from './tokens.store.ts';
import type { TokenRow } from './tokens.store.ts';

const PREFIX = 'yct_';
const FRESH_FOR = 5000;
/** How exact “last used” is. */
const TOUCH_AFTER = 60 * 60 * 1000;

/** API tokens that users make for their scripts; they may do what their user may. */
export class TokenService {
  readonly #parts: IdentityParts;
  readonly #cache = new Map<string, { token: TokenRow; readAt: number }>();

  constructor(parts: IdentityParts) {
    this.#parts = parts;
  }

  async authenticate(secret: string): Promise<Caller> {
    const token = secret.startsWith(PREFIX) ? await this.#token(hashSecret(secret)) : undefined;
    const directory = token && (await this.#parts.organisation.directory(token.tenant));
    const user = token && directory?.users.get(token.username);
    if (!token || !user?.isActive) {
      throw unauthorized('Expected a valid API token, but it is unknown or revoked.', {
        code: 'wrong-token',
      });
    }
    await this.#touch(token);
    const { username, displayName, roles, department, window } = user;
    return { tenant: token.tenant, username, displayName, roles, department, window };
  }

  async list(caller: Caller): Promise<ApiToken[]> {
    return (await readTokensOf(this.#parts.select, caller)).map(describeToken);
  }

  async create(caller: Caller, name: string): Promise<CreatedToken> {
    const { tenant, username } = caller;
    const secret = randomSecret(PREFIX);
    const token: TokenRow = {
      tokenHash: hashSecret(secret),
      tokenKey: randomKey(),
      tenant,
      username,
      name,
      createdAt: Date.now(),
      lastUsedAt: null,
    };
    await this.#parts.executor.write(async (writer) => {
      await insertToken(writer, token);
      const record = { tenant, actor: username, type: 'tokenCreated', subject: token.tokenKey };
      await this.#parts.auditStream.append(writer, { ...record, data: { name } });
    });
    return { ...describeToken(token), token: secret };
  }

  async revoke(caller: Caller, key: string): Promise<void> {
    const { tenant, username } = caller;
    const tokens = await readTokensOf(this.#parts.select, caller);
    const token = tokens.find(({ tokenKey }) => tokenKey === key);
    if (!token) throw notFound(`Expected a token of your own, but ${key} is none.`);
    await this.#parts.executor.write(async (writer) => {
      await deleteToken(writer, token.tokenHash);
      const record = { tenant, actor: username, type: 'tokenRevoked', subject: key };
      await this.#parts.auditStream.append(writer, record);
    });
    this.#cache.delete(token.tokenHash);
  }

  async #token(tokenHash: string): Promise<TokenRow | undefined> {
    const cached = this.#cache.get(tokenHash);
    const now = Date.now();
    if (cached && now - cached.readAt < FRESH_FOR) return cached.token;
    const token = await readToken(this.#parts.select, tokenHash);
    if (this.#cache.size > 10_000) this.#cache.clear();
    if (token) this.#cache.set(tokenHash, { token, readAt: now });
    else this.#cache.delete(tokenHash);
    return token;
  }

  async #touch(token: TokenRow): Promise<void> {
    const now = Date.now();
    if (now - (token.lastUsedAt ?? 0) < TOUCH_AFTER) return;
    token.lastUsedAt = now;
    await this.#parts.executor.write((writer) => touchToken(writer, token.tokenHash, now));
  }
}

function describeToken(token: TokenRow): ApiToken {
  return {
    key: token.tokenKey,
    name: token.name,
    createdAt: new Date(token.createdAt).toISOString(),
    lastUsedAt: token.lastUsedAt === null ? null : new Date(token.lastUsedAt).toISOString(),
  };
}
