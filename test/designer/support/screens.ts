import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { TestClient } from '../../support/client.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Signs in on the sign-in page by choosing one of the sample accounts. */
export async function chooseAccount(page: Page, username: string): Promise<void> {
  await page.goto('/sign-in');
  await page.click(`[data-account="${username}"]`);
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}

/** Starts a case of the shipped promised item, as a clerk does by the interface. */
export async function startCase(client: TestClient, businessId: string): Promise<string> {
  const { status, body } = await client.post('/v2/process-instances', {
    processDefinitionId: 'promised-item',
    businessId,
    window: 'W01',
    variables: {
      applicantName: '青海湖畔商贸有限公司',
      applicantKind: 'company',
      contactPhone: '0971-6130000',
      itemKind: 'general',
    },
  });
  if (status !== 201) throw new Error(`Expected a case but: ${JSON.stringify(body)}`);
  return body.processInstanceKey;
}

/** Key of the task that a case waits for. */
export async function taskOf(client: TestClient, processInstanceKey: string): Promise<string> {
  const { body } = await client.post('/v2/user-tasks/search', {
    filter: { processInstanceKey, state: 'CREATED' },
  });
  return body.items[0].userTaskKey;
}

interface AxeResult {
  violations: { id: string; impact: string | null; nodes: { target: string[] }[] }[];
}

/** What breaks WCAG 2 A or AA on the page, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** Whether the bpmn.io watermark is in view and nothing lies upon it, tried at six places. */
export function isWatermarkFree(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const mark = document.querySelector('.bjs-powered-by');
    if (!mark || getComputedStyle(mark).opacity !== '1') return false;
    const { left, top, width, height } = mark.getBoundingClientRect();
    if (left < 0 || top < 0 || top + height > innerHeight) return false;
    return [0.1, 0.5, 0.9].every((x) =>
      [0.1, 0.9].every((y) =>
        mark.contains(document.elementFromPoint(left + width * x, top + height * y)),
      ),
    );
  })()`);
}
