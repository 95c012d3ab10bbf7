/** From the report of a coordinator to the figure of a manager, in two real browser windows and in the audit. */
import type { Page } from 'playwright-core';
import type { Dashboard } from '#contract/dashboard';
import { ServedPage } from '../support/served-page.ts';

let served: ServedPage;
let chairmanshipId: string;

beforeAll(async () => {
  served = await ServedPage.start();
  const all = await served.ask<{ items: { id: string }[] }>('viewer', '/api/chairmanships');
  chairmanshipId = all.items[0]?.id ?? '';
}, 60_000);
afterAll(() => served.stop());

function dashboard(asOf = '2024-09-30'): Promise<Dashboard> {
  return served.ask('viewer', `/api/dashboard?chairmanship=${chairmanshipId}&asOf=${asOf}`);
}

/** Chooses an option of a Mantine select by typing part of it and Enter. */
async function choose(page: Page, label: string, part: string): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('combobox', { name: new RegExp(`^${label}`) })
    .fill(part);
  await page
    .getByRole('option', { name: new RegExp(part) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

/** Everything without the mouse. */
async function logAtPriorityFive(page: Page): Promise<void> {
  await page.goto('/priorities/5');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await choose(page, 'Priority', 'Combating arms trafficking');
  await choose(page, 'Measure', 'Strengthen cooperation');
  await dialog.getByRole('textbox', { name: /^What happened/ }).fill('Experts agreed on the list of measures');
  const percent = dialog.getByRole('textbox', { name: /stands at/ });
  await percent.fill('81');
  await percent.press('Enter');
  await page.getByText('The activity was logged and waits for approval.').waitFor();
}

async function approve(page: Page, summary: string): Promise<void> {
  await page.goto('/priorities');
  const waiting = page.getByRole('listitem').filter({ hasText: summary });
  await waiting
    .getByRole('button', { name: /^Approve/ })
    .first()
    .click();
  await page.getByText('The activity was approved and counts.').waitFor();
}

function fifth(answer: Dashboard): Dashboard['priorities'][number] | undefined {
  return answer.priorities.find(({ number }) => number === 5);
}

test('a coordinator logs by keyboard, a manager approves, and the figures move as the arithmetic says', async () => {
  const before = await dashboard();
  const coordinator = await served.open('coordinator');
  await logAtPriorityFive(coordinator.page);
  const waiting = await served.ask<{ items: { id: string; percent: number; occurredOn: string }[] }>(
    'manager',
    '/api/progress-items?state=submitted',
  );
  const item = waiting.items.find((candidate) => candidate.percent === 81);
  expect(item?.occurredOn).toBe('2024-09-30');
  expect((await dashboard()).figures).toEqual(before.figures);

  const manager = await served.open('manager');
  await approve(manager.page, 'Experts agreed on the list of measures');
  const after = await dashboard();
  expect(fifth(after)?.delivered).toBeGreaterThan(fifth(before)?.delivered ?? 100);
  expect(fifth(after)?.neglected).toBe(false);
  expect(after.figures.activitiesLast30).toBe(before.figures.activitiesLast30 + 1);
  expect(after.burnUp.find(({ on }) => on === '2024-09-30')?.delivered).toBe(after.figures.delivered);
  const audit = await served.ask<{ items: { action: string; actorName: string }[] }>('admin', `/api/audit?entityId=${item?.id}`);
  const told = audit.items.map(({ action, actorName }) => `${actorName}: ${action}`);
  expect(told).toEqual(['The manager: progress-item.update', 'The coordinator: progress-item.create']);
  expect([...coordinator.complaints, ...manager.complaints]).toEqual([]);
}, 60_000);

test('what was typed is there again after the page was closed', async () => {
  const { page } = await served.open('coordinator');
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('n');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^What happened/ })
    .fill('Half a sentence');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('n');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('input, textarea')].some((field) => 'value' in field && field.value === 'Half a sentence'),
  );
}, 60_000);

test('a viewer sees no way to change anything', async () => {
  const { page } = await served.open('viewer');
  for (const path of ['/', '/priorities/2', '/calendar?view=month&on=2024-04-10']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: /Log an activity|New event|Edit|Delete|Approve/ }).count()).toBe(0);
  }
  await page.goto('/admin');
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('tab').count()).toBe(0);
}, 60_000);
