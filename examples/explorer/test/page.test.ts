/** What holds of the page whoever asks: access, keys, safety, weight, its own address. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { controlAt, syria2024 } from '@syria-2024/sdk';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { panels } from '../src/state/state.js';
import { wordsIn } from '../src/words/index.js';
import { phone, settle } from './help/open.js';
import { useExplorer } from './help/use-explorer.js';

const explorer = useExplorer();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds serious or worse, as rule and elements. */
async function faultsOf(page: Page): Promise<string[]> {
  // By the debugger, which the page's policy does not hold for.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (tags) =>
      (
        globalThis as unknown as {
          axe: {
            run: (o: object) => Promise<{
              violations: { id: string; impact: string; nodes: { html: string }[] }[];
            }>;
          };
        }
      ).axe.run({ runOnly: tags }),
    wcag,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 120))
          .slice(0, 3)
          .join(' | ')}`,
    );
}

describe('the page', () => {
  it.each([
    ['light, English', 'place=rastan', undefined],
    ['dark, English, supposing', 'theme=dark&place=rastan&suppose=homs=saa', undefined],
    ['light, Arabic, phone', 'lang=ar&place=rastan', phone],
  ] as const)('has nothing that axe finds serious in any panel: %s', async (_, hash, size) => {
    const page = await explorer.open(hash, size);
    const language = hash.includes('ar') && hash.includes('lang') ? 'ar' : 'en';
    for (const panel of panels) {
      await page
        .getByRole('button', { name: wordsIn[language].panels[panel], exact: true })
        .click();
      await page.waitForTimeout(300);
      expect([panel, await faultsOf(page)]).toEqual([panel, []]);
    }
    await page.close();
  });

  it('finds a place by a misspelt name and answers, by keys alone', async () => {
    const page = await explorer.open();
    await page.getByRole('combobox', { name: wordsIn.en.find }).focus();
    await page.keyboard.type('Deir el-Zor');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.verdict').waitFor();
    expect(await page.locator('.panel h2').innerText()).toContain('Deir ez-Zor');
    await page.locator('.map svg').first().focus();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash.includes('view='));
    await page.locator('#clock-shown').focus();
    await page.keyboard.press('ArrowLeft');
    await settle(page);
    await page.waitForFunction(() => location.hash.includes('at=2024-12-06T23:00'));
    await page.close();
  });

  it('shows in its table what the SDK answers, for every place', async () => {
    const page = await explorer.open('panel=table&at=2024-12-06T00:00&known=2024-12-06T00:00');
    await page.locator('tbody tr').first().waitFor();
    const shown = await page
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [row.getAttribute('data-place'), row.getAttribute('data-status')]),
      );
    const expected = syria2024.dataset.places
      .filter(({ country }) => country === 'SY')
      .map(({ id }) => [
        id,
        controlAt(syria2024, id, '2024-12-06T00:00', { asOf: '2024-12-06T00:00' }).status,
      ]);
    const sorted = (rows: unknown[][]) => rows.map((row) => row.join(' ')).sort();
    expect(sorted(shown)).toEqual(sorted(expected));
    await page.close();
  });

  it('shows on map and in table only what the filter means, and forgets it elsewhere', async () => {
    const page = await explorer.open('panel=table');
    const choose = async (label: string, value: string) => {
      await page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
      await page.waitForFunction((word) => location.hash.includes(word), `${value}`);
    };
    await choose(wordsIn.en.kind, 'city');
    await choose(wordsIn.en.front, 'homs-city');
    const { events, places } = syria2024.dataset;
    const meant = places.filter(
      ({ id, kind }) =>
        kind === 'city' &&
        events.some((event) => event.front === 'homs-city' && event.places.includes(id)),
    );
    const idsOf = (some: typeof meant) => some.map(({ id }) => id as string).sort();
    // The table leaves out what lies abroad.
    const expected = idsOf(meant.filter(({ country }) => country === 'SY'));
    expect(expected).toContain('homs');
    await page.waitForFunction(
      (n) => document.querySelectorAll('tbody tr').length === n,
      expected.length,
    );
    const shown = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-place') ?? '').sort());
    expect(await shown('tbody tr')).toEqual(expected);
    await settle(page);
    const onMap = await shown('[data-layer=places] [data-place]');
    expect(onMap).toContain('homs');
    expect(idsOf(meant)).toEqual(expect.arrayContaining(onMap));
    await page.getByRole('button', { name: wordsIn.en.panels.start, exact: true }).click();
    await page.waitForFunction(
      (n) => document.querySelectorAll('[data-layer=places] [data-place]').length > n,
      100,
    );
    await page.close();
  });

  it('lays two moments over each other, the line between them moved by keys', async () => {
    const page = await explorer.open('panel=compare&at=2024-12-08T00:00');
    await page.getByRole('button', { name: wordsIn.en.swipe, exact: true }).click();
    await page.locator('.map').nth(1).waitFor();
    await settle(page);
    const widthOf = () =>
      page.evaluate(() => {
        const [, upper] = document.querySelectorAll('.map');
        const [, , , left = ''] =
          getComputedStyle(upper as Element).clipPath.match(/[\d.]+/g) ?? [];
        return Number(left);
      });
    expect(await widthOf()).toBe(50);
    await page.getByRole('slider', { name: wordsIn.en.swipeLine }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await widthOf()).toBe(49);
    const signs = await page
      .locator('.map')
      .evaluateAll((maps) => maps.map((map) => map.querySelector('[data-place=homs]')?.innerHTML));
    // The army's on the 5th, not on the 7th.
    expect(new Set(signs).size).toBe(2);
    await page.close();
  });

  it('plays by day as by six hours, in either language', async () => {
    for (const language of ['en', 'ar'] as const) {
      const words = wordsIn[language];
      const page = await explorer.open(`lang=${language}&at=2024-12-05T18:00`);
      await page.getByRole('combobox', { name: words.pace }).selectOption('day');
      await page.getByRole('button', { name: words.play, exact: true }).click();
      await page.waitForFunction(() => location.hash.includes('at=2024-12-06T00:00'));
      await page.waitForFunction(() => location.hash.includes('at=2024-12-07T00:00'));
      await page.getByRole('button', { name: words.pause, exact: true }).click();
      await page.close();
    }
  });

  it('sorts its table both ways', async () => {
    const page = await explorer.open('panel=table');
    const names = () => page.locator('tbody th').allInnerTexts();
    await page.locator('tbody tr').first().waitFor();
    const ascending = await names();
    await page.getByRole('button', { name: wordsIn.en.name }).click();
    await page.locator('th[aria-sort=descending]').waitFor();
    const descending = await names();
    expect(descending[0]).toBe(ascending.at(-1));
    expect([...descending].sort()).toEqual([...ascending].sort());
    await page.close();
  });

  it('answers with the network cut, once what it asks for later has come', async () => {
    const page = await explorer.open();
    await page.waitForLoadState('networkidle');
    const before = explorer.complaints.length;
    await page.context().setOffline(true);
    await page.getByRole('link', { name: wordsIn.en.starters.rastan }).click();
    await page.locator('.voices').first().waitFor();
    await page.context().setOffline(false);
    // The browser looks for its icon again and says so twice; the page misses nothing.
    const missed = explorer.complaints.splice(before);
    expect(missed.filter((one) => !/icon\.svg$|ERR_INTERNET_DISCONNECTED$/.test(one))).toEqual([]);
    await page.close();
  });

  it('comes back from its address as it was', async () => {
    const page = await explorer.open(
      'at=2024-12-05T18:00&panel=place&place=hama&lang=ar&suppose=homs=saa',
    );
    await page.locator('.verdict').waitFor();
    const told = await page.locator('.panel').innerText();
    await page.waitForTimeout(300);
    const again = await explorer.open(new URL(page.url()).hash.slice(1));
    await again.locator('.verdict').waitFor();
    expect(await again.locator('.panel').innerText()).toBe(told);
    await page.close();
    await again.close();
  });

  it('hands out the map as SVG, GeoJSON and CSV with its citation', async () => {
    const page = await explorer.open('panel=keep');
    for (const [label, must] of [
      ['SVG', '<svg'],
      ['GeoJSON', '"citation"'],
      ['CSV', '# Syria'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: label, exact: true }).click(),
      ]);
      const content = readFileSync(await download.path(), 'utf8');
      expect(content).toContain(must);
      expect(content).toContain('CC-BY-4.0');
    }
    await page.close();
  });

  it('weighs no more to its first view than was written down, gzipped', async () => {
    const assets = fileURLToPath(new URL('../dist/assets/', import.meta.url));
    const later = /^(later|texts|all)-/;
    const first = readdirSync(assets).filter((name) => !later.test(name));
    const weight = first.reduce(
      (sum, name) => sum + gzipSync(readFileSync(assets + name), { level: 9 }).length,
      0,
    );
    expect(first.length).toBeGreaterThan(2);
    // 195 kB with 4,243 claims, 68 of them the record: some 16 for each thousand claims more, with all that comes with them.
    expect(weight).toBeLessThanOrEqual(200_000);
  });

  it('lets nothing in from elsewhere', async () => {
    const html = readFileSync(
      fileURLToPath(new URL('../dist/index.html', import.meta.url)),
      'utf8',
    );
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/unsafe-(inline|eval)/);
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
  });
});
