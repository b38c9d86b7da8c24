import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { FormDocument } from '../../runtime/forms/forms.schema.ts';
import { importLog } from '../../runtime/import-log/index.ts';
import { shippedForms, shippedModel } from '../definitions/shipped.ts';
import {
  createStore,
  deploy,
  openRuntime,
  type Runtime,
  TENANT,
  type TestStore,
} from '../runtime/execution-fixture.ts';

const LOG = `case:concept:name,case:deadline,case:enddate,case:startdate,concept:name,org:resource,time:timestamp
c1,2011-03-01T00:00:00+01:00,2011-01-20T00:00:00+01:00,2011-01-03T08:00:00+01:00,Confirmation of receipt,Resource01,2011-01-03T09:00:00+01:00
c2,2011-01-05T00:00:00+01:00,,2011-01-03T08:30:00+01:00,Confirmation of receipt,Resource02,2011-01-03T09:30:00+01:00
c1,2011-03-01T00:00:00+01:00,2011-01-20T00:00:00+01:00,2011-01-03T08:00:00+01:00,T02 Check confirmation of receipt,Resource03,2011-01-04T09:00:00+01:00
c1,2011-03-01T00:00:00+01:00,2011-01-20T00:00:00+01:00,2011-01-03T08:00:00+01:00,T03 Adjust confirmation of receipt,Resource01,2011-01-04T10:00:00+01:00
c2,2011-01-05T00:00:00+01:00,,2011-01-03T08:30:00+01:00,T15 Print document X request unlicensed,Resource02,2011-01-05T09:30:00+01:00
`;

interface DoneTask {
  element: string;
  assignee: string;
  completedBy: string;
  completedAt: number;
}

describe('Importing a log through the executor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-log-'));
  const file = join(folder, 'log.csv');
  let store: TestStore;
  let runtime: Runtime;

  const forms = {
    get: (_tenant: string, id: string) =>
      Promise.resolve(shippedForms().get(id) as unknown as FormDocument),
  };
  const request = () => ({ ...runtime, forms, file, tenant: TENANT });

  before(async () => {
    writeFileSync(file, LOG);
    store = await createStore('sqlite');
    runtime = await openRuntime(store);
  });

  after(async () => {
    await runtime.stop();
    await store.remove();
    rmSync(folder, { recursive: true });
  });

  it('needs the process to be deployed', async () => {
    const failure = await importLog({
      ...request(),
      processDefinitionId: 'permit-receipt',
    }).catch((error: unknown) => error);
    expect(failure).to.have.property('status', 404);
  });

  it('reports what the cases did', async () => {
    await deploy(runtime, shippedModel('permit-receipt'));
    const progress: string[] = [];
    const report = await importLog({
      ...request(),
      processDefinitionId: 'permit-receipt',
      onProgress: (done, total) => progress.push(`${String(done)}/${String(total)}`),
    });
    expect(report).to.deep.include({
      cases: 2,
      events: 5,
      fitting: 1,
      deviating: 1,
      unfinished: 1,
      shuffled: 0,
      shuffledFitting: 0,
      late: 0,
      lateByClock: 0,
    });
    expect(report.deviations).to.deep.equal([
      {
        case: 'c2',
        expected: ['T02 Check confirmation of receipt', 'T06 Determine necessity of stop advice'],
        found: 'T15 Print document X request unlicensed',
        at: '2011-01-05T08:30:00.000Z',
      },
    ]);
    expect(progress.at(-1)).to.equal('7/7');
  });

  it('leaves cases that can be found by their own names, at their own times', async () => {
    const rows = await runtime.database.select<{ business_id: string; started_at: number }>(
      'SELECT business_id, started_at FROM instances ORDER BY started_at',
    );
    expect(rows).to.deep.equal([
      { business_id: 'c1', started_at: Date.parse('2011-01-03T08:00:00+01:00') },
      { business_id: 'c2', started_at: Date.parse('2011-01-03T08:30:00+01:00') },
    ]);
  });

  it('has every task claimed and completed by the resource of the log', async () => {
    const done = await runtime.database.select<DoneTask>(
      `SELECT t.element_id AS element, t.assignee, t.completed_by AS "completedBy",
              t.ended_at AS "completedAt"
         FROM tasks t JOIN instances i ON i.instance_key = t.instance_key
        WHERE i.business_id = 'c1' AND t.state = 'COMPLETED' ORDER BY t.ended_at`,
    );
    const by = (element: string, who: string, at: string) => ({
      element,
      assignee: who,
      completedBy: who,
      completedAt: Date.parse(at),
    });
    expect(done).to.deep.equal([
      by('CONF', 'Resource01', '2011-01-03T09:00:00+01:00'),
      by('T02', 'Resource03', '2011-01-04T09:00:00+01:00'),
      by('T03', 'Resource01', '2011-01-04T10:00:00+01:00'),
    ]);
  });
});
