import { createHash } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { doubleCsrf } from 'csrf-csrf';
import { forbidden, unauthorized } from '../problem.ts';

export const SESSION_COOKIE = 'yichuang_session';
const CSRF_COOKIE = 'yichuang_csrf';

interface Exchange {
  request: Request;
  response: Response;
}

/** Token of the session that a request belongs to: its cookie's, or the one just made. */
const tokens = new WeakMap<Request, string>();

const csrf = doubleCsrf({
  cookieName: CSRF_COOKIE,
  cookieOptions: { sameSite: 'lax', path: '/', secure: false, httpOnly: true },
  // The session's own secret keys the HMAC: nothing to store, the same on every node.
  getSecret: (request) => secretOf(request),
  getSessionIdentifier: (request) => createHash('sha256').update(tokenOf(request)).digest('hex'),
  getCsrfTokenFromRequest: (request) => request.headers['x-csrf-token'],
});

function tokenOf(request: Request | undefined): string {
  const token = request && tokens.get(request);
  if (!token) throw unauthorized('Expected a sign-in, but the request has none.');
  return token;
}

function secretOf(request: Request | undefined): string {
  return createHash('sha256')
    .update(`csrf ${tokenOf(request)}`)
    .digest('hex');
}

/** The token in the session cookie, if there is one. */
export function sessionTokenOf(request: Request): string | undefined {
  const token: unknown = (request.cookies as Record<string, unknown>)[SESSION_COOKIE];
  if (typeof token !== 'string' || token === '') return undefined;
  tokens.set(request, token);
  return token;
}

function cookieOptions(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' };
}

export function setSessionCookie({ request, response }: Exchange, token: string): void {
  tokens.set(request, token);
  response.cookie(SESSION_COOKIE, token, cookieOptions(request));
}

export function endSession({ request, response }: Exchange): void {
  response.clearCookie(SESSION_COOKIE, cookieOptions(request));
  response.clearCookie(CSRF_COOKIE, { path: '/' });
}

/** Token that the client sends back in `x-csrf-token`; bound to its session. */
export function csrfTokenFor({ request, response }: Exchange): string {
  return csrf.generateCsrfToken(request, response, { overwrite: false, validateOnReuse: false });
}

/** Refuses a writing request of a cookie session that lacks the token. */
export function assertCsrf(request: Request): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
  if (csrf.validateRequest(request)) return;
  throw forbidden('Expected the header x-csrf-token of this sign-in, but it is missing or wrong.', {
    code: 'csrf',
  });
}
