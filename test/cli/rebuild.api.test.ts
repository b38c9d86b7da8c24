import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openDatabase } from '../../runtime/db/index.ts';
import { startApplication, type Application } from '../../runtime/application.ts';
import { runYichuang } from '../support/cli.ts';
import { signIn } from '../support/client.ts';
import { copySampleFolder } from '../support/sample-template.ts';
import { APPROVAL } from '../runtime/execution-fixture.ts';

describe('yichuang rebuild', () => {
  const data = mkdtempSync(join(tmpdir(), 'yichuang-rebuild-'));
  let application: Application;

  before(async () => {
    await copySampleFolder(data);
    application = await startApplication({ data, port: 0, sample: true, logLevel: 'error' });
    const designer = await signIn(application.url, 'designer', 'yichuang');
    expect((await designer.deploy({ 'approval.bpmn': APPROVAL })).status).to.equal(201);
    const clerk = await signIn(application.url, 'clerk1', 'yichuang');
    for (let count = 0; count < 3; count += 1) {
      const body = { processDefinitionId: 'approval', variables: { count } };
      expect((await clerk.post('/v2/process-instances', body)).status).to.equal(201);
    }
  });

  after(() => rmSync(data, { recursive: true, force: true }));

  const rebuild = (...args: string[]) => runYichuang(['rebuild', '--data', data, ...args]);

  it('checks beside a running server, and will not write there', async () => {
    const { code, output } = await rebuild('--check');
    expect(output).to.include('clean').and.include('3 instances');
    expect(code).to.equal(0);
    const { pid } = process;
    const refused = await rebuild();
    expect(refused.code).to.equal(1);
    expect(refused.errors).to.include(`process ${String(pid)} uses it`);
    await application.stop();
  });

  it('names what differs and ends with 1, then makes it anew', async () => {
    const database = await openDatabase({ file: join(data, 'yichuang.sqlite') });
    const connection = await database.writer();
    await connection.run(`UPDATE tasks SET assignee = 'nobody' WHERE task_key =
      (SELECT MIN(task_key) FROM tasks)`);
    await database.close();
    const found = await rebuild('--check');
    expect(found.code).to.equal(1);
    expect(found.output).to.match(
      /tasks: 1 rows\n.*, assignee: found nobody, but the journal says/,
    );
    expect((await rebuild()).code).to.equal(0);
    const { code, output } = await rebuild('--check', '--json');
    expect(code).to.equal(0);
    expect(JSON.parse(output)).to.deep.include({ clean: true, instances: 3, tables: {} });
  });
});
