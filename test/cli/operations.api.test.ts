import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { startApplication, type Application } from '../../runtime/application.ts';
import { PLAIN } from '../runtime/api-models.ts';
import { runYichuang } from '../support/cli.ts';

/** A second version, in which the step has another id. */
const RENAMED = PLAIN.replaceAll('"work"', '"task"');

describe('operations on the command line', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-cli-'));
  const data = join(folder, 'data');
  const model = join(folder, 'plain.bpmn');
  let application: Application | undefined;

  const yichuang = (...args: string[]) => runYichuang(args, { YICHUANG_DATA: data });
  const start = async () => (await yichuang('start', 'plain')).output.trim();
  const find = async (key: string) => {
    const { output } = await yichuang('list', 'instances', '--all', '--json');
    const items = JSON.parse(output) as { processInstanceKey: string; state: string }[];
    return items.find(({ processInstanceKey }) => processInstanceKey === key);
  };

  before(async () => {
    application = await startApplication({ data, port: 0, sample: true });
    writeFileSync(model, PLAIN);
    expect((await yichuang('deploy', model)).code).to.equal(0);
  });
  after(async () => {
    await application?.stop();
    rmSync(folder, { recursive: true });
  });

  it('suspends, resumes and cancels a case, and prints its key', async () => {
    const key = await start();
    const suspended = await yichuang('suspend', key, '--reason', 'waiting');
    expect(suspended).to.deep.equal({ code: 0, output: `${key}\n`, errors: '' });
    expect((await find(key))?.state).to.equal('SUSPENDED');
    await yichuang('resume', key, '--reason', 'goes on');
    expect((await find(key))?.state).to.equal('ACTIVE');
    const cancelled = await yichuang('cancel', key, '--reason', 'over', '--json');
    expect(JSON.parse(cancelled.output)).to.deep.equal({ processInstanceKey: key });
    expect((await find(key))?.state).to.equal('TERMINATED');
  });

  it('says in one line why it could not', async () => {
    const key = await start();
    const { code, errors } = await yichuang('resume', key, '--reason', 'why not');
    expect(code).to.equal(1);
    expect(errors.trim().split('\n')).to.have.length(1);
    expect(errors).to.include('to be suspended');
  });

  it('wants a reason, and one case or a filter', async () => {
    const key = await start();
    expect((await yichuang('cancel', key)).code).to.equal(2);
    expect((await yichuang('cancel', '--reason', 'over')).code).to.equal(2);
    expect((await yichuang('modify', key, '--reason', 'over')).code).to.equal(2);
  });

  it('moves tokens by hand', async () => {
    const key = await start();
    const { code, errors } = await yichuang(
      'modify',
      key,
      '--move',
      'work:end',
      '--reason',
      'done',
    );
    expect(errors).to.equal('');
    expect(code).to.equal(0);
    expect((await find(key))?.state).to.equal('COMPLETED');
  });

  it('tells what a migration would do, and does it', async () => {
    const key = await start();
    writeFileSync(model, RENAMED);
    await yichuang('deploy', model);
    const args = ['migrate', key, '--to', '2', '--reason', 'new version'];
    const refused = await yichuang(...args, '--dry-run');
    expect(refused.code).to.equal(1);
    expect(refused.output).to.include('work');
    const possible = await yichuang(...args, '--map', 'work:task', '--dry-run');
    expect(possible.code).to.equal(0);
    expect(possible.output).to.include('task');
    expect(await find(key)).to.include({ version: 1 });
    expect((await yichuang(...args, '--map', 'work:task')).output).to.equal(`${key}\n`);
    expect(await find(key)).to.include({ version: 2, state: 'ACTIVE' });
  });

  it('begins a batch for a filter, and lists how far it is', async () => {
    const key = await start();
    const where = JSON.stringify({ processInstanceKey: key });
    const { output } = await yichuang('cancel', '--where', where, '--reason', 'tidying up');
    const listed = await yichuang('list', 'batches', '--json');
    const batches = JSON.parse(listed.output) as { batchOperationKey: string }[];
    expect(batches.map((one) => one.batchOperationKey)).to.include(output.trim());
  });
});
