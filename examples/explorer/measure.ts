/** `npm run measure`: how heavy and how quick the built page is in Debian's Chromium, for the README. Prints; nothing is judged by it. */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser/launch.js';
import { serve } from './serve.mjs';
import { scriptOf } from './trace.js';

const assets = fileURLToPath(new URL('dist/assets/', import.meta.url));
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const runs = 3;
const steps = 24;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const told = (values: readonly number[]) =>
  `${median(values).toFixed(1)} ms (worst ${Math.max(...values).toFixed(1)})`;

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.map[data-ready=true]') !== null &&
      document.querySelector('.map[data-ready=false]') === null,
  );
}

/** A page that adds up its layout shifts; what follows an input is no surprise, and does not count. */
async function openCounting(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const whole = globalThis as unknown as { shift?: number };
      for (const { value, hadRecentInput } of list.getEntries() as unknown as Shift[])
        if (!hadRecentInput) whole.shift = (whole.shift ?? 0) + value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  page.on('requestfailed', (request) => console.log('failed:', request.url()));
  return page;
}

const { address, stop } = await serve({ folder: '/sub/folder/' });
const browser = await launch();
const now = (page: Page) => page.evaluate(() => performance.now());
const of: Readonly<Record<string, number[]>> = {
  'script until the map stands, on the page’s thread': [],
  'in the busier worker, beside it': [],
  'in the other worker': [],
  'script of a step of the slider': [],
  'its longest stretch': [],
  'map with land and front, by the clock': [],
};
const keep = (name: keyof typeof of, value: number) => of[name]?.push(value);
let shift = 0;
try {
  for (let run = 0; run < runs; run += 1) {
    const page = await openCounting(browser);
    const toMap = await scriptOf(browser, async () => {
      await page.goto(address);
      await settle(page);
      keep('map with land and front, by the clock', await now(page));
    });
    const [busier = 0, other = 0] = [...toMap.workers].sort((a, b) => b - a);
    keep('script until the map stands, on the page’s thread', toMap.page);
    keep('in the busier worker, beside it', busier);
    keep('in the other worker', other);
    await page.locator('#clock-shown').focus();
    for (let step = 0; step < steps; step += 1) {
      const { page: ms, longest } = await scriptOf(browser, async () => {
        await page.keyboard.press('ArrowLeft');
        await page.waitForTimeout(50);
        await settle(page);
      });
      keep('script of a step of the slider', ms);
      keep('its longest stretch', longest);
    }
    shift = Math.max(
      shift,
      await page.evaluate(() => (globalThis as unknown as { shift?: number }).shift ?? 0),
    );
    if (run === runs - 1) {
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.getByRole('link').first().click();
      await page.locator('.verdict').waitFor({ timeout: 10_000 });
      console.log('asked with the network cut, once loaded:', await page.locator('h2').innerText());
    }
    await page.context().close();
  }
  const size = (names: readonly string[]) =>
    names.reduce(
      (sum, name) => sum + gzipSync(readFileSync(assets + name), { level: 9 }).length,
      0,
    );
  const names = readdirSync(assets);
  const isLater = (name: string) => /^(later|texts|all)-/.test(name);
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `cores: ${cpus().length}; load: ${loadavg()[0]?.toFixed(1)}; runs: ${runs}; served from ${new URL(address).pathname}`,
  );
  console.log(`first view, gzipped: ${kb(size(names.filter((name) => !isLater(name))))}`);
  console.log(`on demand, gzipped: ${kb(size(names.filter(isLater)))}`);
  for (const [name, values] of Object.entries(of))
    console.log(`${name}: ${told(values)}, of ${values.length}`);
  console.log(`layout shift: ${shift.toFixed(4)}`);
} finally {
  await browser.close();
  await stop();
}
