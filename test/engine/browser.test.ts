import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import ts from 'typescript';
import * as engine from '../../engine/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { exampleOf, LEAVE } from './support/embedding-example.ts';
import { openExample, openScenarioPage, readBundle } from './support/engine-page.ts';
import type { EnginePage } from './support/engine-page.ts';
import type { ScenarioTexts } from './support/scenario.ts';
import { readScenario, scenarioNames } from './support/scenario-files.ts';
import { type Outcome, runThreeWays } from './support/scenario-ways.ts';

describe('the engine bundle for the browser', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  it('is one file: it imports nothing and asks for nothing of Node', async () => {
    const bundle = await readBundle();
    expect(importsIn(bundle)).to.deep.equal([]);
    const names = bundle.match(/\b(?:process\.\w+|Buffer\b|__dirname|["'`]node:)/g);
    expect(names).to.equal(null);
  });

  it('exports what the engine exports', async () => {
    const { page } = await openScenarioPage(browser);
    const exported = await page.evaluate(async (path) => {
      const bundle = (await import(path)) as object;
      return Object.keys(bundle);
    }, '/dist/engine-browser/yichuang-engine.js');
    expect(exported.sort()).to.deep.equal(Object.keys(engine).sort());
    await page.context().close();
  });

  it('runs the page of docs/embedding.md', async () => {
    const html = await exampleOf('html');
    const { page, errors } = await openExample(browser, html, { 'leave.bpmn': LEAVE });
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.locator('li', { hasText: 'TaskCompleted' }).waitFor();
    await page.getByRole('button', { name: 'A week passes' }).click();
    await page.locator('li', { hasText: 'InstanceCompleted' }).waitFor();
    expect(await page.locator('li').first().innerText()).to.equal('InstanceStarted');
    expect(errors.filter((error) => !error.includes('favicon'))).to.deep.equal([]);
    await page.context().close();
  });

  describe('gives in Chromium what the engine gives in Node, byte for byte, all three ways:', () => {
    let opened: EnginePage;

    before(async () => {
      opened = await openScenarioPage(browser);
    });
    after(async () => {
      await opened.page.context().close();
      expect(opened.errors).to.deep.equal([]);
    });

    for (const name of scenarioNames()) {
      it(name, async () => {
        const texts = await readScenario(name);
        const [found, expected] = await Promise.all([
          runInPage(opened, texts),
          runThreeWays(texts),
        ]);
        expect(found.straight).to.equal(texts.trace);
        expect(found.restored).to.equal(texts.trace);
        expect(found.states).to.deep.equal(expected.states);
        for (const { live, replayed } of Object.values(found.states)) {
          expect(replayed).to.equal(live);
        }
      });
    }
  });
});

function importsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push(node.getText());
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      found.push(node.getText());
    if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText()))
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', source, ts.ScriptTarget.ES2023, true));
  return found;
}

/** The same runner, as the page has it: over the bundle. */
function runInPage({ page }: EnginePage, texts: ScenarioTexts): Promise<Outcome> {
  return page.evaluate(
    async ({ path, given }) => {
      const ways = (await import(path)) as { runThreeWays: typeof runThreeWays };
      return ways.runThreeWays(given);
    },
    { path: '/test/engine/support/scenario-ways.ts', given: texts },
  );
}
