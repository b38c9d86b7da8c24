import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { ModelerPage, signInAs } from './support/modeler-page.ts';
import { chooseAccount } from './support/screens.ts';

/** The whole story of an approval in the browser: drawn, deployed, worked, replayed, verified. */
describe('The story of an approval', function () {
  this.timeout(180_000);
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let errors: string[];

  before(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
    ({ page, errors } = await openPage(browser, { baseURL: server.url }));
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  it('is drawn with three steps, a condition and a form, and deployed by the designer', async () => {
    const modeler = new ModelerPage(page);
    await signInAs(page, 'designer');
    await modeler.createModel('夜间施工许可');
    await modeler.openOutline();
    await modeler.select('申请提交');
    await modeler.append('user-task', '受理');
    await modeler.append('user-task', '审查');
    await modeler.append('exclusive-gateway', '审查合格？');
    await modeler.append('user-task', '决定');
    await modeler.append('end-event', '准予许可');
    await modeler.select('审查合格？');
    await modeler.append('end-event', '不予许可');

    await modeler.select('去往 决定');
    await modeler.writeCondition('opinion = "同意"');
    await modeler.select('受理');
    await assign(modeler, 'firstContactWindow');
    const formId = await makeForm(page, modeler);
    await modeler.select('审查');
    await assign(modeler, 'window');
    await modeler.entry('yc-Assignment-window').locator('select').selectOption('W02');
    await modeler.chooseForm(formId);
    await modeler.select('决定');
    await assign(modeler, 'firstContactWindow');
    await modeler.chooseForm(formId);

    await modeler.select('去往 不予许可');
    await page.locator('.djs-context-pad [data-action="replace"]').click();
    await page.locator('.djs-popup [data-id="replace-with-default-flow"]').click();
    await modeler.saved();
    expect(await modeler.problems('error')).to.deep.equal([]);

    await modeler.deploy('第一版');
    await modeler.message().getByText('“夜间施工许可”已部署为版本 1。').waitFor();
    expect(errors).to.deep.equal([]);
  });

  it('is accepted at the first window, which completes the first step', async () => {
    await chooseAccount(page, 'clerk1');
    await page.goto('/windows/start');
    await page.getByRole('button', { name: /夜间施工许可/ }).click();
    await page.fill('[name="businessId"]', '夜施-2026-001');
    await page.getByRole('button', { name: '受理', exact: true }).click();
    await page.getByRole('button', { name: '办理第一个任务' }).click();
    await claimAndComplete(page, '材料齐全');
    await page.getByText('已完成：受理').waitFor();
  });

  it('goes on at the second window by keyboard alone', async () => {
    await chooseAccount(page, 'clerk2');
    await page.goto('/windows?tab=window');
    await page.locator('.queue-row', { hasText: '夜施-2026-001' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.getByText('已领取：审查').waitFor();
    await page.keyboard.press('Enter');
    const opinion = page.locator('[data-field="opinion"] textarea');
    await opinion.fill('同意');
    await opinion.press('Control+Enter');
    await page.getByText('已完成：审查').waitFor();
  });

  it('comes back to the first window, where it is decided', async () => {
    await chooseAccount(page, 'clerk1');
    await page.goto('/windows?tab=window');
    await page.locator('.queue-row', { hasText: '夜施-2026-001' }).getByText('决定').click();
    await claimAndComplete(page, '准予');
    await page.getByText('已完成：决定').waitFor();
  });

  it('is replayed and verified by the auditor', async () => {
    await chooseAccount(page, 'auditor');
    await page.goto('/audit?businessId=夜施-2026-001');
    await page.getByRole('link', { name: '夜施-2026-001' }).click();
    const end = await labelledElement(page, '准予许可');
    const ended = page.locator(`.case-diagram .case-done[data-element-id="${end}"]`);
    await ended.waitFor();
    await page.locator('.controls__line').press('Home');
    await ended.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '播放' }).click();
    await page.locator('.case-token').first().waitFor();
    await page.locator('.controls__line').press('End');
    await ended.waitFor();
    await page.getByRole('button', { name: '校验此案件' }).click();
    await page.locator('[data-verdict="verified"]').waitFor();
    expect(errors).to.deep.equal([]);
  });
});

async function claimAndComplete(page: Page, opinion: string): Promise<void> {
  await page.getByRole('button', { name: '领取任务' }).click();
  await page.locator('[data-field="opinion"] textarea').fill(opinion);
  await page.getByRole('button', { name: '完成', exact: true }).click();
}

/** Id of the element that the diagram labels so: a label is a shape beside that of its event. */
async function labelledElement(page: Page, text: string): Promise<string> {
  const label = page.locator('.case-diagram [data-element-id$="_label"]', { hasText: text });
  return ((await label.getAttribute('data-element-id')) ?? '').replace(/_label$/, '');
}

async function assign(modeler: ModelerPage, strategy: string): Promise<void> {
  await modeler.openGroup('yc-assignment');
  await modeler.entry('yc-Assignment-strategy').locator('select').selectOption(strategy);
}

/** Makes a form for the selected task in the form editor, comes back, and gives its id. */
async function makeForm(page: Page, modeler: ModelerPage): Promise<string> {
  await modeler.openGroup('yc-form');
  await page.getByRole('button', { name: '新建表单' }).click();
  await page.locator('.fjs-form-editor').waitFor();
  const formId = await page.locator('.form-page__title code').innerText();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.locator('.form-page__back').click();
  await modeler.drawing('StartEvent_1').waitFor();
  await modeler.openOutline();
  return formId;
}
