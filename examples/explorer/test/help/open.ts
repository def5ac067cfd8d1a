/** The built page under a folder of a server, opened as a reader would. */
import type { Page } from 'playwright-core';
import { launch } from '../../browser/launch.js';
import { serve } from '../../serve.mjs';

export interface Opened {
  readonly open: (hash?: string, size?: { width: number; height: number }) => Promise<Page>;
  /** What the pages wrote to their consoles, threw or failed to fetch, and what they asked of other servers. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export const desk = { width: 1280, height: 860 };
export const phone = { width: 390, height: 844 };

/** `read`: what the server hands out for a file, if not the file. */
export async function openExplorer(read?: (file: string) => Buffer | string): Promise<Opened> {
  const { address, stop } = await serve({ folder: '/some/folder/', ...(read ? { read } : {}) });
  const browser = await launch();
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en-GB',
  });
  const complaints: string[] = [];
  const listen = (page: Page) => {
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith('blob:'))
        complaints.push(`elsewhere: ${url}`);
    });
  };
  return {
    complaints,
    open: async (hash = '', size = desk) => {
      const page = await context.newPage();
      listen(page);
      await page.setViewportSize(size);
      await page.goto(`${address}#${hash}`);
      await settle(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

/** Until the map shows what the state asks for. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector('.map[data-ready=true]');
  await page.waitForFunction(
    () => document.querySelectorAll('.map[data-ready=false]').length === 0,
  );
}
