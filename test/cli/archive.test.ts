import { expect } from 'chai';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigningKey } from '../../runtime/audit/log/signing-key.ts';
import { startApplication } from '../../runtime/application.ts';
import { runYichuang } from '../support/cli.ts';
import { copySampleFolder } from '../support/sample-template.ts';
import { signIn } from '../support/client.ts';
import { LEAVE } from '../runtime/evidence-models.ts';

const YEARS_AGO = '2020-01-15T02:00:00.000Z';

describe('yichuang archive', () => {
  let data: string;
  let env: Record<string, string>;

  before(async () => {
    data = mkdtempSync(join(tmpdir(), 'yichuang-archive-cli-'));
    const keyFile = join(data, 'keys', 'signing.key');
    const headsFile = join(data, 'keys', 'heads.jsonl');
    createSigningKey(keyFile);
    env = { YICHUANG_SIGNING_KEY: keyFile, YICHUANG_HEADS_FILE: headsFile };
    await copySampleFolder(data);
    await endCase({ keyFile, headsFile, minutes: 0 });
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  /** One case from start to end, as if years ago. */
  async function endCase(signing: { keyFile: string; headsFile: string; minutes: number }) {
    const { url, runtime, stop } = await startApplication({
      ...{ data, port: 0, sample: true, clock: 'virtual', logLevel: 'error', signing },
    });
    const designer = await signIn(url, 'designer', 'yichuang');
    await designer.deploy({ 'leave.bpmn': LEAVE });
    const clerk = await signIn(url, 'clerk1', 'yichuang');
    const { body } = await clerk.post('/v2/process-instances', {
      ...{ processDefinitionId: 'leave', businessId: '王小明请假' },
    });
    const key = body.processInstanceKey as string;
    const filter = { rootProcessInstanceKey: key };
    const { body: found } = await clerk.post('/v2/user-tasks/search', { filter });
    const task = `/v2/user-tasks/${found.items[0].userTaskKey as string}`;
    await clerk.post(`${task}/assignment`, { assignee: 'clerk1' });
    await clerk.post(`${task}/completion`, { variables: {} });
    await runtime.executor.write((writer) =>
      writer.query('UPDATE instances SET ended_at = :at WHERE instance_key = :key', {
        ...{ key, at: Date.parse(YEARS_AGO) },
      }),
    );
    await stop();
  }

  const run = (...args: string[]) => runYichuang([...args], env);
  const archive = (...args: string[]) => run('archive', '--data', data, ...args);

  it('refuses a time of keeping that the law forbids, and too late a date', async () => {
    const args = ['archive', '--data', data, '--before', '2021-01-01'];
    const short = await runYichuang(args, { ...env, YICHUANG_RETENTION_YEARS: '10' });
    expect([short.code, short.errors.includes('政府采购法 第四十二条')]).to.deep.equal([1, true]);
    const late = await archive('--before', '2099-01-01');
    expect(late.code).to.equal(2);
    expect(late.errors).to.contain('or earlier');
    expect((await archive()).errors).to.contain('either --before <date> or --destroy');
  });

  it('tells what it would do, does it, and the file and the database verify', async () => {
    const planned = await archive('--before', '2021-01-01', '--dry-run');
    expect(planned.output).to.contain('would archive default, 2020-01: 1 cases');
    const done = await archive('--before', '2021-01-01');
    expect(done.errors + done.output).to.contain('archived default/2020-01.1.jsonl.gz: 1 cases');
    const folder = join(data, 'archive', 'default');
    expect(readdirSync(folder)).to.deep.equal(['2020-01.1.jsonl.gz']);
    const file = join(folder, '2020-01.1.jsonl.gz');
    const verified = await run('verify', '--archive', file);
    expect([verified.code, verified.output.split('\n')[0]]).to.deep.equal([
      0,
      '一致 · verified: nothing was altered, executing it again gives the same, and it is signed',
    ]);
    const whole = await run('verify', '--data', data);
    expect(whole.code, whole.output).to.equal(0);
    expect(whole.output).to.contain('archived in default/2020-01.1.jsonl.gz: 1 instances');
    const other = await run('verify', '--archive', file, '--key', 'f'.repeat(32));
    expect(other.code).to.equal(3);
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(file, bytes);
    expect((await run('verify', '--archive', file)).code).to.equal(3);
  });
});
