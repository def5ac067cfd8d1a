/** A record full of traps is text like any other: nothing in it runs, loads, or leaves its place. */
import { readFileSync } from 'node:fs';
import { meta } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { packRecord } from '../src/record/pack.js';
import { joinParts, unpackRecord } from '../src/record/unpack.js';
import { wordsIn } from '../src/words/index.js';
import { phone } from './help/open.js';
import { useExplorer } from './help/use-explorer.js';

const trap =
  '<img src=x onerror=document.title=1></text></svg><script>document.title=2</script>&lt;b>';
const long = 'A'.repeat(10_000);

/** The page's own record, with a trap for a name, for what is said, for a title, and for an address. */
function spring(file: string): Buffer | string {
  const body = readFileSync(file);
  if (!/assets\/(worker|texts)-/.test(file)) return body;
  return body
    .toString('utf8')
    .replaceAll('"Rastan"', `"${trap}"`)
    .replaceAll('"الرستن"', `"${trap}"`)
    .replaceAll('"Talbiseh"', `"${long}"`)
    .replace('Footage showed armed groups taking Rastan', `${trap}${long}`)
    .replaceAll("Muhalifler, Humus'a 20 km", trap)
    .replaceAll(/"https?:\/\/[^"]*kibrispostasi[^"]*"/g, '"javascript:document.title=3"');
}

// What the policy refuses is written to the console too.
const explorer = useExplorer(spring);

describe('a record full of traps', () => {
  it.each([
    ['English', 'en', undefined],
    ['Arabic, on a phone', 'ar', phone],
  ] as const)('is shown as it is written: %s', async (_, language, size) => {
    const page = await explorer.open(
      `lang=${language}&panel=place&place=rastan&view=36.72,34.72,8`,
      size,
    );
    await page.locator('.voices').first().waitFor();
    // Every origin speaks, as if a reader had opened each.
    await page.locator('.voices details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
    });
    expect(await page.locator('.panel h2').innerText()).toContain(trap);
    expect(await page.locator('.panel').innerText()).toContain(long);
    for (const panel of ['way', 'table', 'keep', 'start'] as const) {
      await page
        .getByRole('button', { name: wordsIn[language].panels[panel], exact: true })
        .click();
      await page.waitForTimeout(200);
    }
    expect(await page.title()).toBe(wordsIn[language].title);
    expect(await page.locator('img, script:not([src]), .panel b').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.close();
  });

  it('keeps its map as a file that holds no element of theirs', async () => {
    const page = await explorer.open('panel=keep&place=rastan&view=36.72,34.72,8');
    expect(await page.locator('.map').first().textContent()).toContain(trap);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('&lt;img src=x');
    expect(svg).not.toMatch(/<(img|script)/);
    await page.close();
  });

  it('loses what would turn the text around it', () => {
    const names = { en: 'Homs \u202emoc \u2066x', ar: 'حمص\u200f' };
    const parts = packRecord({ meta, places: [{ id: 'homs', names }] });
    expect(unpackRecord(joinParts(parts.first, parts.texts)).places).toEqual([
      { id: 'homs', names: { en: 'Homs moc x', ar: 'حمص\u200f' } },
    ]);
  });
});
