/** What a reader must be told beside an answer: that something is supposed, which clock was taken, what came out later. */
import { syria2024 } from '@syria-2024/sdk';
import type { Atlas } from '@syria-2024/sdk/engine';
import { describe, expect, it } from 'vitest';
import { place } from '../src/questions/place.js';
import { way } from '../src/questions/way.js';
import { wordsIn } from '../src/words/index.js';
import { tellMoment, tellSpan } from '../src/words/times.js';
import { settle } from './help/open.js';
import { useExplorer } from './help/use-explorer.js';

const explorer = useExplorer();
const atlas = syria2024 as unknown as Atlas;
const asked = { known: null, rule: 'shipped', supposed: [], silenced: [] } as const;

describe('what is supposed', () => {
  it.each(['en', 'ar'] as const)('stands on the map, and goes by one button: %s', async (lang) => {
    const words = wordsIn[lang];
    const page = await explorer.open(
      `lang=${lang}&suppose=homs=saa,hama=saa&silence=sohr&rule=any&panel=table`,
    );
    const mark = page.locator('.map .what-if');
    expect(await mark.innerText()).toContain(words.notTheRecord(4));
    await mark.getByRole('button', { name: words.clearSupposed }).click();
    await mark.waitFor({ state: 'detached' });
    await page.waitForFunction(() => !/suppose|silence|rule/.test(location.hash));
    await page.close();
  });

  it('is said in an embedded map, too, which cannot be changed', async () => {
    const page = await explorer.open('embed=true&suppose=homs=saa');
    expect(await page.locator('.what-if').innerText()).toBe(wordsIn.en.notTheRecord(1));
    expect(await page.locator('.what-if button').count()).toBe(0);
    await page.close();
  });
});

describe('the second clock', () => {
  it('is said to be taken as the moment shown where it stands at today, and can be set to it', async () => {
    const page = await explorer.open('panel=believed&at=2024-12-07T20:00');
    await page.getByText(wordsIn.en.knownTaken).waitFor();
    await page.getByRole('button', { name: wordsIn.en.setKnown }).click();
    await page.getByText(wordsIn.en.knownTaken).waitFor({ state: 'detached' });
    expect(await page.locator('output[for=clock-known]').innerText()).toBe(
      tellMoment('2024-12-07T20:00', 'en'),
    );
    await page.close();
  });

  it('keeps apart what came out after it', async () => {
    const known = '2024-12-07T20:00';
    const page = await explorer.open(
      `panel=place&place=bab-al-hawa-crossing&at=${known}&known=${known}`,
    );
    await page.locator('.voices').first().waitFor();
    const { events, knowledge } = place(atlas, {
      ...asked,
      id: 'bab-al-hawa-crossing',
      at: known,
      known,
    });
    const claims = events.flatMap(({ voices }) => voices.flatMap((voice) => voice.claims));
    const isLate = ({ knownFrom }: (typeof claims)[number]) => knownFrom.slice(0, 16) > known;
    expect(claims.some(isLate)).toBe(true);
    const counts = await page.evaluate(() => ({
      all: document.querySelectorAll('.said').length,
      late: document.querySelectorAll('.out-later .said').length,
    }));
    expect(counts).toEqual({ all: claims.length, late: claims.filter(isLate).length });
    for (const { from } of knowledge) if (from) expect(from.slice(0, 16) <= known).toBe(true);
    await page.close();
  });
});

describe('who says so', () => {
  it('begins with whose word weighs most', () => {
    const at = '2024-12-07T00:00';
    for (const id of ['rastan', 'hama', 'homs', 'aleppo'])
      for (const { voices } of place(atlas, { ...asked, id, at }).events) {
        const interests = voices.map(({ interest }) => interest);
        const weights = interests.map((one) =>
          ['loses', 'disinterested', 'party', 'gains'].indexOf(one),
        );
        expect(weights).toEqual([...weights].sort((a, b) => a - b));
      }
  });
});

describe('what cuts a way', () => {
  it('has what a whole way would need again, each with its time', async () => {
    const at = '2024-12-09T00:00';
    const answer = way(atlas, {
      ...asked,
      at,
      side: 'government',
      from: 'damascus',
      to: 'tartus',
    });
    const told = answer.turns.map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining([...answer.repair]));
    expect(told).toContain('homs');
    const when = answer.turns.find(({ id }) => id === 'homs')?.events.at(-1)?.when;
    const page = await explorer.open(`panel=way&at=${at}`);
    const homs = page.locator('.turns').last().locator('summary').filter({ hasText: 'Homs' });
    expect(await homs.first().innerText()).toContain(when ? tellSpan(when, 'en') : 'no time');
    await page.close();
  });
});

describe('the legend', () => {
  it('has its place beside the whole country, folds over a part of it, and opens by hand', async () => {
    const page = await explorer.open();
    const isOpen = () => page.locator('.legend').evaluate((one: HTMLDetailsElement) => one.open);
    expect(await isOpen()).toBe(true);
    for (let times = 0; times < 3; times += 1)
      await page.getByRole('button', { name: wordsIn.en.zoomIn }).click();
    await settle(page);
    expect(await isOpen()).toBe(false);
    await page.locator('.legend summary').click();
    expect(await isOpen()).toBe(true);
    await page.close();
  });
});

describe('Arabic', () => {
  it('has its own comma in all that the page says', () => {
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'function') return [value('س', 'ص', 'ع')];
      return Object.values(value as object).flatMap(texts);
    };
    const { findHint: _, ...said } = wordsIn.ar;
    expect(texts(said).filter((text) => /[،ء-ي].*,|,.*[ء-ي]/.test(text))).toEqual([]);
  });

  it('has English where the record speaks, marked so, and says it', async () => {
    const page = await explorer.open('lang=ar&panel=place&place=rastan');
    await page.locator('.voices').first().waitFor();
    expect(await page.locator('.panel').innerText()).toContain(wordsIn.ar.textsNote);
    const unmarked = await page.locator('.panel').evaluate((panel) => {
      const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        // Titles and publishers keep the language that they have.
        if (/[a-z]{4}/i.test(node.nodeValue ?? '') && !node.parentElement?.closest('[lang=en],bdi'))
          found.push(node.nodeValue ?? '');
      return found;
    });
    expect(unmarked).toEqual([]);
    await page.close();
  });
});
