import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readArchive } from '../../runtime/archive/archive-reader.ts';
import { ArchiveWriter } from '../../runtime/archive/archive-writer.ts';
import { readLiveDays, readRetention } from '../../runtime/archive/retention.ts';
import { verifyArchive } from '../../runtime/archive/verify-archive.ts';
import { EVIDENCE_FORMAT, type EvidenceFile } from '../../runtime/evidence/proof/evidence-file.ts';

const MEGABYTE = 1_000_000;

describe('An archive file', () => {
  let folder: string;

  before(() => (folder = mkdtempSync(join(tmpdir(), 'yichuang-archive-file-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const caseOf = (key: string, payload = '王小明'): EvidenceFile => ({
    ...{ format: EVIDENCE_FORMAT, tenant: 'default', case: key, exportedBy: 'keeper' },
    ...{ exportedAt: '2026-01-01T00:00:00.000Z', zone: 'Asia/Shanghai', decisionVersions: [] },
    instances: [
      {
        key,
        entries: [{ position: 1, header: '{}', hash: '', salt: '', payload, path: [] }],
        waiting: [],
      },
    ],
    resources: [{ hash: 'r1', kind: 'bpmn', content: '<流程/>' }],
    calendars: [{ hash: 'c1', content: '[]' }],
  });

  const written = async (name: string, cases: Iterable<EvidenceFile>): Promise<string> => {
    const path = join(folder, name);
    const writer = new ArchiveWriter(path, '2026-01');
    await writer.begin({
      ...{ tenant: 'default', month: '2026-01', zone: 'Asia/Shanghai', writtenBy: 'keeper' },
      writtenAt: '2026-01-01T00:00:00.000Z',
    });
    let keepUntil = 0;
    for (const one of cases) await writer.add(one, (keepUntil += 1));
    await writer.end();
    return path;
  };

  it('gives back what was written, and holds each source once', async () => {
    const cases = [caseOf('1'), caseOf('2', '张三')];
    const path = await written('two.gz', cases);
    const parts = [];
    for await (const part of readArchive(path)) parts.push(part);
    expect(parts[0]).to.include({ kind: 'archive', month: '2026-01', writtenBy: 'keeper' });
    expect(parts.slice(1, 3)).to.deep.equal(cases.map((evidence) => ({ kind: 'case', evidence })));
    expect(parts[3]).to.include({ kind: 'end', cases: 2, entries: 2, keepUntil: 2 });
    expect(gunzipSync(readFileSync(path)).toString().split('<流程/>')).to.have.length(2);
  });

  it('is told from one that lacks its end, a case, or its order', async () => {
    const path = await written('whole.gz', [caseOf('1'), caseOf('2')]);
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');
    const faultWith = async (changed: string[]) => {
      writeFileSync(path, gzipSync(changed.map((line) => `${line}\n`).join('')));
      const { verdict, fault } = await verifyArchive(path);
      expect(verdict).to.equal('broken');
      return fault;
    };
    expect(await faultWith(lines.slice(0, -1))).to.contain('ends too early');
    expect(await faultWith(lines.toSpliced(3, 1))).to.contain('Expected 2 cases');
    expect(await faultWith(lines.slice(1))).to.contain('another order');
    expect(await faultWith([...lines, lines[3]!])).to.contain('another order');
    const altered = lines.map((line) => line.replace('王小明', '王大明'));
    expect(await faultWith(altered)).to.contain('with the SHA-256');
  });

  it('is told from one that was cut off in the middle of its bytes', async () => {
    const path = await written('cut.gz', [caseOf('1')]);
    writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size - 20));
    expect((await verifyArchive(path)).fault).to.contain('cannot be read');
  });

  it('is written and read with a case at a time in memory, however many there are', async () => {
    const size = 120;
    function* many() {
      for (let at = 0; at < size; at += 1) yield caseOf(String(at), '王'.repeat(MEGABYTE / 2));
    }
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    const path = await written('many.gz', many());
    let cases = 0;
    for await (const { kind } of readArchive(path)) if (kind === 'case') cases += 1;
    clearInterval(watch);
    expect(cases).to.equal(size);
    // All of them are 180 MB.
    expect(most - before).to.be.lessThan(140 * MEGABYTE);
  });
});

describe('The time that files are kept', () => {
  const ended = Date.parse('2026-03-05T00:00:00Z');
  const until = (text: string, process = 'permit') =>
    new Date(readRetention(text).keepUntil(process, ended)).toISOString().slice(0, 10);

  it('is the legal one, or longer for all processes or for one', () => {
    expect(until('')).to.equal('2041-03-05');
    expect(until('20')).to.equal('2046-03-05');
    expect(until('20, tender=30', 'tender')).to.equal('2056-03-05');
    expect(until('招标=30', '招标')).to.equal('2056-03-05');
    expect(until('招标=30')).to.equal('2041-03-05');
  });

  it('is refused when it is shorter than the law says, naming the law', () => {
    for (const text of ['14', 'tender=14', '20,tender=0']) {
      expect(() => readRetention(text), text).to.throw('政府采购法 第四十二条');
    }
    for (const text of ['x', 'tender=', '15.5', '1e9']) {
      expect(() => readRetention(text), text).to.throw('Expected whole years');
    }
  });

  it('is in the database a month at least', () => {
    expect(readLiveDays('')).to.equal(365 * 86_400_000);
    expect(() => readLiveDays('30')).to.throw('Expected a whole number of days');
  });
});
