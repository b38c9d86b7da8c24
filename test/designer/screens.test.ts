import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import type { TestClient } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import {
  accessibilityFaults,
  chooseAccount,
  isWatermarkFree,
  startCase,
  taskOf,
} from './support/screens.ts';

describe('The screens of windows and auditors', function () {
  this.timeout(120_000);
  let server: TestServer;
  let browser: Browser;
  let clerk: TestClient;
  let page: Page;

  before(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
    clerk = await server.signIn('clerk1');
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(async () => {
    ({ page } = await openPage(browser, { baseURL: server.url }));
  });
  afterEach(() => page.context().close());

  const row = (businessId: string) => page.locator('.queue-row', { hasText: businessId });
  const note = () => page.locator('[data-field="checkNote"] textarea');

  /** A claimed task of a new case, opened in the browser by its clerk. */
  async function openOwnTask(businessId: string): Promise<void> {
    const task = await taskOf(clerk, await startCase(clerk, businessId));
    await clerk.post(`/v2/user-tasks/${task}/assignment`);
    await chooseAccount(page, 'clerk1');
    await page.goto(`/windows/tasks/${task}`);
    await note().waitFor();
  }

  it('offers the sample accounts, and greets in the language that was chosen', async () => {
    await chooseAccount(page, 'clerk1');
    await page.getByRole('heading', { name: '周永福，您好' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Hello, 周永福' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Hello, 周永福' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('en');
  });

  it('returns to the page that was asked for after the sign-in', async () => {
    await page.goto('/windows?tab=done');
    await page.waitForURL(/sign-in\?next=/);
    await page.click('[data-account="clerk1"]');
    await page.waitForURL(/\/windows\?tab=done/);
  });

  it('is worked by keyboard: j to move, c to claim, Enter to open', async () => {
    await startCase(clerk, 'KEY-1');
    await chooseAccount(page, 'clerk1');
    await page.goto('/windows?tab=unassigned');
    await row('KEY-1').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.getByText('您已领取').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/windows\/tasks\//);
    await page.getByRole('button', { name: '完成', exact: true }).waitFor();
  });

  it('never moves the list under the pointer, and announces what is new', async () => {
    await startCase(clerk, 'HOLD-1');
    await chooseAccount(page, 'clerk1');
    await page.goto('/windows?tab=window');
    await row('HOLD-1').hover();
    await startCase(clerk, 'HOLD-2');
    const bar = page.getByRole('button', { name: '有 1 个新任务，点击显示' });
    await bar.waitFor();
    expect(await row('HOLD-2').count()).to.equal(0);
    await bar.click();
    await row('HOLD-2').waitFor();
  });

  it('names the holder when somebody was quicker', async () => {
    const task = await taskOf(clerk, await startCase(clerk, 'RACE-1'));
    await chooseAccount(page, 'clerk1');
    // The stream is stopped, so that the page cannot know in time.
    await page.route('**/v2/events/stream', (route) => route.abort());
    await page.goto(`/windows/tasks/${task}`);
    const claim = page.getByRole('button', { name: '领取任务' });
    await claim.waitFor();
    await page.route('**/assignment', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ title: 'Conflict', status: 409, detail: '…', holder: '郭宏伟' }),
      }),
    );
    await claim.click();
    await page.getByText('来晚一步，郭宏伟 已经领取了这个任务。').waitFor();
  });

  it('takes Chinese from an input method, and its Enter completes nothing', async () => {
    await openOwnTask('IME-1');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    const devtools = await page.context().newCDPSession(page);
    await note().focus();
    await devtools.send('Input.imeSetComposition', {
      text: 'cailiao',
      selectionStart: 7,
      selectionEnd: 7,
    });
    for (const modifiers of [0, 2]) {
      await devtools.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
        modifiers,
      });
    }
    await devtools.send('Input.insertText', { text: '材料齐全' });
    expect(await note().inputValue()).to.equal('材料齐全');
    expect(sent.filter((url) => url.endsWith('/completion'))).to.deep.equal([]);
    expect(await page.locator('.el-form-item.is-error').count()).to.equal(0);
  });

  it('keeps what was typed when the sign-in expires', async () => {
    await openOwnTask('EXPIRE-1');
    await page.locator('[data-field="acceptance"] .el-radio').first().click();
    await page.locator('[data-field="receivedDate"] input').fill('2026-03-02');
    await page.keyboard.press('Enter');
    await note().fill('材料齐全，符合法定形式。');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '完成', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '登录已失效' });
    await dialog.locator('input[name="password"]').fill('yichuang');
    await dialog.locator('input[name="password"]').press('Enter');
    await page.getByText('已完成：受理审查').waitFor();
    expect(await note().inputValue()).to.equal('材料齐全，符合法定形式。');
  });

  it('restores the draft of a page that was closed', async () => {
    await openOwnTask('DRAFT-1');
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/draft'));
    await note().fill('先记下来');
    await saved;
    await page.reload();
    await page.getByText('已恢复您上次填写、尚未提交的内容。').waitFor();
    expect(await note().inputValue()).to.equal('先记下来');
  });

  it('says at the field what is missing, and goes there', async () => {
    await openOwnTask('FAULT-1');
    await page.getByRole('button', { name: '完成', exact: true }).click();
    await page.getByText('有 2 处需要修改').waitFor();
    const focused = page.locator('[data-field="acceptance"] input:focus');
    expect(await focused.count()).to.equal(1);
  });

  it('replays a case step by step, in the diagram and in the table', async () => {
    const key = await startCase(clerk, 'REPLAY-1');
    await chooseAccount(page, 'auditor');
    await page.goto('/audit?businessId=REPLAY');
    await page.getByRole('link', { name: 'REPLAY-1' }).click();
    await page.waitForURL(new RegExp(`/audit/cases/${key}`));
    await page.locator('[data-element-id="CheckMaterials"].case-current').waitFor();
    expect(
      await page.locator('[data-element-id="ApplicationReceived"].case-done').count(),
    ).to.equal(1);
    expect(
      await page.locator('[data-element-id="NotAccepted"]').getAttribute('class'),
    ).not.to.match(/case-/);
    await page.locator('.controls__line').press('Home');
    await page.locator('[data-element-id="CheckMaterials"]:not(.case-current)').waitFor();
    await page.locator('.events tr[aria-current]', { hasText: '案件受理' }).waitFor();
    await page.getByRole('button', { name: '进入：受理审查' }).click();
    await page.locator('[data-element-id="CheckMaterials"].case-current').waitFor();
    await page.getByRole('button', { name: '回到开头' }).click();
    await page.getByRole('button', { name: '播放' }).click();
    await page.locator('.case-token').waitFor();
    await page.locator('[data-element-id="CheckMaterials"].case-current').waitFor();
  });

  it('verifies a case and says what the verdict means', async () => {
    const key = await startCase(clerk, 'VERIFY-1');
    await chooseAccount(page, 'auditor');
    await page.goto(`/audit/cases/${key}`);
    await page.getByRole('button', { name: '校验此案件' }).click();
    await page.locator('[data-verdict="verified"]').waitFor();
    await page.getByText('哈希链完整').waitFor();
  });

  it('leaves the watermark of bpmn.io free on every diagram', async () => {
    await openOwnTask('MARK-1');
    await page.locator('.case-diagram [data-element-id="CheckMaterials"]').waitFor();
    expect(await isWatermarkFree(page)).to.equal(true);
    const key = await startCase(clerk, 'MARK-2');
    await chooseAccount(page, 'auditor');
    await page.goto(`/audit/cases/${key}`);
    await page.locator('.case-diagram [data-element-id="CheckMaterials"]').waitFor();
    expect(await isWatermarkFree(page)).to.equal(true);
  });

  it('loads neither modeler nor form editor for windows and auditors', async () => {
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.url().endsWith('.js')) scripts.add(request.url());
    });
    await openOwnTask('SIZE-1');
    await page.locator('.case-diagram [data-element-id="CheckMaterials"]').waitFor();
    const texts = await Promise.all(
      [...scripts].map(async (url) => (await page.request.get(url)).text()),
    );
    expect(texts).not.to.be.empty;
    const heavy = texts.filter((text) => /bio-properties-panel|fjs-editor/.test(text));
    expect(heavy).to.deep.equal([]);
  });

  it('helps on a page that does not exist, or is not open to one', async () => {
    await chooseAccount(page, 'clerk1');
    await page.goto('/nowhere');
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    await page.goto('/admin/users');
    await page.getByRole('heading', { name: '您没有打开这个页面的权限' }).waitFor();
  });

  it('leads back from a task, a case or a draft that does not exist', async () => {
    await chooseAccount(page, 'clerk1');
    await page.goto('/windows/tasks/nothing');
    await page.getByRole('heading', { name: '没有找到' }).waitFor();
    await page.getByRole('button', { name: '任务列表' }).click();
    await page.waitForURL(/\/windows$/);
    await page.goto('/audit/cases/nothing');
    await page.getByRole('heading', { name: '没有找到' }).waitFor();
    await chooseAccount(page, 'designer');
    await page.goto('/models/drafts/nothing');
    await page.getByRole('heading', { name: '没有找到' }).waitFor();
    expect(await page.locator('.modeler-toolbar').count()).to.equal(0);
  });

  it('puts what is wrong with a field under it, not beside it', async () => {
    await openOwnTask('UNDER-1');
    await page.getByRole('button', { name: '完成', exact: true }).click();
    const choices = await page.locator('[data-field="acceptance"] .el-radio-group').boundingBox();
    const fault = page.locator('[data-field="acceptance"] .el-form-item__error');
    await fault.waitFor();
    expect((await fault.boundingBox())?.y).to.be.at.least((choices?.y ?? 0) + 10);
    expect((await fault.boundingBox())?.x).to.equal(choices?.x);
  });

  it('creates a user, who can sign in', async () => {
    await chooseAccount(page, 'sysadmin');
    await page.goto('/admin/users');
    await page.getByRole('button', { name: '新建用户' }).click();
    await page.fill('[name="newUsername"]', 'clerk.new');
    await page.fill('[name="displayName"]', '新来的');
    await page.fill('[name="newPassword"]', 'long enough');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('新来的 已保存').waitFor();
    await server.signIn('clerk.new', 'long enough');
  });

  const PAGES: [username: string, path: string, ready: string][] = [
    ['clerk1', '/', '.tile'],
    ['clerk1', '/windows?tab=window', '.queue-row'],
    ['clerk1', '/windows/start?process=promised-item', '[data-field]'],
    ['clerk1', '/account', '.tokens__name'],
    ['auditor', '/audit', '.case-row'],
    ['sysadmin', '/admin/users', '.user-actions'],
  ];
  it('keeps WCAG AA on a task and on a replay', async () => {
    await openOwnTask('AXE-1');
    await page.locator('.case-diagram [data-element-id="CheckMaterials"]').waitFor();
    expect(await accessibilityFaults(page)).to.deep.equal([]);
    const key = await startCase(clerk, 'AXE-2');
    await chooseAccount(page, 'auditor');
    await page.goto(`/audit/cases/${key}`);
    await page.locator('.case-diagram [data-element-id="CheckMaterials"]').waitFor();
    expect(await accessibilityFaults(page)).to.deep.equal([]);
  });

  for (const [username, path, ready] of PAGES) {
    it(`keeps WCAG AA on ${path}`, async () => {
      await chooseAccount(page, username);
      await page.goto(path);
      await page.locator(ready).first().waitFor();
      expect(await accessibilityFaults(page)).to.deep.equal([]);
    });
  }
});
