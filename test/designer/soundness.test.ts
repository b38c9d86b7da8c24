import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { ModelerPage, signInAs } from './support/modeler-page.ts';
import { CHOICE_INTO_JOIN } from './support/unsound-models.ts';

describe('What may go wrong at run time, in the modeler', function () {
  this.timeout(120_000);
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let modeler: ModelerPage;
  let errors: string[];

  before(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  beforeEach(async () => {
    ({ page, errors } = await openPage(browser, { baseURL: server.url }));
    modeler = new ModelerPage(page);
    await signInAs(page, 'designer');
    await modeler.createModel('并联审批');
    await modeler.importModel(CHOICE_INTO_JOIN);
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).to.deep.equal([]);
  });

  const deadlock = () => page.locator('.problem-list__item[data-rule="soundness/deadlock"]');
  const marked = (marker: string) =>
    page
      .locator(`.modeler-page__canvas .${marker}[data-element-id]`)
      .evaluateAll((found) => found.map((each) => each.getAttribute('data-element-id') ?? ''));

  it('is listed as a warning, and its path is drawn and cleared', async () => {
    await deadlock().click();
    expect(await deadlock().getAttribute('data-severity')).to.equal('warning');
    expect(await deadlock().innerText()).to.include('死锁：“汇总”可能一直等待');
    expect(await page.locator('.djs-element.selected').getAttribute('data-element-id')).to.equal(
      'join',
    );
    expect(await marked('finding-path')).to.include.members(['start', 'check', 'complete', 'join']);
    expect(await marked('finding-cause')).to.deep.equal(['join']);
    const step = page.locator('.finding-way li');
    expect(await step.allInnerTexts()).to.have.length(1);
    expect(await page.locator('.djs-overlay .finding-step').allInnerTexts()).to.deep.equal(['1']);

    await page.getByRole('button', { name: '清除路径' }).click();
    expect(await marked('finding-path')).to.deep.equal([]);
    expect(await page.locator('.finding-step').count()).to.equal(0);
  });

  it('can be shown and cleared by keyboard', async () => {
    await deadlock().focus();
    await page.keyboard.press('Enter');
    const clear = page.getByRole('button', { name: '清除路径' });
    await clear.focus();
    await page.keyboard.press('Enter');
    await clear.waitFor({ state: 'detached' });
    expect(await marked('finding-path')).to.deep.equal([]);
  });

  it('is said in English too', async () => {
    await deadlock().waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .locator('.problem-list__message', { hasText: 'Deadlock: “汇总” may wait for ever' })
      .waitFor();
    await deadlock().click();
    await page.getByRole('button', { name: 'Clear the path' }).click();
    await page.getByRole('button', { name: '中文' }).click();
  });

  it('goes away when the join is mended, and with it the path', async () => {
    await deadlock().click();
    await page.keyboard.press('r');
    await page.locator('.djs-popup [data-id="replace-with-exclusive-gateway"]').click();
    await deadlock().waitFor({ state: 'detached' });
    expect(await marked('finding-path')).to.deep.equal([]);
  });
});
