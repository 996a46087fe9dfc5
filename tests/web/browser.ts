import { afterAll, beforeAll, describe } from '@jest/globals';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { AddressInfo } from 'node:net';
import { firstExisting, serversAreRequired } from '../doubles/servers/server.ts';

const chromiumPath = firstExisting([
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]);
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Runs a suite in a real Chromium; without one it is reported as skipped, and fails where one is required. */
export function inBrowser(name: string, suite: (open: OpenPage) => void): void {
  if (chromiumPath === undefined && !serversAreRequired()) {
    describe.skip(`${name} (skipped: no Chromium in /usr/bin)`, () => suite(() => notThere()));
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath, args: quiet });
    }, 60_000);
    afterAll(() => browser?.close());
    suite((look = {}) => openPage(browser ?? notThere(), look));
  });
}

function notThere(): never {
  throw new Error('there is no browser');
}

export interface Look {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly javaScript?: boolean;
}
export type OpenPage = (look?: Look) => Promise<WatchedPage>;

export interface WatchedPage {
  readonly page: Page;
  /** What the page's console and its policy complained about. */
  readonly complaints: string[];
  /** Addresses beyond the server's own that the page asked for. */
  readonly strangers: string[];
  readonly close: () => Promise<void>;
}

async function openPage(browser: Browser, look: Look): Promise<WatchedPage> {
  const { dark = false, width = 1280, height = 860, javaScript = true } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) strangers.push(request.url());
  });
  return { page, complaints, strangers, close: () => context.close() };
}

/** The app on a loopback port. */
export async function onLoopback(
  app: Hono,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((resolve) => {
    if (server.listening) resolve();
    else server.once('listening', () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
