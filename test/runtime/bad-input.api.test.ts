import { expect } from 'chai';
import { connect } from 'node:net';
import { PLAIN, TWO_WINDOWS, flow, model, userTask } from './api-models.ts';
import type { Answer, TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

const START = '<bpmn:startEvent id="start"/>';
const END = '<bpmn:endEvent id="end"/>';

/** What is wrong with a model, and where the answer has to point. */
const BAD_MODELS: { what: string; xml: string; element?: string; says: RegExp }[] = [
  {
    what: 'broken XML',
    xml: model('broken', `${START}\n<bpmn:task id="t">`),
    says: /expected/i,
  },
  {
    what: 'an element of no known vocabulary',
    xml: model('unknown', `${START}\n<bpmn:dance id="dance"/>\n${END}`),
    says: /dance/,
  },
  {
    what: 'an element that does not execute',
    xml: model(
      'unsupported',
      [START, '<bpmn:implicitThrowEvent id="implicit"/>', END, flow('a', 'start', 'end')].join(
        '\n',
      ),
    ),
    element: 'implicit',
    says: /ImplicitThrowEvent/,
  },
  {
    what: 'an id that is there twice',
    xml: model('twice', [START, userTask('same'), userTask('same'), END].join('\n')),
    element: 'same',
    says: /unique/,
  },
  {
    what: 'a flow to nowhere',
    xml: model('nowhere', [START, END, flow('lost', 'start', 'gone')].join('\n')),
    element: 'lost',
    says: /gone/,
  },
  {
    what: 'a FEEL syntax error',
    xml: model(
      'feel',
      [
        START,
        '<bpmn:exclusiveGateway id="x" default="b"/>',
        END,
        '<bpmn:endEvent id="end2"/>',
        flow('a', 'start', 'x'),
        flow('b', 'x', 'end'),
        flow('c', 'x', 'end2', '=amount &gt; ('),
      ].join('\n'),
    ),
    element: 'c',
    says: /amount/,
  },
  {
    what: 'a DOCTYPE',
    xml: PLAIN.replace('?>', '?>\n<!DOCTYPE x [<!ENTITY e "boom">]>'),
    says: /DOCTYPE/,
  },
];

/** What the server answers to bytes that need not be HTTP. */
async function rawAnswer(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  let answer = '';
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk as string;
  return answer;
}

for (const database of DATABASES) {
  describe(`Bad input (${database})`, () => {
    let server: TestServer;
    let designer: TestClient;
    let clerk1: TestClient;

    before(async () => {
      server = await startTestServer({ database });
      designer = await server.signIn('designer');
      clerk1 = await server.signIn('clerk1');
    });
    after(() => server.stop());

    const goesOn = async () => {
      expect((await server.anonymous.get('/v2/health/ready')).status).to.equal(200);
    };

    for (const { what, xml, element, says } of BAD_MODELS) {
      it(`${what} is refused with its element and line`, async () => {
        const answer = await designer.deploy({ 'good.bpmn': PLAIN, 'bad.bpmn': xml });
        expect(answer.status).to.equal(400);
        const errors = answer.body.problems.filter(
          (problem: { severity: string }) => problem.severity === 'error',
        );
        const [error] = errors;
        expect(error.resource).to.equal('bad.bpmn');
        expect(error.line).to.be.greaterThan(0);
        expect(error.message).to.match(says);
        if (element) expect(error.element).to.equal(element);
        await goesOn();
      });
    }

    it('of several files all are deployed or none', async () => {
      const { body } = await designer.post('/v2/process-definitions/search', {
        filter: { processDefinitionId: 'plain' },
      });
      expect(body.items).to.deep.equal([]);
    });

    it('a model is checked without being deployed, with its longest path', async () => {
      const good = await designer.post('/v2/models/check', { xml: TWO_WINDOWS });
      expect(good.body.definitions[0].path.promised.workingDays).to.equal(5);
      const bad = await designer.post('/v2/models/check', { xml: '<nonsense/>' });
      expect(bad.status).to.equal(200);
      expect(bad.body.problems[0].severity).to.equal('error');
    });

    it('a form that would hurt later is refused', async () => {
      const form = {
        id: 'bad',
        schemaVersion: 19,
        components: [
          { type: 'hologram', key: 'h' },
          { type: 'textfield', key: 'a', validate: { pattern: '^(a+)+$' } },
          { type: 'number', key: 'a' },
          { type: 'select', key: 's' },
          { type: 'checkbox' },
        ],
      };
      const answer = await designer.deploy({ 'bad.form': JSON.stringify(form) });
      expect(answer.status).to.equal(400);
      expect(answer.body.problems.map(({ code }: { code: string }) => code)).to.have.members([
        'unknown-component',
        'unsafe-pattern',
        'duplicate-key',
        'missing-values',
        'missing-key',
      ]);
    });

    it('files of other kinds, none at all, and no files are refused', async () => {
      const other = await designer.deploy({ 'virus.exe': 'x' });
      expect(other.body.problems[0].code).to.equal('unknown-resource');
      expect((await designer.deploy({})).status).to.equal(400);
      expect((await designer.post('/v2/deployments', {})).status).to.equal(415);
    });

    const problemOf = async (answer: Promise<Answer>, status: number, code?: string) => {
      const { status: found, body, headers } = await answer;
      expect(found, JSON.stringify(body)).to.equal(status);
      expect(headers.get('content-type')).to.contain('application/problem+json');
      expect(body).to.include({ status });
      expect(body.detail).to.match(/^[A-Z].*\.$/s);
      if (code) expect(body.code).to.equal(code);
      return body;
    };

    it('unknown addresses, methods, tasks and processes are told as problems', async () => {
      await problemOf(clerk1.get('/v2/nothing'), 404);
      await problemOf(clerk1.delete('/v2/status'), 405);
      await problemOf(clerk1.get('/v2/user-tasks/00000000.1'), 404);
      await problemOf(clerk1.post('/v2/user-tasks/00000000.1/completion', {}), 404);
      await problemOf(clerk1.post('/v2/user-tasks/%F0%9F%92%A3/completion', {}), 400);
      await problemOf(clerk1.post('/v2/process-instances', { processDefinitionId: 'none' }), 404);
    });

    it('malformed and malicious JSON is refused', async () => {
      const search = '/v2/user-tasks/search';
      await problemOf(clerk1.post(search, '{"filter":'), 400, 'malformed-json');
      await problemOf(clerk1.post(search, '{"__proto__":{"admin":true}}'), 400, 'refused-json');
      await problemOf(clerk1.post(search, '{"filter":{"constructor":1}}'), 400, 'refused-json');
      await problemOf(clerk1.post(search, `${'['.repeat(40)}${']'.repeat(40)}`), 400);
      await problemOf(clerk1.post(search, '{"a":"\\u0000"}'), 400, 'refused-json');
      await problemOf(clerk1.post(search, '{"a":9007199254740993}'), 400, 'refused-json');
      await problemOf(clerk1.post(search, `"${'x'.repeat(5_000_000)}"`), 413);
      await problemOf(clerk1.post(search, 'a=b', { 'content-type': 'text/plain' }), 415);
    });

    it('what cannot be read at all is a problem too', async () => {
      const search = '/v2/user-tasks/search';
      const encoding = { 'content-encoding': 'zstd' };
      await problemOf(clerk1.post(search, '{}', encoding), 415, 'unsupported-media-type');
      await problemOf(clerk1.get('/v2/user-tasks/%zz'), 400);
      await problemOf(clerk1.post('/v2/openapi.json', {}), 405);
      const long = { 'idempotency-key': 'k'.repeat(201) };
      await problemOf(clerk1.post('/v2/process-instances', {}, long), 400);
      const cases: [string, number][] = [
        ['NONSENSE\r\n\r\n', 400],
        [`GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
      ];
      for (const [text, status] of cases) {
        const answer = await rawAnswer(server.url, text);
        expect(answer).to.match(new RegExp(`^HTTP/1.1 ${status} `));
        expect(answer).to.contain('application/problem+json').and.contain(`"status":${status}`);
      }
    });

    it('wrong fields are named; lists do not pass as text', async () => {
      const search = '/v2/user-tasks/search';
      const body = await problemOf(
        clerk1.post(search, { filter: { assignee: ['a', 'b'], color: 1 }, page: { limit: 5000 } }),
        400,
      );
      const fields = body.problems.map(({ field }: { field: string }) => field);
      expect(fields).to.include.members(['filter.assignee', 'page.limit']);
      await problemOf(
        clerk1.post(search, { page: { after: 'bm9uc2Vuc2U' } }),
        400,
        'invalid-cursor',
      );
      const start = { processDefinitionId: 'a', processDefinitionKey: 'b' };
      await problemOf(clerk1.post('/v2/process-instances', start), 400);
    });

    it('a quote in a filter is text and nothing else', async () => {
      const filter = { businessId: { $like: "%' OR 1=1 --*" } };
      const { status, body } = await clerk1.post('/v2/process-instances/search', { filter });
      expect(status).to.equal(200);
      expect(body.items).to.deep.equal([]);
    });

    it('wrong values of a form, and of its start, are named', async () => {
      const started = await clerk1.post('/v2/process-instances', {
        processDefinitionId: 'instant-item',
        variables: { applicantKind: 'dragon' },
      });
      expect(started.status).to.equal(422);
      const fields = started.body.problems.map(({ field }: { field: string }) => field);
      expect(fields).to.include.members(['applicantKind', 'applicantName']);
    });

    it('the server goes on', goesOn);
  });
}
