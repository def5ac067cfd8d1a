/** The five questions of somebody who has never seen the page, answered by clicking; the answers are the SDK's own. */
import {
  approach,
  controlAt,
  controlDiff,
  explain,
  nameOf,
  routeTimeline,
  syria2024,
} from '@syria-2024/sdk';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../src/words/index.js';
import { tellMoment, tellStart } from '../src/words/times.js';
import { desk, type Opened, openExplorer, phone, settle } from './help/open.js';

let explorer: Opened;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(async () => {
  expect(explorer.complaints).toEqual([]);
  await explorer.close();
});

const cases = [
  { language: 'en', size: desk, name: 'English, on a desk' },
  { language: 'en', size: phone, name: 'English, on a phone' },
  { language: 'ar', size: desk, name: 'Arabic, on a desk' },
  { language: 'ar', size: phone, name: 'Arabic, on a phone' },
] as const;

/** Opens the page as it comes, changes to the language by its button, and asks the question by its link. */
async function ask(
  { language, size }: (typeof cases)[number],
  starter: keyof (typeof wordsIn)['en']['starters'],
): Promise<Page> {
  const page = await explorer.open('', size);
  if (language === 'ar') await page.getByRole('button', { name: wordsIn.en.language }).click();
  await page.getByRole('link', { name: wordsIn[language].starters[starter] }).click();
  await settle(page);
  return page;
}

const panelOf = (page: Page) => page.locator('.panel');

for (const one of cases)
  describe(one.name, () => {
    const { language } = one;
    const words = wordsIn[language];
    const evening = '2024-12-06';

    it('tells who held Rastan on the evening of 6 December, and who says so', async () => {
      const page = await ask(one, 'rastan');
      const answer = controlAt(syria2024, 'rastan', evening);
      const [event] = explain(syria2024, answer).events;
      const panel = panelOf(page);
      await panel
        .getByRole('heading', { name: nameOf(syria2024, 'rastan', { language }) })
        .waitFor();
      await panel.locator('.voices').first().waitFor();
      const text = await panel.innerText();
      for (const party of partiesOf(answer))
        expect(text).toContain(nameOf(syria2024, party, { language }));
      expect(text).toContain(event?.event?.summary);
      const links = await panel
        .locator('.voices a')
        .evaluateAll((all) =>
          all.map((link) => ({ rel: link.getAttribute('rel'), href: link.getAttribute('href') })),
        );
      const sources = explain(syria2024, answer).events.flatMap(({ claims }) =>
        claims.map(({ source }) => source.url),
      );
      expect(links.length).toBeGreaterThan(0);
      for (const { rel, href } of links) {
        expect(rel).toContain('noopener');
        if (!href?.includes('archive')) expect(sources).toContain(href);
      }
      await page.close();
    });

    it('tells when Damascus was cut from the coast, and by what', async () => {
      const page = await ask(one, 'cut');
      const { severances } = routeTimeline(syria2024, {
        from: 'damascus',
        to: 'tartus',
        bloc: 'government',
      });
      const panel = panelOf(page);
      await panel.locator('.severances > li').first().waitFor();
      expect(await panel.locator('.severances > li').count()).toBe(severances.length);
      const text = await panel.innerText();
      for (const { began, beganBy } of severances) {
        if (began.earliest !== null) expect(text).toContain(tellStart(began.earliest, language));
        expect(text).toContain(tellMoment(began.latest, language));
        for (const { place, segment } of beganBy)
          expect(text).toContain(
            nameOf(syria2024, place ?? segment ?? '', { language }).replace('–', ' – '),
          );
      }
      await page.close();
    });

    it('tells what was believed of Homs that evening and is not today', async () => {
      const page = await ask(one, 'homs');
      const rows = controlDiff(syria2024, { at: evening, asOf: evening }, evening).filter(
        ({ change }) => change !== 'redated',
      );
      const homs = rows.find(({ place }) => place === 'homs');
      const panel = panelOf(page);
      await panel.locator('.differences .meant').waitFor();
      expect(await panel.locator('.differences > li').count()).toBe(rows.length);
      const told = await panel.locator('.differences .meant').innerText();
      expect(told).toContain(nameOf(syria2024, 'homs', { language }));
      for (const view of [homs?.before, homs?.after])
        for (const party of view ? partiesOf(view) : [])
          expect(told).toContain(nameOf(syria2024, party, { language }));
      await page.close();
    });

    it('tells how far from Homs the opposition surely was on the 5th', async () => {
      const page = await ask(one, 'near');
      const step = approach(syria2024, { towards: 'homs', bloc: 'opposition' }).findLast(
        ({ from }) => from.slice(0, 16) <= '2024-12-06T00:00',
      );
      const panel = panelOf(page);
      await panel.locator('.verdict strong').waitFor();
      const place = step?.nearest.certain?.place ?? '';
      expect(await panel.locator('.verdict strong').innerText()).toBe(
        words.sureKm(
          (step?.km[0] ?? Number.NaN).toFixed(1),
          nameOf(syria2024, place, { language }),
        ),
      );
      await page.close();
    });

    it('tells what would have kept the road open, and shows it when it is supposed', async () => {
      const page = await ask(one, 'open');
      const panel = panelOf(page);
      await panel.locator('.repair li').first().waitFor();
      const needed = await panel.locator('.repair li').allInnerTexts();
      expect(needed.length).toBeGreaterThan(0);
      await panel.getByRole('button', { name: words.keepOpen }).click();
      await panel.locator('.verdict.road-open').waitFor();
      expect(page.url()).toMatch(/./);
      await page.waitForFunction(() => location.hash.includes('suppose='));
      await page.close();
    });
  });

function partiesOf(state: ReturnType<typeof controlAt>): readonly string[] {
  switch (state.status) {
    case 'held':
      return [state.holder];
    case 'contested':
      return state.parties;
    case 'uncertain':
      return state.candidates;
    case 'unknown':
      return [];
  }
}
