import { expect } from 'chai';
import type { FormComponent } from '../../runtime/forms/form-schema.ts';
import type { UserTask } from '../../runtime/tasks/tasks.schema.ts';
import type { TestClient } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

const APPLICATION = {
  applicantName: '示例公司',
  applicantKind: 'company',
  contactPhone: '0971-1234567',
  itemKind: 'hazardous',
  investment: 90_000_000,
};

/** Answers that choose the way to approval; any other field gets a value of its kind. */
const CHOICES: Record<string, unknown> = {
  acceptance: 'accepted',
  materials: 'complete',
  decision: 'approve',
  opinions: 'agree',
};

const MAX_TASKS = 40;

/** A value for each required field of a form, as a careful clerk would type it. */
function filledIn(components: FormComponent[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const component of components) {
    Object.assign(values, filledIn(component.components ?? []));
    if (component.key && component.validate?.required) values[component.key] = valueOf(component);
  }
  return values;
}

function valueOf({ type, key = '', subtype, values, validate }: FormComponent): unknown {
  if (key in CHOICES) return CHOICES[key];
  if (type === 'checklist') return [values?.[0]?.value];
  if (values) return values[0]?.value;
  if (type === 'number') return Number(validate?.min ?? 1);
  if (type === 'checkbox') return true;
  if (type !== 'datetime') return '0971-12345';
  return subtype === 'datetime' ? '2026-03-02T09:00' : '2026-03-02';
}

describe('The approvals that ship', () => {
  let server: TestServer;
  let supervisor: TestClient;
  let people: TestClient[];

  before(async () => {
    server = await startTestServer();
    supervisor = await server.signIn('supervisor');
    const { body } = await supervisor.post('/v2/users/search', { page: { limit: 1000 } });
    const workers = body.items.filter(({ roles }: { roles: string[] }) =>
      roles.some((role) => role === 'clerk' || role === 'chiefRepresentative'),
    );
    people = [];
    for (const { username } of workers) people.push(await server.signIn(username as string));
  });
  after(() => server.stop());

  const openTask = async (root: string): Promise<UserTask | undefined> => {
    const filter = { rootProcessInstanceKey: root, state: 'CREATED' };
    const { body } = await supervisor.post('/v2/user-tasks/search', { filter });
    return body.items[0];
  };

  /** Whoever may takes the task, fills in its form and completes it. */
  const work = async (task: UserTask): Promise<void> => {
    const path = `/v2/user-tasks/${task.userTaskKey}`;
    for (const person of people) {
      const { body } = await person.get(path);
      const may: string[] = body.availableActions ?? [];
      if (may.includes('claim')) await person.post(`${path}/assignment`, {});
      else if (!may.includes('complete')) continue;
      const { body: found } = await person.get(`${path}/form`);
      const variables = filledIn(found.form.components);
      const answer = await person.post(`${path}/completion`, { variables });
      expect(answer.status, `${task.name}: ${JSON.stringify(answer.body)}`).to.equal(204);
      return;
    }
    expect.fail(`Expected somebody who may do ${task.name}, but: ${task.assignmentReason}`);
  };

  for (const processDefinitionId of ['instant-item', 'promised-item', 'joint-item']) {
    it(`${processDefinitionId} is worked to its end by the people of the sample centre`, async () => {
      const clerk = await server.signIn('clerk1');
      const started = await clerk.post('/v2/process-instances', {
        processDefinitionId,
        variables: APPLICATION,
      });
      expect(started.status, JSON.stringify(started.body)).to.equal(201);
      const root = started.body.processInstanceKey as string;
      let tasks = 0;
      for (let task = await openTask(root); task && tasks < MAX_TASKS; tasks += 1) {
        await work(task);
        task = await openTask(root);
      }
      const { body } = await supervisor.post('/v2/process-instances/search', {
        filter: { rootProcessInstanceKey: root },
      });
      for (const { processInstanceKey: key, state, hasIncident } of body.items) {
        expect({ state, hasIncident }).to.deep.equal({ state: 'COMPLETED', hasIncident: false });
        const { body: verdict } = await supervisor.get(`/v2/process-instances/${key}/verification`);
        expect(verdict).to.include({ verdict: 'verified', chain: 'intact', execution: 'same' });
      }
    });
  }
});
