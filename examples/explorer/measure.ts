/** `npm run measure`: how heavy and how quick the built page is in Debian's Chromium, for the README. Prints; nothing is judged by it. */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { launch } from './browser.js';
import { serve } from './serve.mjs';

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

/** Milliseconds of script on the page's main thread so far; style and layout are not in it. */
async function scriptMs(debug: CDPSession): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.map[data-ready=true]') !== null &&
      document.querySelector('.map[data-ready=false]') === null,
  );
}

const { address, stop } = await serve({ folder: '/sub/folder/' });
const browser = await launch();
try {
  const script: number[] = [];
  const places: number[] = [];
  const whole: number[] = [];
  const stepScript: number[] = [];
  let shift = 0;
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    const debug = await context.newCDPSession(page);
    // The thread's own time: whatever else the machine does is not in it.
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const whole = globalThis as unknown as { shift?: number };
        // What follows an input is no surprise: such moves do not count.
        for (const { value, hadRecentInput } of list.getEntries() as unknown as Shift[])
          if (!hadRecentInput) whole.shift = (whole.shift ?? 0) + value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    page.on('requestfailed', (request) => console.log('failed:', request.url()));
    await page.goto(address);
    await page.waitForSelector('[data-layer=places] [data-place]', { state: 'attached' });
    places.push(await page.evaluate(() => performance.now()));
    await settle(page);
    whole.push(await page.evaluate(() => performance.now()));
    script.push(await scriptMs(debug));
    await page.locator('#clock-shown').focus();
    for (let step = 0; step < steps; step += 1) {
      const before = await scriptMs(debug);
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(50);
      await settle(page);
      stepScript.push((await scriptMs(debug)) - before);
    }
    shift = Math.max(
      shift,
      await page.evaluate(() => (globalThis as unknown as { shift?: number }).shift ?? 0),
    );
    if (run === runs - 1) {
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await page.getByRole('link').first().click();
      await page.locator('.verdict').waitFor({ timeout: 10_000 });
      console.log('asked with the network cut, once loaded:', await page.locator('h2').innerText());
    }
    await context.close();
  }
  const size = (names: readonly string[]) =>
    names.reduce(
      (sum, name) => sum + gzipSync(readFileSync(assets + name), { level: 9 }).length,
      0,
    );
  const names = readdirSync(assets);
  const isLater = (name: string) => /^(later|texts|all)-/.test(name);
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`cores: ${cpus().length}; runs: ${runs}; served from ${new URL(address).pathname}`);
  console.log(`first view, gzipped: ${kb(size(names.filter((name) => !isLater(name))))}`);
  console.log(`on demand, gzipped: ${kb(size(names.filter(isLater)))}`);
  console.log(`script on the page's thread until the map stands: ${told(script)}`);
  console.log(`places and roads shown after: ${told(places)}`);
  console.log(`with land and front after: ${told(whole)}`);
  console.log(`script of a step of the slider: ${told(stepScript)}, of ${stepScript.length}`);
  console.log(`layout shift: ${shift.toFixed(4)}`);
} finally {
  await browser.close();
  await stop();
}
