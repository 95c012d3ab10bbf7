/** The calendar in a real browser: dragged, moved by keyboard, and taken back; the same days in every zone. */
import { ServedPage } from '../support/served-page.ts';

interface Event {
  id: string;
  start: string;
  end: string;
  version: number;
}

let served: ServedPage;
let chairmanshipId: string;

beforeAll(async () => {
  served = await ServedPage.start();
  const all = await served.ask<{ items: { id: string }[] }>('viewer', '/api/chairmanships');
  chairmanshipId = all.items[0]?.id ?? '';
}, 60_000);
afterAll(() => served.stop());

function add(title: string, fields: Record<string, unknown>): Promise<Event> {
  const body = JSON.stringify({ chairmanshipId, title, ...fields });
  return served.ask('coordinator', '/api/events', { method: 'POST', body });
}

function read(id: string): Promise<Event> {
  return served.ask('viewer', `/api/events/${id}`);
}

test('an event is dragged to another day, its time stays, and undo brings it back', async () => {
  const event = await add('Dragged meeting', { start: '2024-07-10T10:00:00', end: '2024-07-10T11:30:00', timeZone: 'Asia/Almaty' });
  const { page, complaints } = await served.open('coordinator', { viewport: { width: 1440, height: 1200 } });
  await page.goto('/calendar?view=month&on=2024-07-10');
  const chip = page.getByText('Dragged meeting').first();
  await chip.waitFor();
  const from = await chip.boundingBox();
  const target = await page.locator('[data-date="2024-07-12"]').first().boundingBox();
  if (from === null || target === null) throw new Error('The calendar shows no such day.');
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 10, { steps: 5 });
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 10 });
  await page.mouse.up();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  expect(await read(event.id)).toMatchObject({ start: '2024-07-12T10:00:00', end: '2024-07-12T11:30:00' });
  await undo.click();
  await page.getByText('“Dragged meeting” is back on').first().waitFor();
  expect(await read(event.id)).toMatchObject({ start: event.start, end: event.end });
  expect(complaints).toEqual([]);
}, 60_000);

test.each(['Europe/Moscow', 'America/New_York', 'Pacific/Auckland'])(
  'an all-day event of three days covers the same three days for a reader in %s',
  async (timezoneId) => {
    const { page } = await served.open('viewer', { timezoneId });
    await page.goto('/calendar?view=list&on=2024-04-08');
    await page.getByText('XXI International Seminar-Meeting on Combined Martial Arts').first().waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/8 (to|–|-) 11 April|8 April/);
    await page.context().close();
  },
  60_000,
);
