import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Request } from 'playwright-core';
import { readEvidence } from '../../runtime/evidence/evidence-html.ts';
import { NODE_CRYPTO } from '../../runtime/evidence/node-crypto.ts';
import type { EvidenceFile } from '../../runtime/evidence/proof/evidence-file.ts';
import { verifyEvidence } from '../../runtime/evidence/proof/verify-evidence.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { runYichuang } from '../support/cli.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { IMPORTING, SHARED, finishPermit } from './evidence-models.ts';

/** What a tampered file must be told by. */
interface Tampering {
  title: string;
  change(file: EvidenceFile): void;
  check: string;
  english: string;
  chinese: string;
}

const TAMPERINGS: Tampering[] = [
  {
    title: 'one character of a payload',
    change: ({ instances: [root] }) => {
      root!.entries[0]!.payload = root!.entries[0]!.payload!.replace('1200', '1300');
    },
    check: 'chain',
    english: 'entry 1: hash of the payload',
    chinese: '第 1 条：记录内容的摘要不符',
  },
  {
    title: 'an entry that was taken out',
    change: ({ instances: [, child] }) => void child!.entries.splice(1, 1),
    check: 'chain',
    english: 'entry 2: place of the entry',
    chinese: '第 2 条：记录的归属不符',
  },
  {
    title: 'a last entry that was left out',
    change: ({ instances: [, child] }) => void child!.entries.pop(),
    check: 'extent',
    english: 'the case is not as it was exported',
    chinese: '案件与导出时不同',
  },
  {
    title: 'a called process that was left out',
    change: ({ instances }) => void instances.pop(),
    check: 'deliveries',
    english: 'is missing',
    chinese: '缺失',
  },
  {
    title: 'two entries that have changed places',
    change: ({ instances: [, child] }) => {
      const [first, second] = child!.entries;
      child!.entries.splice(0, 2, second!, first!);
    },
    check: 'chain',
    english: 'entry 1: place of the entry',
    chinese: '第 1 条：记录的归属不符',
  },
  {
    title: 'a forged head',
    change: ({ seal }) => {
      seal!.head.head = seal!.head.head.replace(/"root":"./, '"root":"x');
    },
    check: 'signature',
    english: 'the signature of the head is not good',
    chinese: '总账的签名无效',
  },
  {
    title: 'another key',
    change: ({ seal }) => {
      const bytes = Buffer.from(seal!.publicKey, 'base64');
      bytes[20]! ^= 1;
      seal!.publicKey = bytes.toString('base64');
    },
    check: 'signature',
    english: 'the public key is another one',
    chinese: '公钥不是签名所用的公钥',
  },
  {
    title: 'a position that is another',
    change: ({ instances: [root] }) => void (root!.entries[1]!.position += 1),
    check: 'inclusion',
    english: 'entry 2: the entry is not in the signed log',
    chinese: '第 2 条：记录不在已签名的总账中',
  },
  {
    title: 'a decision table',
    change: ({ resources }) => {
      const table = resources.find(({ content }) => content.includes('decisionTable'))!;
      table.content = table.content.replace('<text>50</text>', '<text>51</text>');
    },
    check: 'sources',
    english: 'content of a source',
    chinese: '流程、决策或日历的内容与摘要不符',
  },
];

describe('The evidence file of a case', () => {
  let server: TestServer;
  let browser: Browser;
  let folder: string;
  let key: string;
  let html: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yichuang-evidence-'));
    server = await startTestServer({ signing: true });
    browser = await launchBrowser();
    key = await finishPermit(server);
    html = await exported();
  });
  after(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const exported = async (one = key): Promise<string> => {
    const auditor = await server.signIn('auditor');
    const url = `${server.url}/v2/process-instances/${one}/evidence`;
    const response = await fetch(url, { headers: auditor.headers });
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.contain('text/html');
    expect(response.headers.get('content-disposition')).to.equal(
      `attachment; filename="${one}.html"`,
    );
    return response.text();
  };

  /** The same page with other evidence in it. */
  const withEvidence = (change: (file: EvidenceFile) => void): string => {
    const file = readEvidence(html);
    change(file);
    const start = html.indexOf('id="evidence">') + 'id="evidence">'.length;
    const text = JSON.stringify(file).replaceAll('<', '\\u003c');
    return html.slice(0, start) + text + html.slice(html.indexOf('</script>', start));
  };

  const writeFile = (content: string): string => {
    const path = join(folder, `${String(Math.random()).slice(2)}.html`);
    writeFileSync(path, content);
    return path;
  };

  /** Opens it from the disk, without a network; gives what it asked for besides itself. */
  const open = async (content: string, locale: 'zh-CN' | 'en' = 'en') => {
    const opened = await openPage(browser, { locale });
    const requests: Request[] = [];
    const url = pathToFileURL(writeFile(content)).href;
    opened.page.on('request', (request) => {
      if (request.url() !== url) requests.push(request);
    });
    await opened.context.setOffline(true);
    await opened.page.goto(url);
    await opened.page.locator('.verdict').waitFor();
    return { ...opened, requests };
  };

  it('opens from the disk, verifies itself and tells the case, in both languages', async () => {
    const { page, context, errors, requests } = await open(html, 'zh-CN');
    expect(await page.locator('.verdict').innerText()).to.contain('一致：内容未被改动');
    expect(await page.locator('.verdict').getAttribute('data-verdict')).to.equal('verified');
    const outcomes = await page
      .locator('[data-check]')
      .evaluateAll((items) =>
        items.map((item) => [item.getAttribute('data-check'), item.getAttribute('data-outcome')]),
      );
    expect(outcomes).to.deep.equal(
      ['sources', 'chain', 'deliveries', 'execution', 'inclusion', 'signature', 'extent'].map(
        (name) => [name, 'passed'],
      ),
    );
    const text = await page.locator('main').innerText();
    for (const told of ['P-2026-1', key, '办结', 'Ask', 'clerk1', '王小明', 'Permit']) {
      expect(text).to.contain(told);
    }
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('.verdict').innerText()).to.contain('Verified: nothing was altered');
    expect(await page.locator('html').getAttribute('lang')).to.equal('en');
    expect(errors).to.deep.equal([]);
    expect(requests).to.deep.equal([]);
    await context.close();
  });

  it('runs nothing that its contents say, and shows it as text', async () => {
    const { page, context, requests } = await open(html);
    expect(await page.evaluate(() => 'hacked' in window)).to.equal(false);
    expect(await page.locator('main img, main script').count()).to.equal(0);
    expect(await page.locator('main').innerText()).to.contain('<img src=x onerror=');
    expect(requests).to.deep.equal([]);
    await context.close();
  });

  it('lets nothing run or load even where markup was put into it', async () => {
    const injected = html.replace(
      '<main id="page">',
      `<img src="https://example.org/x.png"><script>window.hacked = 1</script>
       <iframe src="https://example.org/"></iframe><main id="page">`,
    );
    const { page, context, requests } = await open(injected);
    expect(await page.evaluate(() => 'hacked' in window)).to.equal(false);
    // The policy refused them, before the missing network could.
    for (const request of requests) expect(request.failure()?.errorText).to.equal('csp');
    await context.close();
  });

  for (const { title, change, check, english, chinese } of TAMPERINGS) {
    it(`names ${title}`, async () => {
      const tampered = withEvidence(change);
      const { page, context } = await open(tampered);
      expect(await page.locator('.verdict').getAttribute('data-verdict')).to.equal('broken');
      const outcome = page.locator(`[data-check="${check}"]`);
      expect(await outcome.getAttribute('data-outcome')).to.equal('failed');
      expect(await page.locator('main').innerText()).to.contain(english);
      await page.getByRole('button', { name: '中文' }).click();
      expect(await page.locator('main').innerText()).to.contain(chinese);
      await context.close();
      const report = await verifyEvidence(readEvidence(tampered), NODE_CRYPTO);
      expect(report.verdict).to.equal('broken');
      const failed = report.checks.filter((one) => one.outcome === 'failed');
      expect(failed.map(({ name }) => name)).to.include(check);
    });
  }

  it('executes again what was rewritten with all its hashes, and finds it different', async () => {
    const { createHash } = await import('node:crypto');
    const sha256 = (...texts: string[]) =>
      createHash('sha256').update(texts.join('')).digest('hex');
    const rewritten = withEvidence((file) => {
      delete file.seal;
      let previousHash = '0'.repeat(64);
      for (const entry of file.instances[0]!.entries) {
        const payload = entry.payload!.replace('"fee","value":50', '"fee","value":5');
        const payloadHash = sha256(entry.salt!, payload);
        const fields = JSON.parse(entry.header) as object;
        const header = JSON.stringify({ ...fields, payloadHash, previousHash });
        previousHash = sha256(header);
        Object.assign(entry, { payload, header, hash: previousHash });
      }
    });
    const { page, context } = await open(rewritten);
    const outcome = page.locator('[data-check="execution"]');
    expect(await outcome.getAttribute('data-outcome')).to.equal('failed');
    expect(await page.locator('[data-check="chain"]').getAttribute('data-outcome')).to.equal(
      'passed',
    );
    await context.close();
  });

  it('says that nothing vouches for a file without a signature', async () => {
    const { page, context } = await open(withEvidence((file) => delete file.seal));
    expect(await page.locator('.verdict').getAttribute('data-verdict')).to.equal('unsigned');
    await context.close();
  });

  it('says so where the browser cannot check the signature', async () => {
    const { page, context } = await openPage(browser, { locale: 'en' });
    await page.addInitScript({
      content: "crypto.subtle.generateKey = () => Promise.reject(new Error('not supported'))",
    });
    await page.goto(pathToFileURL(writeFile(html)).href);
    await page.locator('.verdict[data-verdict="unsigned"]').waitFor();
    expect(await page.locator('main').innerText()).to.contain('does not have Ed25519');
    await context.close();
  });

  it('is verified by the command line, which wants the right key', async () => {
    const path = writeFile(html);
    const good = await runYichuang(['verify', '--file', path]);
    expect(good.output).to.contain('一致 · verified');
    expect(good.code).to.equal(0);
    const wrong = await runYichuang(['verify', '--file', path, '--key', 'another']);
    expect(wrong.code).to.equal(3);
    expect(wrong.errors).to.contain('Expected the key another');
    const broken = writeFile(withEvidence(TAMPERINGS[0]!.change));
    const bad = await runYichuang(['verify', '--file', broken]);
    expect(bad.output).to.contain('entry 1: hash of the payload');
    expect(bad.code).to.equal(3);
  }).timeout(180_000);

  it('is for auditors and supervisors, of root instances, and leaves a trace', async () => {
    const clerk = await server.signIn('clerk1');
    const path = `/v2/process-instances/${key}/evidence`;
    expect((await clerk.get(path)).status).to.equal(403);
    const auditor = await server.signIn('auditor');
    const child = readEvidence(html).instances[1]!.key;
    const { status, body } = await auditor.get(`/v2/process-instances/${child}/evidence`);
    expect([status, body.detail]).to.deep.equal([
      422,
      `Expected a root instance, but ${child} was called by ${key}.`,
    ]);
    const auditadmin = await server.signIn('auditadmin');
    const { body: trace } = await auditadmin.post('/v2/audit-entries/search', {
      filter: { type: 'evidenceExported', subject: key },
    });
    expect(trace.items[0]).to.include({ actor: 'auditor', subject: key });
  });

  it('has the files that its models import, and executes again with them', async () => {
    const designer = await server.signIn('designer');
    await designer.deploy({ 'importing.bpmn': IMPORTING, 'shared.bpmn': SHARED });
    const clerk = await server.signIn('clerk1');
    const request = { processDefinitionId: 'importing' };
    const { body } = await clerk.post('/v2/process-instances', request);
    await clerk.post('/v2/messages/publication', { name: 'fee paid' });
    const page = await exported(body.processInstanceKey as string);
    const { resources } = readEvidence(page);
    expect(resources.map(({ kind }) => kind)).to.have.members(['bundle', 'bpmn', 'bpmn']);
    const { code, output } = await runYichuang(['verify', '--file', writeFile(page)]);
    expect(code).to.equal(0);
    expect(output).to.contain('一致 · verified');
  });

  it('holds nothing but the case and what it was executed with', () => {
    const { instances, resources, calendars } = readEvidence(html);
    expect(instances.map((one) => one.key)[0]).to.equal(key);
    expect(instances).to.have.length(2);
    expect(resources).to.have.length(3);
    expect(calendars).to.have.length(1);
  });
});
