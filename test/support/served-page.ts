/** The page as it is shipped, served in this process with the sample in a database of its own, and windows onto it for each role. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { createApp } from '#api/app';
import { readConfig } from '#api/config';
import { hashPassword } from '#api/platform/passwords';
import type { Role } from '#contract/permissions';
import { Ledger } from '#persistence/ledger';
import { loadSample } from '#persistence/seed/load-sample';
import { users } from '#persistence/stores/access.store';
import { openBrowser } from './browser.ts';

export const password = 'correct horse battery';
const roles: Role[] = ['viewer', 'coordinator', 'manager', 'admin'];

export function emailOf(role: Role): string {
  return `${role}@example.org`;
}

type AskOptions = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

export interface Window {
  page: Page;
  /** What the page said it must not: errors on the console, requests to other hosts, answers of 5xx. */
  complaints: string[];
}

export class ServedPage {
  readonly address: string;
  private readonly app: NestFastifyApplication;
  private readonly browser: Browser;
  private readonly folder: string;
  private readonly cookies = new Map<Role, string>();

  private constructor(app: NestFastifyApplication, address: string, browser: Browser, folder: string) {
    this.app = app;
    this.address = address;
    this.browser = browser;
    this.folder = folder;
  }

  static async start(): Promise<ServedPage> {
    const folder = mkdtempSync(join(tmpdir(), 'chairboard-page-'));
    const config = readConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' });
    const app = await createApp(config, { clock: { now: () => new Date('2026-11-24T09:00:00Z') }, pageFolder: resolve('dist/web') });
    const ledger = app.get(Ledger);
    await loadSample(ledger);
    const passwordHash = await hashPassword(password);
    for (const role of roles) {
      const user = { name: `The ${role}`, email: emailOf(role), role, disabled: false };
      const hidden = { emailKey: user.email, passwordHash };
      await ledger.write({ id: null, name: 'Test' }, 'user.create', (tx) => users.insert(tx, user, hidden), 'both');
    }
    await app.listen(0, '127.0.0.1');
    return new ServedPage(app, await app.getUrl(), await openBrowser(), folder);
  }

  /** A window of somebody signed in (`null`: of nobody). */
  async open(role: Role | null, options: BrowserContextOptions = {}): Promise<Window> {
    const context = await this.browser.newContext({ baseURL: this.address, timezoneId: 'Europe/Moscow', locale: 'en-GB', ...options });
    if (role !== null) await context.addCookies([{ name: 'chairboard_session', value: await this.cookieOf(role), url: this.address }]);
    const complaints: string[] = [];
    const page = await context.newPage();
    this.listen(context, page, complaints);
    return { page, complaints };
  }

  /** Asks the API as a role: what the page showed is compared with what is stored. */
  async ask<T>(role: Role, path: string, init: AskOptions = {}): Promise<T> {
    const headers = {
      cookie: `chairboard_session=${await this.cookieOf(role)}`,
      'content-type': 'application/json',
      ...init.headers,
    };
    const answer = await fetch(`${this.address}${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.app.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async cookieOf(role: Role): Promise<string> {
    const known = this.cookies.get(role);
    if (known !== undefined) return known;
    const body = JSON.stringify({ email: emailOf(role), password });
    const answer = await fetch(`${this.address}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const cookie = /chairboard_session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
    if (cookie === undefined) throw new Error(`Signing in as ${role} answered ${answer.status}.`);
    this.cookies.set(role, cookie);
    return cookie;
  }

  private listen(context: BrowserContext, page: Page, complaints: string[]): void {
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // A refused request is told by the browser too; the tests look at what the page makes of it.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(this.address) && !/^(data|blob):/.test(request.url()))
        complaints.push(`asked another host: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 500) complaints.push(`${response.status()} from ${response.url()}`);
    });
  }
}
