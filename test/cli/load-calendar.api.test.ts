import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { startApplication, type Application } from '../../runtime/application.ts';
import { runYichuang } from '../support/cli.ts';

describe('a calendar on the command line', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-cli-'));
  const data = join(folder, 'data');
  const notice = join(folder, 'notice.csv');
  let application: Application | undefined;

  const load = (...args: string[]) =>
    runYichuang(['load-calendar', notice, ...args], { YICHUANG_DATA: data });

  before(async () => {
    application = await startApplication({ data, port: 0, sample: true });
  });
  after(async () => {
    await application?.stop();
    rmSync(folder, { recursive: true });
  });

  it('is refused as a whole when a line is wrong, and the line is named', async () => {
    writeFileSync(notice, 'date,day\n2040-01-02,holiday\n2040-01-32,holiday\n');
    const { code, errors } = await load('--reason', '通知');
    expect(code).to.equal(1);
    expect(errors).to.contain('notice.csv, line 3, date: Expected a date such as 2027-01-01');
  });

  it('is loaded, with what the years come to', async () => {
    writeFileSync(notice, 'date,day\n2027-01-01,holiday\n2040-01-02,holiday\n');
    const { code, output } = await load('--reason', '通知', '--json');
    expect(code).to.equal(0);
    const years = JSON.parse(output) as { year: number; provisional: boolean }[];
    expect(years).to.have.length(2);
    expect(years.map(({ provisional }) => provisional)).to.deep.equal([false, false]);
  });

  it('wants a reason', async () => {
    expect((await load()).code).to.equal(2);
  });
});
