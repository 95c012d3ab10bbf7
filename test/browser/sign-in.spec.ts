/** Coming in: by password, by the one-time link, and back to where one was. */
import { emailOf, password, ServedPage } from '../support/served-page.ts';

let served: ServedPage;

beforeAll(async () => {
  served = await ServedPage.start();
}, 60_000);
afterAll(() => served.stop());

test('a wrong password is told beside the form, the right one leads to where one wanted to go', async () => {
  const { page, complaints } = await served.open(null);
  await page.goto('/priorities/3');
  await page.getByLabel(/e-mail/i).fill(emailOf('viewer'));
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.keyboard.press('Enter');
  await page.getByText(/wrong/i).first().waitFor();
  expect(await page.getByLabel(/e-mail/i).inputValue()).toBe(emailOf('viewer'));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Countering terrorism/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/priorities/3');
  expect(complaints).toEqual([]);
}, 60_000);

test('signing out shows nothing of what was there', async () => {
  const { page } = await served.open(null);
  await page.goto('/');
  await page.getByLabel(/e-mail/i).fill(emailOf('coordinator'));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page
    .getByRole('button', { name: /The coordinator/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /sign out/i }).click();
  await page.getByLabel(/e-mail/i).waitFor();
  await page.goto('/calendar');
  await page.getByLabel(/e-mail/i).waitFor();
}, 60_000);
