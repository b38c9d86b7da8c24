import type { Request } from 'express';
import { ANONYMOUS } from '../identity/caller.ts';
import type { Caller } from '../identity/caller.ts';
import { mayEver } from '../identity/permissions.ts';
import { forbidden, unauthorized } from '../problem.ts';
import type { Services } from '../services.ts';
import { isFromThisMachine } from './observe.ts';
import type { Route } from './route.ts';
import { assertCsrf, sessionTokenOf } from './session-cookie.ts';

/** Who asks, after checking that the permission table lets such a caller ask at all. */
export async function authorise(
  services: Services,
  request: Request,
  { action, openOnThisMachine }: Pick<Route, 'action' | 'openOnThisMachine'>,
): Promise<Caller> {
  if (mayEver(action, undefined)) return ANONYMOUS;
  if (openOnThisMachine && isFromThisMachine(request)) return ANONYMOUS;
  const caller = await authenticate(services, request);
  if (mayEver(action, caller.roles)) return caller;
  await services.auditStream.refused(caller, action, request.path);
  throw forbidden(
    `Expected a role that permits “${action}”, but ${caller.username} has ${caller.roles.join(', ') || 'none'}.`,
  );
}

async function authenticate(services: Services, request: Request): Promise<Caller> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return services.tokens.authenticate(bearer);
  const token = sessionTokenOf(request);
  if (!token) throw unauthorized('Expected a sign-in, but the request has none.');
  const caller = await services.sessions.authenticate(token);
  assertCsrf(request);
  return caller;
}
