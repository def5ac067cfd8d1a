/** The five questions of somebody who has never seen the page, answered by clicking; the answers are the SDK's own. */
import {
  approach,
  assume,
  checkRoute,
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
import { desk, phone, settle } from './help/open.js';
import { useExplorer } from './help/use-explorer.js';

const explorer = useExplorer();

const cases = [
  { language: 'en', size: desk, name: 'English, on a desk' },
  { language: 'en', size: phone, name: 'English, on a phone' },
  { language: 'ar', size: desk, name: 'Arabic, on a desk' },
  { language: 'ar', size: phone, name: 'Arabic, on a phone' },
] as const;

/** Asks a question by its link on the first panel. */
async function ask(
  page: Page,
  language: 'en' | 'ar',
  starter: keyof (typeof wordsIn)['en']['starters'],
): Promise<void> {
  await page.getByRole('button', { name: wordsIn[language].panels.start, exact: true }).click();
  await page.getByRole('link', { name: wordsIn[language].starters[starter] }).click();
  await settle(page);
}

const panelOf = (page: Page) => page.locator('.panel');

for (const one of cases)
  describe(one.name, () => {
    const { language } = one;
    const words = wordsIn[language];
    const evening = '2024-12-06';
    let page: Page;
    // The page as it comes, changed to the language by its button.
    beforeAll(async () => {
      page = await explorer.open('', one.size);
      if (language === 'ar') await page.getByRole('button', { name: wordsIn.en.language }).click();
    });
    afterAll(() => page.close());

    it('tells who held Rastan on the evening of 6 December, and who says so', async () => {
      await ask(page, language, 'rastan');
      const answer = controlAt(syria2024, 'rastan', evening);
      const [event] = explain(syria2024, answer).events;
      const panel = panelOf(page);
      await panel
        .getByRole('heading', { level: 2, name: nameOf(syria2024, 'rastan', { language }) })
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
    });

    it('tells when Damascus was cut from the coast, and by what', async () => {
      await ask(page, language, 'cut');
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
    });

    it('tells what was believed of Homs in the evening of the 7th and is not today', async () => {
      const evening = '2024-12-07T20:00';
      await ask(page, language, 'homs');
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
        for (const party of view ? partiesOf(view).filter((one) => one !== 'nobody') : [])
          expect(told).toContain(nameOf(syria2024, party, { language }));
    });

    it('tells how far from Homs the opposition surely was on the 5th', async () => {
      await ask(page, language, 'near');
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
    });

    it('tells what would have kept the road open, and shows it when it is supposed', async () => {
      await ask(page, language, 'open');
      const panel = panelOf(page);
      await panel.locator('.repair li').first().waitFor();
      const way = {
        from: 'damascus',
        to: 'tartus',
        bloc: 'government',
        at: '2024-12-09T00:00',
      } as const;
      const cut = checkRoute(syria2024, way);
      const repair = cut.status === 'severed' ? cut.repair : [];
      // All three are towns that the army held at first.
      const held = repair.map((id) => ({ place: id as 'homs', holder: 'saa' }) as const);
      const supposing = checkRoute(assume(syria2024, held), way);
      expect(supposing.status).not.toBe('severed');
      const needed = await panel.locator('.repair li').allInnerTexts();
      expect(needed).toEqual(repair.map((id) => nameOf(syria2024, id, { language })));
      expect(needed.length).toBeGreaterThan(0);
      await panel.getByRole('button', { name: words.keepOpen }).click();
      await panel.locator(`.verdict.road-${supposing.status}`).waitFor();
      await page.waitForFunction(() => location.hash.includes('suppose='));
      // A question from the start is put to the record again, not to what was supposed.
      await ask(page, language, 'cut');
      await panel.locator('.verdict.road-severed').waitFor();
      // The address follows what is shown, a moment later.
      await page.waitForFunction(() => !location.hash.includes('suppose='));
    });
  });

function partiesOf(state: ReturnType<typeof controlAt>): readonly string[] {
  switch (state.status) {
    case 'held':
      return state.holder === null ? (state.candidates ?? []) : [state.holder];
    case 'contested':
      return state.parties;
    case 'uncertain':
      return state.candidates;
    case 'unknown':
      return [];
  }
}
