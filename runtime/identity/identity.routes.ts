import { created, noContent, ok, route } from '../http/route.ts';
import { csrfTokenFor, endSession, setSessionCookie } from '../http/session-cookie.ts';
import type { Route } from '../http/route.ts';
import * as schema from './identity.schema.ts';

export const identityRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/session',
    operation: 'signIn',
    summary: 'Sign in with name and password',
    action: 'session.create',
    body: schema.signIn,
    status: 200,
    answer: schema.session,
    async handle({ sessions, centres }, { body, http }) {
      const tenant = await centres.tenantOf(http.request.hostname);
      const { token, caller } = await sessions.signIn(tenant, body);
      setSessionCookie(http, token);
      return ok(await sessions.describe(caller, csrfTokenFor(http)));
    },
  }),
  route({
    method: 'get',
    path: '/v2/session',
    operation: 'getSession',
    summary: 'Who is signed in',
    action: 'session.read',
    status: 200,
    answer: schema.session,
    async handle({ sessions }, { caller, http }) {
      const token = caller.session ? csrfTokenFor(http) : null;
      return ok(await sessions.describe(caller, token));
    },
  }),
  route({
    method: 'delete',
    path: '/v2/session',
    operation: 'signOut',
    summary: 'Sign out',
    action: 'session.read',
    status: 204,
    answer: null,
    async handle({ sessions }, { caller, http }) {
      await sessions.signOut(caller);
      endSession(http);
      return noContent();
    },
  }),
  route({
    method: 'put',
    path: '/v2/session/password',
    operation: 'changePassword',
    summary: "Change the caller's own password",
    action: 'password.change',
    body: schema.changePassword,
    status: 204,
    answer: null,
    async handle({ users }, { caller, body }) {
      await users.changePassword(caller, body.current, body.password);
      return noContent();
    },
  }),
  route({
    method: 'get',
    path: '/v2/tokens',
    operation: 'listTokens',
    summary: "The caller's own API tokens",
    action: 'token.manage',
    status: 200,
    answer: schema.apiTokens,
    async handle({ tokens }, { caller }) {
      return ok({ items: await tokens.list(caller) });
    },
  }),
  route({
    method: 'post',
    path: '/v2/tokens',
    operation: 'createToken',
    summary: 'Make an API token; its secret is shown this once',
    action: 'token.manage',
    body: schema.createToken,
    status: 201,
    answer: schema.createdToken,
    async handle({ tokens }, { caller, body }) {
      return created(await tokens.create(caller, body.name));
    },
  }),
  route({
    method: 'delete',
    path: '/v2/tokens/{key}',
    operation: 'deleteToken',
    summary: 'Revoke an API token',
    action: 'token.manage',
    params: schema.tokenParams,
    status: 204,
    answer: null,
    async handle({ tokens }, { caller, params }) {
      await tokens.revoke(caller, params.key);
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/users/search',
    operation: 'searchUsers',
    summary: 'Search users',
    action: 'user.read',
    body: schema.userSearch,
    status: 200,
    answer: schema.users,
    async handle({ users }, { caller, body }) {
      return ok(await users.search(caller.tenant, body));
    },
  }),
  route({
    method: 'get',
    path: '/v2/users/{username}',
    operation: 'getUser',
    summary: 'One user',
    action: 'user.read',
    params: schema.userParams,
    status: 200,
    answer: schema.user,
    async handle({ users }, { caller, params }) {
      return ok(await users.get(caller.tenant, params.username));
    },
  }),
  route({
    method: 'post',
    path: '/v2/users',
    operation: 'createUser',
    summary: 'Create a user',
    action: 'user.create',
    body: schema.createUser,
    status: 201,
    answer: schema.user,
    async handle({ users }, { caller, body }) {
      return created(await users.create(caller, body));
    },
  }),
  route({
    method: 'patch',
    path: '/v2/users/{username}',
    operation: 'updateUser',
    summary: 'Change a user: name, roles, place, active',
    action: 'user.update',
    params: schema.userParams,
    body: schema.updateUser,
    status: 200,
    answer: schema.user,
    async handle({ users }, { caller, params, body }) {
      return ok(await users.update(caller, params.username, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/users/{username}/password',
    operation: 'resetPassword',
    summary: "Set another user's password",
    action: 'user.resetPassword',
    params: schema.userParams,
    body: schema.resetPassword,
    status: 204,
    answer: null,
    async handle({ users }, { caller, params, body }) {
      await users.resetPassword(caller, params.username, body.password);
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/audit-entries/search',
    operation: 'searchAuditEntries',
    summary: 'The audit stream: sign-ins, refusals, roles, deployments, reads of personal data',
    action: 'audit.read',
    body: schema.auditSearch,
    status: 200,
    answer: schema.auditEntries,
    async handle({ auditStream }, { caller, body }) {
      return ok(await auditStream.search(caller.tenant, body));
    },
  }),
];
