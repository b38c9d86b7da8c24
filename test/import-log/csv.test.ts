import { expect } from 'chai';
import { type CsvRow, readCsv } from '../../runtime/import-log/csv.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = text.length || 1): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of readCsv(pieces(text, size))) rows.push(row);
  return rows;
}

const cells = async (text: string, size?: number) =>
  (await read(text, size)).map((row) => row.cells);

describe('The CSV reader', () => {
  it('reads rows with LF and CRLF, with and without a last line break', async () => {
    expect(await cells('a,b\n1,2\n')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(await cells('a,b\r\n1,\r\n')).to.deep.equal([
      ['a', 'b'],
      ['1', ''],
    ]);
    expect(await cells('a,b\n1,2')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads quoted cells with commas, quotes and line breaks', async () => {
    expect(await cells('"a, b","say ""hi""","two\nlines",""\n')).to.deep.equal([
      ['a, b', 'say "hi"', 'two\nlines', ''],
    ]);
  });

  it('skips a byte order mark and blank lines', async () => {
    expect(await cells('\uFEFFa,b\n\n\r\n1,2\n')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads the same however the stream is cut', async () => {
    const text = '\uFEFF窗口,"say ""hi"", 再见"\r\n"two\r\nlines",x\r\n';
    const whole = await cells(text);
    for (const size of [1, 2, 3, 5]) expect(await cells(text, size)).to.deep.equal(whole);
  });

  it('knows the line on which each row begins', async () => {
    expect((await read('a\n"1\n2"\n3\n')).map(({ line }) => line)).to.deep.equal([1, 2, 4]);
  });

  for (const [text, message] of [
    ['a\n"b', 'Expected a closing quote but the file ends (line 2)'],
    ['a\nb"c"\n', 'Expected a quote only around a whole cell (line 2)'],
    ['"a"b\n', 'Expected a comma after a quoted cell but found b (line 1)'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)}`, async () => {
      const failure = await read(text).catch((error: unknown) => error);
      expect(failure).to.be.an('error').with.property('message', message);
    });
  }
});
