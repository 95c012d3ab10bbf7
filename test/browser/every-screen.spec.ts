/** Every screen, in both themes: axe finds nothing, nothing scrolls sideways on a phone, nothing is asked of another host, no key stands untranslated. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { ServedPage } from '../support/served-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: ServedPage;
let eventId: string;

beforeAll(async () => {
  served = await ServedPage.start();
  const found = await served.ask<{ items: { id: string }[] }>('admin', '/api/events?q=39th');
  eventId = found.items[0]?.id ?? '';
}, 60_000);
afterAll(() => served.stop());

const screens = [
  '/',
  '/calendar?view=month&on=2024-04-10',
  '/calendar?view=week&on=2024-04-10',
  '/calendar?view=list&on=2024-04-10',
  '/calendar?view=year&on=2024-04-10',
  '/priorities',
  '/priorities/2',
  '/events/EVENT',
  '/events/EVENT/edit',
  '/events/new',
  '/subscribe',
  '/admin/people',
  '/admin/bodies',
  '/admin/organisations',
  '/admin/chairmanships',
  '/admin/users',
  '/admin/tokens',
  '/admin/trash',
  '/account',
  '/no-such-page',
];

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.mantine-Skeleton-root').length === 0);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await runner.run();
    return result.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}

/** What is wider than the window, by its class. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px wider than its window`] : [];
  });
}

/** Message keys that stand where a text should. */
async function untranslated(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return (
    text.match(/\b(overview|calendar|events?|priorit(y|ies)|progress|subscribe|admin|account|ui|words|shell|charts)\.[a-z][A-Za-z.]+/g) ??
    []
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(screens)(
    '%s is readable by everybody and whole on a phone',
    async (screen) => {
      const { page, complaints } = await served.open('admin', { colorScheme, viewport: { width: 1440, height: 900 } });
      await page.goto(screen.replace('EVENT', eventId));
      await settle(page);
      const found = await violations(page);
      await page.setViewportSize({ width: 360, height: 800 });
      await settle(page);
      const onPhone = await violations(page);
      expect({ found, onPhone, sideways: await sideways(page), untranslated: await untranslated(page), complaints }).toEqual({
        found: [],
        onPhone: [],
        sideways: [],
        untranslated: [],
        complaints: [],
      });
      await page.context().close();
    },
    60_000,
  );

  it('the sign-in page is readable by everybody and whole on a phone', async () => {
    const { page } = await served.open(null, { colorScheme, viewport: { width: 360, height: 800 } });
    await page.goto('/');
    await page.getByLabel(/e-mail/i).waitFor();
    expect([...(await violations(page)), ...(await sideways(page))]).toEqual([]);
    await page.context().close();
  }, 60_000);
});
