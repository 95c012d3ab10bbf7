// Opens the real Chromium that the `browser` project looks at the page with.
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Flags for a cloud function: with them the browser dies with its second window. */
const forFunctionsOnly = new Set(['--single-process', '--no-zygote']);

/** A headless browser; the caller closes it. The package carries the program, so nothing is downloaded. */
export async function openBrowser(): Promise<Browser> {
  const args = chromium.args.filter((flag) => !forFunctionsOnly.has(flag));
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}
