import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { CommandError } from '../../runtime/cli/failure.ts';
import { onPlace } from '../../runtime/cli/place-failure.ts';
import { migrate, openDatabase } from '../../runtime/db/index.ts';
import { lockFolder } from '../../runtime/server-lock.ts';
import { runYichuang } from '../support/cli.ts';

describe('What a person can mend about the data', () => {
  const data = mkdtempSync(join(tmpdir(), 'yichuang-place-'));
  after(() => rmSync(data, { recursive: true }));

  const lineOf = async (work: () => Promise<unknown>) => {
    const error = await onPlace({ data }, work).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(CommandError);
    const { message } = error as CommandError;
    expect(message).not.to.include('\n');
    return message;
  };

  it('is told in one line: a folder that cannot be made', async () => {
    writeFileSync(join(data, 'file'), '');
    const line = await lineOf(async () => lockFolder(join(data, 'file', 'folder')));
    expect(line).to.include(`The data folder ${data} cannot be written`);
  });

  it('is told in one line: a file that is no database', async () => {
    const file = join(data, 'letter.sqlite');
    writeFileSync(file, 'Dear Sir or Madam, this is not a database. Yours faithfully, the audit.');
    const line = await lineOf(async () => migrate(await openDatabase({ file })));
    expect(line).to.include('Expected a SQLite database').and.include(data);
  });

  it('is told in one line: a database without tables', async () => {
    const database = await openDatabase({ file: join(data, 'empty.sqlite') });
    const line = await lineOf(() => database.select('SELECT * FROM journal_headers'));
    await database.close();
    expect(line).to.include("Expected Yichuang's tables");
  });

  it('is told in one line: a PostgreSQL that does not answer', async () => {
    const url = 'postgres://somebody:secret@127.0.0.1:9/yichuang';
    const line = await lineOf(() => openDatabase({ url }));
    expect(line).to.include('ECONNREFUSED').and.not.include('secret');
  });

  it('leaves a bug as it is', async () => {
    const bug = new TypeError('x is not a function');
    const thrown = await onPlace({ data }, () => Promise.reject(bug)).catch(
      (error: unknown) => error,
    );
    expect(thrown).to.equal(bug);
  });

  it('is wrong usage where DATABASE_URL is no URL of PostgreSQL, and does not show it', async () => {
    const { code, errors } = await runYichuang(['verify'], { DATABASE_URL: 'mysql://u:secret@h' });
    expect(code).to.equal(2);
    expect(errors).to.equal('Expected postgres://… in DATABASE_URL, but it is something else\n');
  });

  it('is told by import-log where the log is no file', async () => {
    const { code, errors } = await runYichuang(['import-log', data, '--process', 'any']);
    expect(code).to.equal(1);
    expect(errors).to.equal(`Expected a CSV file, but ${data} is none\n`);
  });
});
