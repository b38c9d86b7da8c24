import { expect } from 'chai';
import { flow, userTask } from './api-models.ts';
import type { Answer, Json, TestClient } from '../support/client.ts';
import { DATABASES, startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const DMN = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/** The imports stand in line 2. */
function file(namespace: string, imports: string[], content: string, prefixes = ''): string {
  const each = imports.map((written) => {
    const [imported = '', location = 'shared.bpmn'] = written.split(' ');
    return `<bpmn:import importType="${BPMN}" location="${location}" namespace="${imported}"/>`;
  });
  return `<bpmn:definitions xmlns:bpmn="${BPMN}" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${prefixes} id="d" targetNamespace="${namespace}">
${each.join('')}
${content}
</bpmn:definitions>`;
}

/** Messages of the centre under one roof. */
const messages = (name: string, namespace = 'urn:shared') =>
  file(namespace, [], `<bpmn:message id="paid" name="${name}"/>`);

/** Waits for a message of another file, and is done. */
const waiting = (id: string, imports = ['urn:shared'], prefix = 'urn:shared') =>
  file(
    `urn:${id}`,
    imports,
    `<bpmn:process id="${id}" name="${id}" isExecutable="true">
<bpmn:startEvent id="start"/>
<bpmn:intermediateCatchEvent id="wait"><bpmn:messageEventDefinition messageRef="s:paid"/></bpmn:intermediateCatchEvent>
<bpmn:endEvent id="end"/>
${flow('a', 'start', 'wait')}${flow('b', 'wait', 'end')}
</bpmn:process>`,
    `xmlns:s="${prefix}"`,
  );

const calling = (task: string) =>
  file(
    'urn:calling',
    ['urn:called called.bpmn'],
    `<bpmn:process id="calling" isExecutable="true"><bpmn:callActivity id="${task}" calledElement="c:called"/></bpmn:process>`,
    'xmlns:c="urn:called"',
  );
const CALLED = file(
  'urn:called',
  ['urn:calling calling.bpmn'],
  `<bpmn:process id="called" isExecutable="true">${userTask('sign')}</bpmn:process>`,
);

const PLAIN = file(
  'urn:plain',
  [],
  `<bpmn:process id="plain" isExecutable="true">${userTask('sign')}</bpmn:process>`,
);

const fees = (base: number) => `<definitions xmlns="${DMN}" id="f" name="fees" namespace="urn:fees">
<businessKnowledgeModel id="base" name="base"><encapsulatedLogic><literalExpression><text>${String(base)}</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
</definitions>`;
const TOTAL = `<definitions xmlns="${DMN}" id="t" name="total" namespace="urn:total">
<import name="fees" importType="${DMN}" namespace="urn:fees" locationURI="fees.dmn"/>
<decision id="total" name="total"><knowledgeRequirement><requiredKnowledge href="urn:fees#base"/></knowledgeRequirement>
<literalExpression><text>fees.base() + 1</text></literalExpression></decision>
</definitions>`;
const DECIDING = file(
  'urn:deciding',
  [],
  `<bpmn:process id="deciding" isExecutable="true"><bpmn:businessRuleTask id="decide"><bpmn:extensionElements><zeebe:calledDecision decisionId="total" resultVariable="fee"/></bpmn:extensionElements></bpmn:businessRuleTask></bpmn:process>`,
);

const problemsOf = ({ body }: Answer): Json[] => body.problems;

for (const database of DATABASES) {
  describe(`Imports at deployment (${database})`, () => {
    let server: TestServer;
    let designer: TestClient;
    let clerk1: TestClient;
    let auditor: TestClient;

    before(async () => {
      server = await startTestServer({ database });
      designer = await server.signIn('designer');
      clerk1 = await server.signIn('clerk1');
      auditor = await server.signIn('auditor');
    });
    after(() => server.stop());

    const start = async (processDefinitionId: string) => {
      const { body } = await clerk1.post('/v2/process-instances', { processDefinitionId });
      return body.processInstanceKey as string;
    };
    const stateOf = async (instance: string) =>
      (await clerk1.get(`/v2/process-instances/${instance}`)).body.state;
    const publish = (name: string) => clerk1.post('/v2/messages/publication', { name });
    const verdictOf = async (instance: string) =>
      (await auditor.get(`/v2/process-instances/${instance}/verification`)).body.verdict;

    describe('of a file with messages', () => {
      const WAITING = waiting('waiting');
      let first: string;
      let second: string;

      it('finds it among the files of the same deployment, in any order', async () => {
        const files = { 'waiting.bpmn': WAITING, 'shared.bpmn': messages('fee paid') };
        const { status, body } = await designer.deploy(files);
        expect(status).to.equal(201);
        expect(body.definitions).to.have.length(1);
        expect(body.shared).to.deep.equal([
          { resourceName: 'shared.bpmn', namespace: 'urn:shared', unchanged: false },
        ]);
        first = await start('waiting');
        expect((await designer.deploy(files)).body).to.deep.include({
          deploymentKey: body.deploymentKey,
          shared: [{ resourceName: 'shared.bpmn', namespace: 'urn:shared', unchanged: true }],
        });
      });

      it('gives the file itself for the model, and a hash of all for the definition', async () => {
        const found = await designer.post('/v2/process-definitions/search', {
          filter: { processDefinitionId: 'waiting' },
        });
        const [{ processDefinitionKey, hash }] = found.body.items;
        const { body } = await designer.get(`/v2/process-definitions/${processDefinitionKey}/xml`);
        expect(body).to.equal(WAITING);
        const { body: journal } = await auditor.get(`/v2/process-instances/${first}/journal`);
        expect(journal.entries[0].definitionHash).to.equal(hash);
      });

      it('does not follow a later version of it until it is deployed again itself', async () => {
        await designer.deploy({ 'shared.bpmn': messages('all paid') });
        second = await start('waiting');
        const { body } = await designer.deploy({ 'waiting.bpmn': WAITING });
        expect(body.definitions[0]).to.include({ version: 2, unchanged: false });
        const third = await start('waiting');
        await publish('all paid');
        expect(await stateOf(first)).to.equal('ACTIVE');
        expect(await stateOf(second)).to.equal('ACTIVE');
        expect(await stateOf(third)).to.equal('COMPLETED');
        await publish('fee paid');
        await publish('fee paid');
        for (const instance of [first, second, third]) {
          expect(await stateOf(instance)).to.equal('COMPLETED');
          expect(await verdictOf(instance)).to.equal('verified');
        }
      });

      it('says what a deployment would, without one', async () => {
        const { body } = await designer.post('/v2/models/check', { xml: WAITING });
        expect(body.definitions).to.have.length(1);
        const unknown = WAITING.replaceAll('urn:shared', 'urn:unknown');
        const { body: refused } = await designer.post('/v2/models/check', { xml: unknown });
        expect(refused.problems.map(({ code }: Json) => code)).to.deep.equal(['missing-import']);
      });
    });

    it('of a called process goes round in a circle without an end', async () => {
      const files = { 'calling.bpmn': calling('call'), 'called.bpmn': CALLED };
      expect((await designer.deploy(files)).body.definitions).to.have.length(2);
      const instance = await start('calling');
      const { body } = await clerk1.post('/v2/process-instances/search', {
        filter: { processDefinitionId: 'called' },
      });
      expect(body.items[0]).to.include({ state: 'ACTIVE' });
      expect(await verdictOf(instance)).to.equal('verified');
    });

    it('of files that share a namespace goes by the name in the location', async () => {
      const files = {
        'one.bpmn': messages('one', 'urn:several'),
        'two.bpmn': messages('two', 'urn:several'),
      };
      const importing = (location: string) =>
        waiting('choosing', [`urn:several ${location}`], 'urn:several');
      const { body } = await designer.deploy({
        ...files,
        'choosing.bpmn': importing('../shared/two.bpmn'),
      });
      expect(body.definitions).to.have.length(1);
      const instance = await start('choosing');
      await publish('two');
      expect(await stateOf(instance)).to.equal('COMPLETED');
      const [problem] = problemsOf(
        await designer.deploy({ 'choosing.bpmn': importing('three.bpmn') }),
      );
      expect(problem).to.include({ code: 'ambiguous-import', resource: 'choosing.bpmn', line: 2 });
      expect(problem.message).to.contain('one of one.bpmn, two.bpmn');
      const both = ['urn:several one.bpmn', 'urn:several two.bpmn', 'urn:several three.bpmn'];
      const [missing] = problemsOf(
        await designer.deploy({ 'choosing.bpmn': waiting('choosing', both, 'urn:several') }),
      );
      expect(missing).to.include({ code: 'missing-import', line: 2 });
      expect(missing.message).to.contain('three.bpmn');
    });

    it('of files of one namespace does not mix those that have the same ids', async () => {
      const namespace = 'urn:every';
      const importing = (id: string, location: string) =>
        file(
          namespace,
          [`${namespace} ${location}`],
          `<bpmn:process id="${id}" isExecutable="true"><bpmn:receiveTask id="wait" messageRef="paid"/></bpmn:process>`,
        );
      const near = file(
        namespace,
        [`${namespace} further.bpmn`],
        '<bpmn:message id="paid" name="near"/>',
      );
      const { body, status } = await designer.deploy({
        'further.bpmn': messages('further', namespace),
        'a.bpmn': importing('near', 'near.bpmn'),
        'near.bpmn': near,
        'b.bpmn': importing('further', 'further.bpmn'),
      });
      expect(status, JSON.stringify(body)).to.equal(201);
      for (const id of ['near', 'further']) {
        const instance = await start(id);
        await publish(id);
        expect(await stateOf(instance)).to.equal('COMPLETED');
        expect(await verdictOf(instance)).to.equal('verified');
      }
    });

    it('finds a file by the name under which it is deployed again', async () => {
      const xml = messages('renamed', 'urn:renamed');
      await designer.deploy({ 'first.bpmn': xml });
      const { body } = await designer.deploy({ 'second.bpmn': xml });
      expect(body.shared).to.deep.equal([
        { resourceName: 'second.bpmn', namespace: 'urn:renamed', unchanged: false },
      ]);
      const waits = waiting('renaming', ['urn:renamed second.bpmn'], 'urn:renamed');
      expect((await designer.deploy({ 'renaming.bpmn': waits })).status).to.equal(201);
    });

    it('keeps a record of a file that is deployed again under another name only', async () => {
      await designer.deploy({ 'called-first.bpmn': PLAIN });
      const again = await designer.deploy({ 'called-second.bpmn': PLAIN });
      expect(again.body.definitions[0]).to.include({ version: 1, unchanged: true });
      const found = await designer.post('/v2/deployments/search', {
        filter: { deploymentKey: again.body.deploymentKey },
      });
      expect(found.body.items).to.have.length(1);
      expect(again.body.deploymentKey).not.to.equal(again.body.definitions[0].deploymentKey);
    });

    describe('of a DMN file', () => {
      let first: string;
      const feeOf = async (instance: string) => {
        const { body } = await clerk1.get(`/v2/process-instances/${instance}/variables`);
        return body.items.find(({ name }: Json) => name === 'fee')?.value;
      };

      it('finds it in the same deployment, in any order', async () => {
        const files = { 'total.dmn': TOTAL, 'fees.dmn': fees(100), 'deciding.bpmn': DECIDING };
        const { status, body } = await designer.deploy(files);
        expect(status).to.equal(201);
        expect(body.decisions.map(({ decisionId }: Json) => decisionId)).to.deep.equal(['total']);
        expect(body.shared[0]).to.include({ resourceName: 'fees.dmn', namespace: 'urn:fees' });
        first = await start('deciding');
        expect(await feeOf(first)).to.equal(101);
      });

      it('takes a later version of it when it is deployed again itself', async () => {
        await designer.deploy({ 'fees.dmn': fees(200) });
        const second = await start('deciding');
        expect(await feeOf(second)).to.equal(101);
        const { body } = await designer.deploy({ 'total.dmn': TOTAL });
        expect(body.decisions[0]).to.include({ version: 2, unchanged: false });
        const third = await start('deciding');
        expect(await feeOf(third)).to.equal(201);
        for (const instance of [first, second, third]) {
          expect(await verdictOf(instance)).to.equal('verified');
        }
      });

      it('is refused when it is nowhere', async () => {
        const alone = TOTAL.replaceAll('urn:fees', 'urn:none');
        const problems = problemsOf(await designer.deploy({ 'alone.dmn': alone }));
        expect(problems[0]).to.include({ code: 'missing-import', resource: 'alone.dmn', line: 2 });
      });
    });

    describe('is refused, naming file and line,', () => {
      const refused = async (files: Record<string, string>) => {
        const answer = await designer.deploy(files);
        expect(answer.status).to.equal(400);
        return problemsOf(answer).filter(({ severity }) => severity === 'error');
      };

      it('when the file is nowhere', async () => {
        const xml = waiting('alone', ['urn:none none.bpmn'], 'urn:none');
        expect(await refused({ 'alone.bpmn': xml })).to.deep.equal([
          {
            severity: 'error',
            code: 'missing-import',
            message:
              'Expected none.bpmn of the namespace “urn:none”, which alone.bpmn imports, to be in this deployment or an earlier one, but it is in none.',
            element: 'd',
            resource: 'alone.bpmn',
            line: 2,
          },
        ]);
      });

      it('when the file has another namespace than the import says', async () => {
        const problems = await refused({
          'alone.bpmn': waiting('alone', ['urn:near near.bpmn'], 'urn:near'),
          'near.bpmn': messages('m', 'urn:other'),
        });
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({ code: 'import-namespace', line: 2 });
        expect(problems[0].message).to.contain('its namespace is “urn:other”');
      });

      it('when the imported file is not valid', async () => {
        const problems = await refused({
          'alone.bpmn': waiting('alone', ['urn:bad bad.bpmn'], 'urn:bad'),
          'bad.bpmn': messages('m', 'urn:bad').replace('/>', ' itemRef="nothing"/>'),
        });
        expect(problems.map(({ resource, code }) => [resource, code])).to.deep.equal([
          ['alone.bpmn', 'invalid-import'],
          ['bad.bpmn', 'unresolved-reference'],
        ]);
      });

      it('when the imported file cannot be read', async () => {
        const problems = await refused({
          'alone.bpmn': waiting('alone', ['urn:bad bad.bpmn'], 'urn:bad'),
          'bad.bpmn': '<broken',
        });
        expect(problems.map(({ resource }) => resource)).to.include('bad.bpmn');
      });

      it('when the imported file lacks what is referred to', async () => {
        const xml = waiting('alone').replace('s:paid', 's:nothing');
        const problems = await refused({ 'alone.bpmn': xml });
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({ code: 'unresolved-reference', element: 'wait', line: 5 });
      });
    });
  });
}
