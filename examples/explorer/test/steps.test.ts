/** What a reader's steps leave: a way back, the focus, the language, and no word that nobody said. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../src/words/index.js';
import { settle } from './help/open.js';
import { useExplorer } from './help/use-explorer.js';

const explorer = useExplorer();
const words = wordsIn.en;

const panelIs = (page: Page, panel: string) =>
  page.waitForFunction((word) => location.hash.includes(word), `panel=${panel}`);
const startIs = (page: Page) =>
  page.waitForFunction(
    () => location.hash.includes('at=2024-12-07T00:00') && !location.hash.includes('panel='),
  );

/** A page of a browser in another language, at the address with nothing after it. */
async function openIn(locale: string, script?: () => void): Promise<Page> {
  const first = await explorer.open();
  const context = await first.context().browser()?.newContext({ locale });
  const page = await context?.newPage();
  if (!page) throw new Error('no browser');
  if (script) await page.addInitScript(script);
  await page.goto(first.url().replace(/#.*/, ''));
  await settle(page);
  await first.close();
  return page;
}

describe('a step', () => {
  it('is taken back and made again by the buttons of the browser; a slider is none', async () => {
    const page = await explorer.open();
    await startIs(page);
    await page.getByRole('link', { name: words.starters.rastan }).click();
    await panelIs(page, 'place');
    await page.locator('#clock-shown').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => location.hash.includes('T23:00'));
    await page.getByRole('button', { name: words.panels.way, exact: true }).click();
    await panelIs(page, 'way');
    await page.goBack();
    await panelIs(page, 'place');
    expect(page.url()).toContain('at=2024-12-06T23:00');
    await page.goBack();
    await startIs(page);
    await page.getByRole('link', { name: words.starters.rastan }).waitFor();
    await page.goForward();
    await panelIs(page, 'place');
    await page.locator('.verdict').waitFor();
    await page.close();
  });

  it('is still there forward for who goes back faster than the page is drawn', async () => {
    const page = await explorer.open();
    await startIs(page);
    for (const panel of ['place', 'way', 'table'] as const) {
      await page.getByRole('button', { name: words.panels[panel], exact: true }).click();
      await panelIs(page, panel);
    }
    const go = (steps: number[]) =>
      page.evaluate(async (by) => {
        for (const one of by) {
          const gone = new Promise((done) => addEventListener('popstate', done, { once: true }));
          history.go(one);
          await gone;
        }
      }, steps);
    await go([-1, -1, -1]);
    await startIs(page);
    await go([1, 1, 1]);
    await panelIs(page, 'table');
    await page.close();
  });

  it('of the moment shown takes along what was known then, and nothing else', async () => {
    const page = await explorer.open('at=2024-12-07T20:00&known=2024-12-07T20:00');
    const knownIs = (known: string) =>
      page.waitForFunction((word) => location.hash.includes(word), `&known=${known}`);
    await page.getByRole('button', { name: words.dayBack, exact: true }).click();
    await knownIs('2024-12-07T00:00');
    expect(await page.getByRole('button', { pressed: true }).innerText()).toBe(words.knownThen);
    await page.locator('#clock-known').focus();
    await page.keyboard.press('ArrowLeft');
    await knownIs('2024-12-06T23:00');
    await page.getByRole('button', { name: words.dayBack, exact: true }).click();
    await page.waitForFunction(() => location.hash.includes('at=2024-12-06T00:00'));
    await knownIs('2024-12-06T23:00');
    await page.close();
  });

  it('by a question leaves the focus in the answer', async () => {
    const page = await explorer.open();
    await page.getByRole('link', { name: words.starters.near }).focus();
    await page.keyboard.press('Enter');
    await panelIs(page, 'approach');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
    await page.close();
  });

  it('to a name that is like none offers nothing near it', async () => {
    const page = await explorer.open();
    await page.getByRole('combobox', { name: words.find }).fill('zzzzzz');
    const told = page.locator('.picker .choices p').first();
    await told.waitFor();
    expect(await told.innerText()).toBe(words.findNone);
    await page.close();
  });
});

describe('the first view', () => {
  it.each(['ar-SY', 'en-GB'])(
    'is in the language that the browser asks for: %s',
    async (locale) => {
      const page = await openIn(locale);
      const language = locale.slice(0, 2);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await page.waitForFunction(() => location.hash.includes('at='));
      // An address without a word on it is English to everybody.
      expect(page.url().includes('lang=ar')).toBe(language === 'ar');
      await page.context().close();
    },
  );

  it('shows no sign of a place before the first answer', async () => {
    const page = await openIn('en-GB', () => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const layer = document.querySelector('.map[data-answered=false] [data-layer=places]');
        if (layer?.hasChildNodes()) seen.push(getComputedStyle(layer).visibility);
      }).observe(document, { childList: true, subtree: true });
    });
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set(['hidden']));
    const now = page.locator('[data-layer=places]');
    expect(await now.evaluate((layer) => getComputedStyle(layer).visibility)).toBe('visible');
    await page.context().close();
  });
});
