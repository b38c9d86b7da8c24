import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import type { TestClient } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { accessibilityFaults, chooseAccount, startCase } from './support/screens.ts';

describe('The screens of limits and calendars', function () {
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

  const fill = (field: string, text: string) =>
    page.locator(`[data-field="${field}"]`).locator('visible=true').first().fill(text);

  it('stop a limit for a hearing and let it go on, and the ledger tells both', async () => {
    const key = await startCase(clerk, 'LEDGER-1');
    await chooseAccount(page, 'chief1');
    await page.goto(`/audit/cases/${key}`);
    await page.locator('[data-action="clock-pause"]').first().click();
    await fill('reason', '申请人要求听证');
    await fill('document', '听证通知书 7');
    await fill('notice', '听证期间不计入审批时限。');
    await page.locator('[data-action="confirm"]').click();
    await page.getByText('听证期间不计入审批时限。').first().waitFor();
    const { body } = await clerk.get(`/v2/process-instances/${key}/clocks`);
    expect(body.items[0]).to.include({ status: 'paused' });
    await page.locator('[data-action="clock-resume"]').first().click();
    await page.locator('#operation-reason').fill('听证结束');
    await page.locator('[data-action="confirm"]').click();
    await page.locator('[data-action="clock-pause"]').first().waitFor();
  });

  it('urge the window by hand; the window answers', async () => {
    const key = await startCase(clerk, 'URGED-1');
    await chooseAccount(page, 'supervisor');
    await page.goto(`/audit/cases/${key}`);
    await page.locator('[data-action="urge"]').click();
    await page.locator('#operation-reason').fill('请说明进展');
    await page.locator('[data-action="confirm"]').click();
    await page.locator('[data-urging]').waitFor();
    await page.context().clearCookies();
    await chooseAccount(page, 'clerk1');
    await page.goto('/audit/urgings');
    await page.locator('[data-action="answer"]').click();
    await page.locator('#operation-reason').fill('明日办结');
    await page.locator('[data-action="confirm"]').click();
    await page.getByText('没有督办').waitFor();
    const { body } = await clerk.post('/v2/urgings/search', {
      filter: { processInstanceKey: key },
    });
    expect(body.items[0]).to.include({ state: 'ANSWERED', answer: '明日办结' });
  });

  it('toggle a day of the centre’s own layer by click and by keyboard', async () => {
    await chooseAccount(page, 'sysadmin');
    await page.goto('/admin/calendars');
    const months = page.locator('table.month');
    await months.nth(11).waitFor();
    const year = new Date().getFullYear();
    const day = (date: string) => page.locator(`[data-date="${String(year)}-${date}"]`);
    await day('03-10').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect(await day('03-11').getAttribute('aria-pressed')).to.equal('true');
    expect(await accessibilityFaults(page)).to.deep.equal([]);
    await page.locator('[data-action="save"]').click();
    await page.locator('#operation-reason').fill('校庆');
    await page.locator('[data-action="confirm"]').click();
    await page.getByText('第 1 版').waitFor();
    const { body } = await clerk.get(`/v2/calendars/default/years/${String(year)}`);
    const own = (body.days as { date: string; layer: string | null }[]).filter(
      ({ layer }) => layer === 'centre',
    );
    expect(own.map(({ date }) => date.slice(5))).to.deep.equal(['03-10', '03-11']);
    await page.locator('[data-action="preview"]').click();
    await page.getByText('件在办案件中有').waitFor();
  });

  it('say of a year without its notice that it is provisional', async () => {
    await chooseAccount(page, 'clerk1');
    await page.goto('/admin/calendars');
    await page.locator('table.month').nth(11).waitFor();
    await page.locator('[data-action="next-year"]').click();
    await page.getByText('这一年的放假通知尚未载入').waitFor();
    expect(await page.locator('[data-action="save"]').count()).to.equal(0);
  });
});
