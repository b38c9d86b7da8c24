import { expect } from 'chai';
import { TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

for (const database of DATABASES) {
  describe(`Who is who (${database})`, () => {
    let server: TestServer;
    let secadmin: TestClient;

    before(async () => {
      server = await startTestServer({ database });
      secadmin = await server.signIn('secadmin');
    });
    after(() => server.stop());

    it('a sign-in says who one is and what one may do', async () => {
      const clerk = await server.signIn('clerk1');
      const { body } = await clerk.get('/v2/session');
      expect(body.user).to.include({ username: 'clerk1', window: 'W01' });
      expect(body.permissions).to.include('task.complete');
      expect(body.permissions).to.not.include('user.create');
      expect(body.csrfToken).to.be.a('string');
    });

    it('its cookies are closed to scripts and to other sites', async () => {
      const answer = await server.anonymous.post('/v2/session', {
        username: 'clerk1',
        password: 'yichuang',
      });
      for (const cookie of answer.headers.getSetCookie()) {
        expect(cookie)
          .to.match(/HttpOnly/i)
          .and.to.match(/SameSite=Lax/i);
      }
    });

    it('a wrong password and an unknown name give the same answer', async () => {
      const wrong = { username: 'clerk1', password: 'wrong' };
      const unknown = { username: 'nobody', password: 'wrong' };
      const first = await server.anonymous.post('/v2/session', wrong);
      const second = await server.anonymous.post('/v2/session', unknown);
      expect(first.status).to.equal(401);
      expect(second.body).to.deep.equal(first.body);
    });

    it('a cookie alone writes nothing: the CSRF token is needed too', async () => {
      const clerk = await server.signIn('clerk1');
      const cookieOnly = new TestClient(server.url, { cookie: clerk.headers['cookie'] ?? '' });
      expect((await cookieOnly.get('/v2/session')).status).to.equal(200);
      const refused = await cookieOnly.post('/v2/user-tasks/search', {});
      expect(refused.status).to.equal(403);
      expect(refused.body.code).to.equal('csrf');
      const { body } = await (await server.signIn('clerk2')).get('/v2/session');
      const foreign = { 'x-csrf-token': body.csrfToken as string };
      const other = await cookieOnly.post('/v2/user-tasks/search', {}, foreign);
      expect(other.status).to.equal(403);
    });

    it('ends at once when one signs out', async () => {
      const clerk = await server.signIn('clerk3');
      expect((await clerk.delete('/v2/session')).status).to.equal(204);
      expect((await clerk.get('/v2/session')).status).to.equal(401);
    });

    it('a token works for scripts until it is revoked, and is shown once', async () => {
      const clerk = await server.signIn('clerk1');
      const { body: made } = await clerk.post('/v2/tokens', { name: 'report' });
      expect(made.token).to.match(/^yct_/);
      const script = new TestClient(server.url, { authorization: `Bearer ${made.token}` });
      expect((await script.post('/v2/user-tasks/search', {})).status).to.equal(200);
      const { body: listed } = await clerk.get('/v2/tokens');
      expect(JSON.stringify(listed)).to.not.contain(made.token);
      expect((await clerk.delete(`/v2/tokens/${made.key}`)).status).to.equal(204);
      expect((await script.get('/v2/session')).status).to.equal(401);
    });

    it('nobody holds two administrator roles', async () => {
      const body = {
        username: 'both',
        displayName: '两权',
        password: 'long enough',
        roles: ['systemAdministrator', 'auditAdministrator'],
      };
      const answer = await secadmin.post('/v2/users', body);
      expect(answer.status).to.equal(422);
      expect(answer.body.code).to.equal('separation-of-powers');
    });

    it('a system administrator gives no administrator roles, and nobody changes their own', async () => {
      const sysadmin = await server.signIn('sysadmin');
      const body = {
        username: 'newone',
        displayName: '新人',
        password: 'long enough',
        roles: ['clerk'],
        department: 'D01',
        window: 'W01',
      };
      const made = await sysadmin.post('/v2/users', body);
      expect(made.status).to.equal(201);
      expect(made.body).to.include({ username: 'newone', departmentName: '示例省市场监督管理局' });
      const raised = await sysadmin.patch('/v2/users/newone', { roles: ['auditAdministrator'] });
      expect(raised.status).to.equal(403);
      const own = await secadmin.patch('/v2/users/secadmin', { roles: ['clerk'] });
      expect(own.status).to.equal(403);
      expect(
        (await sysadmin.post('/v2/users/secadmin/password', { password: 'mine mine' })).status,
      ).to.equal(403);
    });

    it('a reset password ends the sign-ins made with the old one', async () => {
      const clerk = await server.signIn('newone', 'long enough');
      const reset = await secadmin.post('/v2/users/newone/password', { password: 'another one' });
      expect(reset.status).to.equal(204);
      expect((await clerk.get('/v2/session')).status).to.equal(401);
      const again = await server.signIn('newone', 'another one');
      const wrong = { current: 'not it', password: 'third choice' };
      expect((await again.put('/v2/session/password', wrong)).status).to.equal(422);
      const right = { current: 'another one', password: 'third choice' };
      expect((await again.put('/v2/session/password', right)).status).to.equal(204);
      expect((await again.get('/v2/session')).status).to.equal(200);
    });

    it('someone made inactive is out', async () => {
      const clerk = await server.signIn('newone', 'third choice');
      await secadmin.patch('/v2/users/newone', { isActive: false });
      expect((await clerk.get('/v2/session')).status).to.equal(401);
    });

    it('leaves a trace of all this for the audit administrator', async () => {
      const auditadmin = await server.signIn('auditadmin');
      const { body } = await auditadmin.post('/v2/audit-entries/search', { page: { limit: 1000 } });
      const types = body.items.map(({ type }: { type: string }) => type);
      expect(types).to.include.members([
        'signedIn',
        'signInRefused',
        'signedOut',
        'tokenCreated',
        'userCreated',
        'userChanged',
        'passwordReset',
        'deployed',
      ]);
      expect((await secadmin.post('/v2/audit-entries/search', {})).status).to.equal(403);
    });

    it('finds people, departments and windows', async () => {
      const { body: users } = await secadmin.post('/v2/users/search', {
        filter: { role: 'clerk', department: 'D01' },
        sort: [{ field: 'username', order: 'desc' }],
        page: { limit: 1 },
      });
      expect(users.items[0].username).to.equal('newone');
      const { body: next } = await secadmin.post('/v2/users/search', {
        filter: { role: 'clerk', department: 'D01' },
        sort: [{ field: 'username', order: 'desc' }],
        page: { limit: 1, after: users.page.endCursor },
      });
      expect(next.items[0].username).to.not.equal('newone');
      const { body: departments } = await secadmin.post('/v2/departments/search', {});
      expect(departments.page.totalItems).to.equal(39);
      const { body: windows } = await secadmin.post('/v2/windows/search', {
        filter: { integrated: true },
      });
      expect(windows.items).to.have.length(1);
    });

    it('slows the guessing of passwords', async () => {
      const wrong = { username: 'auditor', password: 'guess' };
      let status = 401;
      for (let guesses = 0; guesses < 60 && status === 401; guesses += 1) {
        ({ status } = await server.anonymous.post('/v2/session', wrong));
      }
      expect(status).to.equal(429);
    });
  });
}
