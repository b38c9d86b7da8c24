import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import ts from 'typescript';
import { openPage } from '../../support/browser.ts';

const ORIGIN = 'http://engine.test';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUNDLE = '/dist/engine-browser/yichuang-engine.js';

/** The tests' modules say `engine/index.ts`; in the page that is the bundle. */
const SCENARIOS = `<!doctype html><meta charset="utf-8" /><title>Scenarios</title>
<script type="importmap">{ "imports": { "/engine/index.ts": "${BUNDLE}" } }</script>`;

export interface EnginePage {
  page: Page;
  errors: string[];
}

/**
 * A page that can import the bundle and the tests' own modules, less their types. It is far away,
 * in a zone and a language that no scenario speaks of.
 */
export function openScenarioPage(browser: Browser): Promise<EnginePage> {
  return open(browser, { 'index.html': SCENARIOS });
}

/** An example of the documentation, with the bundle and the files that it names beside it. */
export function openExample(
  browser: Browser,
  html: string,
  files: Record<string, string>,
): Promise<EnginePage> {
  return open(browser, { 'index.html': html, ...files });
}

/** The bundle as those who embed the engine find it. */
export function readBundle(): Promise<string> {
  try {
    return readFile(createRequire(import.meta.url).resolve('yichuang/browser'), 'utf8');
  } catch {
    throw new Error(`Expected ${BUNDLE}, but it is not built: run \`npm run build\``);
  }
}

async function open(browser: Browser, files: Record<string, string>): Promise<EnginePage> {
  const bundle = await readBundle();
  const opened = await openPage(browser, { locale: 'en', timezoneId: 'America/New_York' });
  await opened.page.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const own = files[path.slice(1)];
    if (own !== undefined) return route.fulfill({ body: own, contentType: typeOf(path) });
    const isBundle = path.endsWith('/yichuang-engine.js');
    const body = isBundle ? bundle : await moduleAt(path);
    return route.fulfill({ body, contentType: 'text/javascript' });
  });
  await opened.page.goto(`${ORIGIN}/index.html`);
  return opened;
}

function typeOf(path: string): string {
  return path.endsWith('.html') ? 'text/html' : 'application/xml';
}

async function moduleAt(path: string): Promise<string> {
  if (!path.endsWith('.ts')) return '';
  const { ESNext: module } = ts.ModuleKind;
  const source = await readFile(ROOT + path.slice(1), 'utf8');
  const compilerOptions = { module, target: ts.ScriptTarget.ES2023 };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}
