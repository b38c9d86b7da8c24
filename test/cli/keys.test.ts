import { expect } from 'chai';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigningKey } from '../../runtime/audit/log/signing-key.ts';
import { openRuntime } from '../../runtime/open-runtime.ts';
import { APPROVAL, deploy, start } from '../runtime/execution-fixture.ts';
import { runYichuang } from '../support/cli.ts';

describe('yichuang keys', function () {
  this.timeout(180_000);
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'yichuang-keys-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes a key in the user’s configuration folder, once', async () => {
    const env = { XDG_CONFIG_HOME: folder };
    const made = await runYichuang(['keys', 'create', '--json'], env);
    expect(made.code).to.equal(0);
    const { file, keyId } = JSON.parse(made.output) as { file: string; keyId: string };
    expect(file).to.equal(join(folder, 'yichuang', 'signing.key'));
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    const shown = await runYichuang(['keys', 'show'], env);
    expect(shown.output).to.contain(keyId);
    const again = await runYichuang(['keys', 'create'], env);
    expect(again.code).to.equal(1);
    expect(again.errors).to.contain('Expected no key yet');
  });

  it('says what to do where there is none', async () => {
    const { code, errors } = await runYichuang(['keys', 'show'], {
      YICHUANG_SIGNING_KEY: join(folder, 'none.key'),
    });
    expect(code).to.equal(1);
    expect(errors).to.contain('yichuang keys create');
  });

  it('lets yichuang verify check the heads that were exported', async () => {
    const keyFile = join(folder, 'signing.key');
    const headsFile = join(folder, 'heads.jsonl');
    createSigningKey(keyFile);
    const runtime = await openRuntime({
      data: folder,
      signing: { keyFile, headsFile, minutes: 0 },
    });
    await deploy(runtime, APPROVAL);
    await start(runtime, 'approval');
    await runtime.stop();
    const env = { YICHUANG_SIGNING_KEY: keyFile, YICHUANG_HEADS_FILE: headsFile };
    const good = await runYichuang(['verify', '--data', folder], env);
    expect(good.output).to.contain('the log is the one whose heads were signed');
    expect(good.code).to.equal(0);
    writeFileSync(headsFile, readFileSync(headsFile, 'utf8').replace('"size', '"site'));
    const bad = await runYichuang(['verify', '--data', folder], env);
    expect(bad.code).to.equal(3);
    expect(bad.output).to.contain('exported head 1 cannot be read');
    const none = await runYichuang(['verify', '--data', folder]);
    expect(none.output).to.contain('no signed heads to check against');
    expect(none.code).to.equal(0);
  });

  it('lets a restored backup go on: what was signed after it is given up, and that is said', async () => {
    const [data, backup] = [join(folder, 'data'), join(folder, 'backup')];
    mkdirSync(data);
    const keyFile = join(folder, 'signing.key');
    const headsFile = join(folder, 'heads.jsonl');
    createSigningKey(keyFile);
    const env = { YICHUANG_SIGNING_KEY: keyFile, YICHUANG_HEADS_FILE: headsFile };
    const run = (args: string[]) => runYichuang([...args, '--data', data], env);
    const work = async (cases: number, model?: string) => {
      const runtime = await openRuntime({ data, signing: { keyFile, headsFile, minutes: 0 } });
      if (model !== undefined) await deploy(runtime, model);
      for (let at = 0; at < cases; at += 1) await start(runtime, 'approval');
      await runtime.stop();
    };
    await work(1, APPROVAL);
    expect((await run(['backup', backup])).code).to.equal(0);
    await work(2);
    rmSync(data, { recursive: true });
    const restored = await run(['restore', backup]);
    expect(restored.output).to.contain('signed: the log goes on after entry number 2');
    const verified = await run(['verify']);
    expect([verified.code, verified.errors]).to.deep.equal([0, '']);
    expect(verified.output).to.contain('restored from a backup: 2 entries; 4 signed ones given up');
    // Other entries stand now where those stood that were given up.
    await work(3);
    expect((await run(['verify'])).code).to.equal(0);
    const lines = readFileSync(headsFile, 'utf8').split('\n');
    writeFileSync(headsFile, lines.filter((line) => !line.includes('restoredTo')).join('\n'));
    const unsaid = await run(['verify']);
    expect(unsaid.code).to.equal(3);
    expect(unsaid.output).to.contain('not those that were signed');
    const forged = lines.map((line) => line.replace('restoredTo\\":2', 'restoredTo\\":1'));
    writeFileSync(headsFile, forged.join('\n'));
    const bad = await run(['verify']);
    expect(bad.output).to.contain('exported restoration 3 has a signature that is not good');
  });
});
