import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { filesOf } from './files.mjs';
import { root } from './process.mjs';

/**
 * The test files by what they need, which follows from what they import:
 * a browser; a server or a database; or nothing (unit). What disturbs servers is a kind of its own.
 */
export function testFiles() {
  const files = { unit: [], api: [], faults: [], browser: [] };
  for (const file of filesOf(`${root}test`).filter((name) => name.endsWith('.test.ts'))) {
    files[kindOf(`test/${file}`)].push(`test/${file}`);
  }
  return files;
}

function kindOf(file) {
  if (file.startsWith('test/faults/')) return 'faults';
  const sources = [...withImports(file, new Set())];
  if (sources.some(uses('playwright-core'))) return 'browser';
  if (file.endsWith('.api.test.ts') || sources.some(uses('pg'))) return 'api';
  return 'unit';
}

function uses(name) {
  return (source) => source.includes(`from '${name}'`);
}

/** The text of a test and of the helpers in test/ that it imports. */
function withImports(file, seen) {
  if (seen.has(file) || !existsSync(root + file)) return [];
  seen.add(file);
  const text = readFileSync(root + file, 'utf8');
  const helpers = [...text.matchAll(/from '(\.{1,2}\/[^']+\.ts)'/g)]
    .map(([, specifier]) => posix.join(posix.dirname(file), specifier))
    .filter((path) => path.startsWith('test/'));
  return [text, ...helpers.flatMap((helper) => withImports(helper, seen))];
}
