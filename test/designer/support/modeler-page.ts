import type { Locator, Page } from 'playwright-core';

/** The designer's pages as a person uses them. */
export class ModelerPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Makes a new model and waits until it is drawn. */
  async createModel(name: string, template: 'approval' | 'blank' = 'blank'): Promise<void> {
    await this.page.goto('/models');
    await this.page.locator('.models-page__head .el-button--primary').click();
    await this.page.locator('#new-model-name').fill(name);
    await this.page
      .locator(`.new-model__templates input[value="${template}"]`)
      .check({ force: true });
    await this.page.locator('.el-dialog__footer .el-button--primary').click();
    await this.drawing('StartEvent_1').waitFor();
  }

  /** Replaces what is drawn by a file. */
  async importModel(xml: string): Promise<void> {
    const file = { name: 'model.bpmn', mimeType: 'application/xml', buffer: Buffer.from(xml) };
    await this.page.locator('.modeler-toolbar input[type="file"]').setInputFiles(file);
    await this.page.locator('.el-message-box .el-button--primary').click();
  }

  drawing(elementId: string): Locator {
    return this.page.locator(`.modeler-page [data-element-id="${elementId}"]`);
  }

  /** Draws an element after the selected one with the keyboard, and names it. */
  async append(entry: string, name: string): Promise<void> {
    await this.page.locator(`.djs-palette [data-action="create.${entry}"]`).focus();
    await this.page.keyboard.press('Enter');
    const editor = this.page.locator('.djs-direct-editing-content');
    await editor.fill(name);
    await editor.press('Enter');
    await this.outlineItem(name).waitFor();
  }

  async openOutline(): Promise<void> {
    await this.page.locator('.modeler-toolbar button[aria-pressed="false"]').click();
  }

  outlineItem(name: string): Locator {
    const named = this.page.getByText(name, { exact: true });
    return this.page.locator('.outline-tree li').filter({ has: named }).first();
  }

  /** Selects an element by the keyboard route. */
  async select(name: string): Promise<void> {
    await this.outlineItem(name).focus();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a group of the properties panel. */
  async openGroup(id: string): Promise<void> {
    const header = this.page.locator(
      `[data-group-id="group-${id}"] .bio-properties-panel-group-header`,
    );
    const isOpen = await header.evaluate((element) => element.classList.contains('open'));
    if (!isOpen) await header.click();
  }

  entry(id: string): Locator {
    return this.page.locator(`.modeler-page__properties [data-entry-id="${id}"]`);
  }

  async chooseForm(formId: string): Promise<void> {
    await this.openGroup('yc-form');
    await this.entry('zeebe-FormDefinition-formId').locator('select').selectOption(formId);
  }

  async writeCondition(feel: string): Promise<void> {
    await this.openGroup('condition');
    const editor = this.entry('conditionExpression').locator('.cm-content');
    await editor.click();
    await this.page.keyboard.insertText(feel);
  }

  /** The problems that the list under the drawing shows, once a check has ended. */
  async problems(severity: 'error' | 'warning'): Promise<string[]> {
    const list = this.page.locator('.problem-list');
    const texts = list.locator(`[data-severity="${severity}"] .problem-list__message`);
    return texts.allInnerTexts();
  }

  /** Waits for the draft to be stored on the server. */
  async saved(): Promise<void> {
    await this.page.locator('.modeler-toolbar__saved[data-state="saved"]').waitFor();
  }

  async deploy(note: string): Promise<void> {
    await this.page.locator('.modeler-toolbar .el-button--primary').click();
    await this.page.locator('#deploy-note').fill(note);
    await this.page.locator('.el-dialog__footer .el-button--primary').click();
  }

  message(): Locator {
    return this.page.locator('.el-message').last();
  }
}

/** Signs in a sample account; the page's own requests then carry the session's cookie. */
export async function signInAs(page: Page, username: string): Promise<void> {
  const answer = await page.request.post('/v2/session', {
    data: { username, password: 'yichuang' },
  });
  if (!answer.ok()) throw new Error(`Expected ${username} to sign in but: ${await answer.text()}`);
  await page.goto('/');
}
