import { existsSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { run, runTool } from './process.mjs';
import { say } from './progress.mjs';

/** Gets a Chromium for the browser tests where there is none. Without one those tests say so. */
export async function ensureChromium() {
  if ((await find()) !== undefined) return;
  say('安装 Chromium…', 'installing Chromium…');
  if (isDebianRoot()) await installPackages();
  if ((await find()) !== undefined) return;
  await runTool('playwright-core/cli.js', ['install', 'chromium'], { show: true });
}

async function find() {
  const { findChromium } = await tsImport('../../test/support/chromium.ts', import.meta.url);
  return findChromium();
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** The fonts too: without them Chinese labels are empty boxes of another width. */
async function installPackages() {
  const options = { show: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], options);
}
