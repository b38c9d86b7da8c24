import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { flow, model, PLAIN, userTask, WITH_JOB } from '../runtime/api-models.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import type { TestClient } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { accessibilityFaults, chooseAccount } from './support/screens.ts';

/** A second version, in which the step has another id. */
const RENAMED = PLAIN.replaceAll('"work"', '"task"');

/** Two steps one after the other. */
const TWO_STEPS = model(
  'two-steps',
  [
    '<bpmn:startEvent id="start"/>',
    userTask('first'),
    userTask('second'),
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'first'),
    flow('b', 'first', 'second'),
    flow('c', 'second', 'end'),
  ].join('\n'),
);

describe('The screens of operations', function () {
  this.timeout(120_000);
  let server: TestServer;
  let browser: Browser;
  let clerk: TestClient;
  let sysadmin: TestClient;
  let page: Page;
  let errors: string[];

  before(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
    clerk = await server.signIn('clerk1');
    sysadmin = await server.signIn('sysadmin');
    const designer = await server.signIn('designer');
    await designer.deploy({
      'plain.bpmn': PLAIN,
      'with-job.bpmn': WITH_JOB,
      'two-steps.bpmn': TWO_STEPS,
    });
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(async () => {
    ({ page, errors } = await openPage(browser, { baseURL: server.url }));
  });
  afterEach(() => page.context().close());

  const start = async (processDefinitionId: string, businessId: string) => {
    const body = { processDefinitionId, businessId };
    const started = await clerk.post('/v2/process-instances', body);
    return started.body.processInstanceKey as string;
  };
  /** Key of the case's open task, claimed. */
  const ownTask = async (processInstanceKey: string) => {
    const { body } = await clerk.post('/v2/user-tasks/search', {
      filter: { processInstanceKey, state: 'CREATED' },
    });
    const task = body.items[0].userTaskKey as string;
    await clerk.post(`/v2/user-tasks/${task}/assignment`, {});
    return task;
  };
  const stateOf = async (key: string) =>
    (await sysadmin.get(`/v2/process-instances/${key}`)).body.state as string;
  const button = (action: string) => page.locator(`[data-action="${action}"]`);
  const openCase = async (key: string) => {
    await chooseAccount(page, 'sysadmin');
    await page.goto(`/audit/cases/${key}`);
    await button('cancel').waitFor();
  };
  const giveReason = async (reason: string) => {
    await page.getByRole('dialog').locator('textarea').fill(reason);
    await button('confirm').click();
  };

  it('suspends a case, lets it go on and terminates it, each with a reason', async () => {
    const key = await start('plain', 'OPERATE-1');
    await openCase(key);
    await button('suspend').click();
    expect(await button('confirm').isDisabled()).to.equal(true);
    await giveReason('等待上级批复');
    await page.getByText('案件已挂起。').waitFor();
    await page.locator('.state--SUSPENDED').waitFor();
    expect(await stateOf(key)).to.equal('SUSPENDED');
    await button('resume').click();
    await giveReason('批复已到');
    await page.locator('.state--ACTIVE').waitFor();
    await button('cancel').click();
    await giveReason('申请人撤回');
    await page.locator('.state--TERMINATED').waitFor();
    expect(await stateOf(key)).to.equal('TERMINATED');
    expect(await button('cancel').count()).to.equal(0);
    // An administrator may not read the journal, and nobody is signed in at first.
    const others = errors.filter((text) => !/status of 40[13]/.test(text));
    expect(others).to.deep.equal([]);
  });

  it('is worked by keyboard, in English too', async () => {
    const key = await start('plain', 'OPERATE-2');
    await openCase(key);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Suspend' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Suspend the case' }).waitFor();
    await page.getByRole('dialog').locator('textarea').focus();
    await page.keyboard.type('the applicant asked for time');
    await page.keyboard.press('Control+Enter');
    await page.locator('.state--SUSPENDED').waitFor();
    expect(await stateOf(key)).to.equal('SUSPENDED');
  });

  it('says why an operation was refused, and keeps the reason that was typed', async () => {
    const key = await start('plain', 'OPERATE-3');
    await openCase(key);
    await button('suspend').click();
    const address = `/v2/process-instances/${key}/cancellation`;
    expect((await sysadmin.post(address, { reason: 'meanwhile' })).status).to.equal(204);
    await giveReason('太晚了');
    await page.getByRole('dialog').getByRole('alert').waitFor();
    expect(await page.getByRole('dialog').locator('textarea').inputValue()).to.equal('太晚了');
  });

  it('tries again what is stuck', async () => {
    const key = await start('with-job', 'STUCK-1');
    const { body } = await sysadmin.post('/v2/jobs/activation', {
      type: 'send-mail',
      timeout: 60_000,
      maxJobsToActivate: 1,
    });
    const failure = { retries: 0, errorMessage: 'mail server is down' };
    await sysadmin.post(`/v2/jobs/${body.jobs[0].jobKey}/failure`, failure);
    await openCase(key);
    await page.getByText('mail server is down').waitFor();
    await button('retry').click();
    await giveReason('邮件服务器已恢复');
    await page.getByText('已重试。').waitFor();
    await page.getByText('mail server is down').waitFor({ state: 'detached' });
  });

  it('offers nothing to those who may only look', async () => {
    const key = await start('plain', 'OPERATE-4');
    await chooseAccount(page, 'auditor');
    await page.goto(`/audit/cases/${key}`);
    await button('verify').waitFor();
    expect(await button('cancel').count()).to.equal(0);
    expect(await button('migrate').count()).to.equal(0);
  });

  it('migrates a case after showing what becomes of each step', async () => {
    const key = await start('plain', 'MIGRATE-1');
    const designer = await server.signIn('designer');
    await designer.deploy({ 'plain.bpmn': RENAMED });
    await openCase(key);
    await button('migrate').click();
    await button('check').click();
    await page.locator('[data-plan="refused"]').waitFor();
    expect(await button('go').isDisabled()).to.equal(true);
    await page.locator('[data-source="work"] .el-select').click();
    await page.getByRole('option', { name: 'task' }).click();
    await button('check').click();
    await page.locator('[data-plan="possible"]').waitFor();
    expect(await accessibilityFaults(page)).to.deep.equal([]);
    await page.getByRole('dialog').locator('textarea').fill('流程改版');
    await button('go').click();
    await page.getByText('案件已改按第 2 版办理。').waitFor();
    await page.getByText('v2', { exact: false }).first().waitFor();
    const { body } = await sysadmin.get(`/v2/process-instances/${key}`);
    expect(body).to.include({ version: 2, state: 'ACTIVE' });
  });

  it('shows how far batch operations are', async () => {
    await start('plain', 'BATCH-1');
    const begun = await sysadmin.post('/v2/process-instances/cancellation', {
      filter: { businessId: 'BATCH-1' },
      reason: 'tidying up',
    });
    await chooseAccount(page, 'sysadmin');
    await page.goto('/audit/batch-operations');
    const row = page.locator(`[data-batch="${begun.body.batchOperationKey as string}"]`);
    await row.getByText('已处理 1，共 1').waitFor();
    expect(await row.locator('progress').getAttribute('value')).to.equal('1');
    expect(await accessibilityFaults(page)).to.deep.equal([]);
  });

  it('begins an operation on all cases that a search has found', async () => {
    const keys = [await start('plain', 'MANY-1'), await start('plain', 'MANY-2')];
    const other = await start('plain', 'OTHER-1');
    await chooseAccount(page, 'sysadmin');
    await page.goto('/audit?businessId=MANY-');
    await button('batch').click();
    await page.getByRole('menuitem', { name: '批量挂起' }).click();
    await page.getByRole('dialog').getByText('查到的案件共 2 件。').waitFor();
    await giveReason('系统升级');
    await page.waitForURL(/batch-operations/);
    await page.getByText('已处理 2，共 2').first().waitFor();
    expect(await Promise.all([...keys, other].map(stateOf))).to.deep.equal([
      'SUSPENDED',
      'SUSPENDED',
      'ACTIVE',
    ]);
  });

  it('offers no operation on all cases of the centre at once', async () => {
    await chooseAccount(page, 'sysadmin');
    await page.goto('/audit');
    await page.locator('.case-row').first().waitFor();
    expect(await button('batch').count()).to.equal(0);
  });

  it('sends a task back to an earlier step', async () => {
    const key = await start('two-steps', 'BACK-1');
    const first = await ownTask(key);
    await clerk.post(`/v2/user-tasks/${first}/completion`, {});
    const second = await ownTask(key);
    await chooseAccount(page, 'clerk1');
    await page.goto(`/windows/tasks/${second}`);
    await button('reject').click();
    await page.getByRole('dialog').getByRole('radio', { name: 'first' }).waitFor();
    expect(await accessibilityFaults(page)).to.deep.equal([]);
    await giveReason('缺少一页');
    await page.getByText('已驳回到：first').waitFor();
    const { body } = await clerk.get(`/v2/user-tasks/${await ownTask(key)}`);
    expect(body.elementId).to.equal('first');
  });

  it('says so where there is no earlier step', async () => {
    const task = await ownTask(await start('two-steps', 'BACK-2'));
    await chooseAccount(page, 'clerk1');
    await page.goto(`/windows/tasks/${task}`);
    await button('reject').click();
    await page.getByRole('dialog').getByText('前面没有可以驳回到的环节').waitFor();
    expect(await button('confirm').count()).to.equal(0);
  });

  it('keeps WCAG AA on a dialog that asks for a reason', async () => {
    const key = await start('plain', 'AXE-3');
    await openCase(key);
    await button('suspend').click();
    await page.getByRole('dialog').locator('textarea').waitFor();
    expect(await accessibilityFaults(page)).to.deep.equal([]);
  });
});
