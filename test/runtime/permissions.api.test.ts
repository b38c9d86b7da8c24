import { expect } from 'chai';
import { mayEver, GRANTS, ACTIONS } from '../../runtime/identity/permissions.ts';
import { ROLES } from '../../runtime/identity/roles.ts';
import type { Role } from '../../runtime/identity/roles.ts';
import { ROUTES } from '../../runtime/http/routes.ts';
import type { Route } from '../../runtime/http/route.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

const ACCOUNTS: Record<Role, string> = {
  processDesigner: 'designer',
  clerk: 'clerk1',
  chiefRepresentative: 'chief1',
  supervisor: 'supervisor',
  auditor: 'auditor',
  systemAdministrator: 'sysadmin',
  securityAdministrator: 'secadmin',
  auditAdministrator: 'auditadmin',
};

/** Requests that would end the caller's own sign-in, or never end themselves. */
const LEFT_OUT = ['signOut', 'streamEvents'];

function addressOf({ path }: Route): string {
  return path.replaceAll(/\{\w+\}/g, 'nobody');
}

function tokenOf(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** Of an address that is nobody's (RFC 5737). */
const ELSEWHERE = '203.0.113.7';

describe('The permission table', () => {
  it('names the action of every route', () => {
    for (const { action, method, path } of ROUTES) {
      expect(ACTIONS, `${method} ${path}`).to.include(action);
      expect(
        GRANTS.some(([granted]) => granted === action),
        `${method} ${path}: nobody is granted ${action}`,
      ).to.equal(true);
    }
  });

  it('has each action and role once, so that no row hides another', () => {
    const rows = GRANTS.map(([action, grantee]) => `${action} ${grantee}`);
    expect(rows).to.deep.equal([...new Set(rows)]);
  });

  it('gives each route an operation of its own', () => {
    const names = ROUTES.map(({ operation }) => operation);
    expect(names).to.deep.equal([...new Set(names)]);
  });

  describe('as the server applies it', () => {
    let server: TestServer;
    before(async () => {
      server = await startTestServer();
    });
    after(() => server.stop());

    const request = async (route: Route, headers: Record<string, string>) => {
      const response = await fetch(server.url + addressOf(route), {
        method: route.method.toUpperCase(),
        // As a proxy passes it on: for its own machine the server opens a little more.
        headers: { 'content-type': 'application/json', 'x-forwarded-for': ELSEWHERE, ...headers },
        // Nothing that any route accepts: the answer is about the caller, not about the body.
        ...(route.method !== 'get' && { body: '{"nonsense":true}' }),
      });
      const body = (await response.json().catch(() => ({}))) as { code?: string };
      return { status: response.status, code: body.code };
    };
    const routes = ROUTES.filter(({ operation }) => !LEFT_OUT.includes(operation));

    it('lets nobody in without a sign-in where one is needed', async () => {
      for (const route of routes) {
        const { status } = await request(route, {});
        const place = `${route.method} ${route.path}`;
        if (mayEver(route.action, undefined)) expect(status, place).to.not.equal(403);
        else expect(status, place).to.equal(401);
      }
    });

    for (const role of ROLES) {
      it(`lets ${role} do what the table says and nothing else`, async () => {
        const client = await server.signIn(ACCOUNTS[role]);
        const { body } = await client.post('/v2/tokens', { name: 'test' });
        for (const route of routes) {
          const { status, code } = await request(route, tokenOf(body.token as string));
          const place = `${route.method} ${route.path}`;
          const isRefused = status === 403 && code === 'forbidden';
          expect(isRefused, place).to.equal(!mayEver(route.action, [role]));
          expect(status, place).to.not.be.oneOf([401, 500]);
        }
      });
    }
  });
});
