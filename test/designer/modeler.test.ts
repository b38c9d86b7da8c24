import { expect } from 'chai';
import type { Browser, Page, Request } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { drawnModel } from './support/drawn-model.ts';
import { ModelerPage, signInAs } from './support/modeler-page.ts';

/** Waits for a message of another file. */
const IMPORTING = drawnModel(
  [
    { id: 'start', tag: 'startEvent', column: 0, row: 0 },
    { id: 'wait', tag: 'receiveTask', name: '等待', column: 1, row: 0 },
    { id: 'end', tag: 'endEvent', column: 2, row: 0 },
  ],
  [
    { from: 'start', to: 'wait' },
    { from: 'wait', to: 'end' },
  ],
)
  .replace('targetNamespace', 'xmlns:shared="urn:shared" targetNamespace')
  .replace('id="wait"', 'messageRef="shared:paid" $&')
  .replace(
    '<bpmn:process',
    '<bpmn:import importType="http://www.omg.org/spec/BPMN/20100524/MODEL" location="shared.bpmn" namespace="urn:shared" />$&',
  );

describe('The modeler in a browser', function () {
  this.timeout(120_000);
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let modeler: ModelerPage;
  let errors: string[];
  const untranslated: string[] = [];

  before(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  beforeEach(async () => {
    ({ page, errors } = await openPage(browser, { baseURL: server.url }));
    page.on('console', (line) => {
      if (line.text().startsWith('[translate]')) untranslated.push(line.text());
    });
    modeler = new ModelerPage(page);
    await signInAs(page, 'designer');
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).to.deep.equal([]);
  });

  it('warns of what a step lacks, and the warning selects the step', async () => {
    await modeler.createModel('提醒', 'approval');
    const limit = page.locator('.problem-list__item', { hasText: '环节没有时限' });
    await limit.click();
    expect(await page.locator('.djs-element.selected').getAttribute('data-element-id')).to.equal(
      'Task_1',
    );
    await modeler.openGroup('yc-time-limit');
    await modeler.entry('yc-TimeLimit-legal').locator('input').fill('20');
    await modeler.entry('yc-TimeLimit-promised').locator('input').fill('12');
    await limit.waitFor({ state: 'detached' });
    await page.locator('.modeler-toolbar__path strong', { hasText: '12 个工作日' }).waitFor();
  });

  it('undoes and redoes an edit of our own vocabulary in one step', async () => {
    await modeler.createModel('撤销', 'approval');
    await modeler.drawing('Task_1').click();
    await modeler.openGroup('yc-assignment');
    const strategy = modeler.entry('yc-Assignment-strategy').locator('select');
    await strategy.selectOption('department');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await strategy.inputValue()).to.equal('firstContactWindow');
    await page.getByRole('button', { name: '重做' }).click();
    expect(await strategy.inputValue()).to.equal('department');
  });

  it('edits what may be done to a limit, and what holds when nobody answers', async () => {
    await modeler.createModel('延期', 'approval');
    await modeler.drawing('Task_1').click();
    await modeler.openGroup('yc-time-limit');
    await modeler.entry('yc-TimeLimit-legal').locator('input').fill('20');
    await modeler.entry('yc-TimeLimit-extension').locator('input').fill('10');
    const escalation = modeler.entry('yc-TimeLimit-escalation');
    await escalation.locator('input').fill('mayor:1');
    await escalation.locator('.bio-properties-panel-error').waitFor();
    await escalation.locator('input').fill('window:0.8,supervisor:1.2');
    await modeler.saved();
    await modeler.openGroup('yc-deemed-acceptance');
    await modeler.entry('yc-DeemedAcceptance-present').locator('label').click();
    await modeler.entry('yc-DeemedAcceptance-after').locator('input').fill('3');
    await modeler.saved();
    const draft = await page.request.get(`/v2/drafts/${page.url().split('/').at(-1) ?? ''}`);
    const { xml } = (await draft.json()) as { xml: string };
    expect(xml).to.match(
      /<yc:timeLimit [^>]*extension="10"[^>]*escalation="window:0.8,supervisor:1.2"/,
    );
    expect(xml).to.match(/<yc:deemedAcceptance after="3" article="行政许可法 第32条"/);
  });

  it('shows an error in a FEEL field while one types, and in the list of problems', async () => {
    await modeler.createModel('表达式', 'approval');
    await modeler.drawing('Task_1').click();
    await modeler.openGroup('yc-assignment');
    await modeler.entry('yc-Assignment-strategy').locator('select').selectOption('window');
    await modeler.entry('yc-Assignment-window').locator('select').selectOption('=');
    const entry = modeler.entry('yc-Assignment-window').last();
    await entry.locator('.cm-content').click();
    await page.keyboard.insertText('窗口 +');
    await entry.locator('.bio-properties-panel-error').waitFor();
    await page.locator('.problem-list [data-severity="error"]', { hasText: 'FEEL' }).waitFor();
  });

  it('lists what the server refuses, selects it, and keeps the note for the next try', async () => {
    await modeler.createModel('拒绝', 'approval');
    await modeler.drawing('Task_1').click();
    await modeler.openGroup('yc-time-limit');
    await modeler.entry('yc-TimeLimit-legal').locator('input').fill('abc');
    await page.locator('.problem-list [data-severity="error"]').first().waitFor();
    await modeler.drawing('StartEvent_1').click();
    await modeler.deploy('压缩时限');
    await page.getByText('部署时服务器报告的问题').waitFor();
    const messages = page.locator('.problem-list__message');
    await messages
      .filter({ hasText: '法定时限应大于 0 且不超过 10000，但为“abc”' })
      .first()
      .waitFor();
    expect((await messages.allTextContents()).join('\n')).not.to.match(/Expected|but it/);
    const selected = page.locator('.djs-element.selected');
    expect(await selected.getAttribute('data-element-id')).to.equal('Task_1');
    await page.locator('.modeler-toolbar .el-button--primary').click();
    expect(await page.locator('#deploy-note').inputValue()).to.equal('压缩时限');
    expect(errors.splice(0).join()).to.include('400');
  });

  it('brings a draft back as it was drawn, after the page was left', async () => {
    await modeler.createModel('恢复', 'approval');
    await modeler.openOutline();
    await modeler.select('受理审查');
    await modeler.append('user-task', '专家评审');
    await modeler.saved();
    await page.reload();
    await page
      .locator('.djs-label', { hasText: '专家评审' })
      .or(page.getByText('专家评审'))
      .first()
      .waitFor();
  });

  it('keeps references into imported files while a model is edited', async () => {
    await modeler.createModel('导入');
    await modeler.importModel(IMPORTING);
    await modeler.drawing('wait').click();
    await modeler.openGroup('general');
    await modeler.entry('name').locator('textarea').fill('等待缴费');
    await modeler.openGroup('message');
    const message = modeler.entry('messageRef').locator('select');
    expect(await message.inputValue()).to.equal('shared:paid');
    const missing = page.locator('.problem-list__item', { hasText: 'shared.bpmn' });
    await missing.first().waitFor();
    expect(await missing.first().getAttribute('data-severity')).to.equal('warning');
    await modeler.saved();
    const draft = await page.request.get(`/v2/drafts/${page.url().split('/').at(-1) ?? ''}`);
    const { xml } = (await draft.json()) as { xml: string };
    expect(xml).to.contain('等待缴费').and.contain('messageRef="shared:paid"');
    expect(xml).to.not.contain('<bpmn:message ');
  });

  it('shows both versions when the draft was changed elsewhere, and keeps mine', async () => {
    await modeler.createModel('冲突', 'approval');
    await modeler.saved();
    const other = await page.context().newPage();
    await other.goto(page.url());
    const elsewhere = new ModelerPage(other);
    await elsewhere.drawing('Task_1').waitFor();
    await renameModel(other, '冲突（对方）');
    await elsewhere.saved();
    await other.close();
    await renameModel(page, '冲突（我的）');
    const dialog = page.locator('.el-dialog', { hasText: '这份草稿已在别处修改' });
    await dialog.locator('.diagram-view svg').nth(1).waitFor();
    await dialog.getByRole('button', { name: '保留我的' }).click();
    await modeler.saved();
    expect(await page.locator('.modeler-toolbar__name').inputValue()).to.equal('冲突（我的）');
    expect(errors).to.have.length(1);
    expect(errors.splice(0)[0]).to.include('412');
  });

  it('keeps a name that is being typed while the draft is being stored', async () => {
    await modeler.createModel('改名', 'approval');
    await modeler.drawing('Task_1').click();
    await modeler.openGroup('general');
    const isStore = (request: Request) => request.method() === 'PUT';
    const stored = page.waitForResponse((response) => isStore(response.request()));
    await modeler.entry('name').locator('textarea').fill('专家评审');
    const name = page.locator('.modeler-toolbar__name');
    await name.fill('改名中');
    await stored;
    await modeler.saved();
    expect(await name.inputValue()).to.equal('改名中');
    const renamed = page.waitForRequest(isStore);
    await name.press('Tab');
    expect((await renamed).postDataJSON()).to.include({ name: '改名中' });
    await modeler.saved();
  });

  it('never takes Enter for an end while Chinese is being composed', async () => {
    await modeler.createModel('输入法', 'approval');
    await modeler.drawing('Task_1').click();
    await modeler.openGroup('general');
    const name = modeler.entry('name').locator('textarea');
    await name.fill('');
    await compose(page, ['sh', 'shen', 'shencha'], '审查材料');
    await page.locator('.djs-visual text', { hasText: '审查材料' }).waitFor();
    expect(await name.inputValue()).to.equal('审查材料');
  });

  it('keeps the watermark visible, with nothing over it', async () => {
    await modeler.createModel('水印', 'approval');
    await modeler.drawing('Task_1').click();
    for (const panel of ['.modeler-toolbar__path', '.modeler-toolbar__problems']) {
      await page.locator(panel).click();
      expect(await isOnTop(page, '.bjs-powered-by')).to.equal(true);
    }
  });

  it('keeps the whole palette in view when a panel opens below the drawing', async () => {
    await modeler.createModel('工具', 'approval');
    await page.locator('.problem-list .el-button').click();
    await page.locator('.djs-palette:not(.two-column)').waitFor();
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.locator('.modeler-toolbar__path').click();
    await page.locator('.djs-palette.two-column').waitFor();
  });

  it('can be used by keyboard: the palette takes the focus and draws', async () => {
    await modeler.createModel('键盘');
    await modeler.openOutline();
    await modeler.select('申请提交');
    await modeler.append('user-task', '受理');
    await modeler.append('end-event', '办结');
    const names = await page.locator('.outline-tree__name').allInnerTexts();
    expect(names).to.deep.equal(['键盘', '申请提交', '受理', '办结']);
  });

  it('changes its language while a diagram is open, and keeps the undo history', async () => {
    await modeler.createModel('语言', 'approval');
    await modeler.openOutline();
    await modeler.select('受理审查');
    await modeler.append('user-task', '复核');
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.djs-palette [aria-label="Create user task"]').waitFor();
    await page.locator('.problem-list__message', { hasText: 'Step has no form' }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).to.equal(true);
    await page.getByRole('button', { name: '中文' }).click();
  });

  it('has a Chinese text for everything that the main paths show', async () => {
    await modeler.createModel('翻译', 'approval');
    await modeler.openOutline();
    for (const name of ['申请提交', '受理审查', '办结']) {
      await modeler.select(name);
      for (const header of await page.locator('.bio-properties-panel-group-header').all()) {
        await header.click();
      }
      for (const key of ['a', 'r']) {
        await modeler.select(name);
        await page.keyboard.press(key);
        await page.locator('.djs-popup').waitFor();
        await page.keyboard.press('Escape');
      }
    }
    expect(untranslated).to.deep.equal([]);
  });
});

async function renameModel(page: Page, name: string): Promise<void> {
  const input = page.locator('.modeler-toolbar__name');
  await input.fill(name);
  await input.press('Tab');
}

/** Types as an input method does: letters under composition, Enter, then the Chinese text. */
async function compose(page: Page, steps: string[], result: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of steps) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  // 229 is the key code of every key that the input method has taken.
  const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.insertText', { text: result });
}

/** Whether a click in the middle of the element would reach it. */
function isOnTop(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const corners = [
      [left + 1, top + 1],
      [left + width / 2, top + height / 2],
      [left + width - 1, top + height - 1],
    ] as const;
    return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
}
