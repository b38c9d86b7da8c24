import { expect } from 'chai';
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { conformanceLines, conformancePage } from './support/conformance.ts';

const folder = new URL('./scenarios/', import.meta.url);
const page = new URL('../../docs/conformance.md', import.meta.url);

describe('The page of what executes', () => {
  it('says what the scenarios show', async () => {
    const lines = await conformanceLines(folder);
    const text = await format(conformancePage(lines), { parser: 'markdown', printWidth: 100 });
    if (process.env['UPDATE_CONFORMANCE'] === '1') await writeFile(page, text);
    expect(await readFile(page, 'utf8')).to.equal(text);
    expect(lines.length).to.be.greaterThan(150);
  });
});
