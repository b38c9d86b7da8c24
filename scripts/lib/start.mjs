import { pathToFileURL } from 'node:url';
import { ALL_PARTS, cleanBuilt, ensureBuilt, SERVED_PARTS } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './process.mjs';
import { guarded } from './progress.mjs';

/** Installs and builds what is missing, then serves the sample centre in this very process. */
export async function start(args) {
  await guarded(() => prepare(SERVED_PARTS));
  await hand(['serve', '--sample', ...args]);
}

/** The `yichuang` command of this clone; only `serve` needs the screens. */
export async function runCommand(args) {
  await guarded(async () => {
    await ensureInstalled();
    await ensureBuilt(args[0] === 'serve' ? SERVED_PARTS : ['server']);
  });
  await hand(args);
}

export async function buildAll(clean) {
  await guarded(async () => {
    if (clean) cleanBuilt();
    await prepare(ALL_PARTS);
  });
}

async function prepare(parts) {
  await ensureInstalled();
  await ensureBuilt(parts);
}

/** No second process: signals reach the server itself, and its exit code is npm's. */
async function hand(args) {
  const main = `${root}dist/runtime/main.js`;
  process.argv = [process.execPath, main, ...args];
  await import(pathToFileURL(main).href);
}
