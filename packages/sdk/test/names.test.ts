import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { syria2024 } from '../src/atlas/syria.js';
import { findPlace, type PlaceSearch } from '../src/places/find-place.js';
import { smallWorld } from './small-world.js';

const { places } = syria2024.dataset;
const told = (search: PlaceSearch): string =>
  search.status === 'found'
    ? search.place
    : search.status === 'ambiguous'
      ? `ambiguous:${search.matches
          .map(({ place }) => place)
          .sort()
          .join(',')}`
      : 'unknown';

describe('findPlace', () => {
  it('resolves every name on record to its place, or to the places that share it', () => {
    const lost = places.flatMap(({ id, names }) =>
      [names.en, names.ar ?? id, ...names.variants, id].filter((name) => {
        const found = findPlace(syria2024, name);
        return found.status === 'unknown' || !found.matches.some(({ place }) => place === id);
      }),
    );
    expect(lost).toEqual([]);
  });

  // Harvested from reports of 27 November - 12 December 2024 in English, French, German, Turkish, Kurdish, Spanish,
  // Portuguese and Arabic, and from a few lists of battles; facts only. Misprints of the papers are kept.
  it('resolves spellings as printed: none wrong, less than 2 % not resolved', () => {
    const rows = readFileSync(new URL('fixtures/spellings.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const answers = rows.map(([spelling = '', expected = '']) => {
      const answer = told(findPlace(syria2024, spelling));
      return { spelling, expected, answer };
    });
    const wrong = answers.filter(({ expected, answer }) => ![expected, 'unknown'].includes(answer));
    const unresolved = answers.filter(({ answer }) => answer === 'unknown');
    const measure = `${rows.length} spellings, ${wrong.length} wrong, ${unresolved.length} unresolved (${((100 * unresolved.length) / rows.length).toFixed(1)} %): ${JSON.stringify([...wrong, ...unresolved])}`;
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(wrong, measure).toEqual([]);
    expect(unresolved.length / rows.length, measure).toBeLessThan(0.02);
  });

  // Two names that only sound alike must be listed here after somebody has looked at them.
  it('lets only these places share a sound without sharing a spelling', () => {
    const shared = new Set<string>();
    for (const { names } of places)
      for (const name of [names.en, ...names.variants]) {
        const found = findPlace(syria2024, name.toUpperCase().replace(/-/g, ' '));
        if (found.status === 'ambiguous' && found.matches.some(({ by }) => by !== 'letters'))
          shared.add(told(found));
      }
    expect([...shared]).toEqual([]);
  });

  it.each([
    ['hyphens, ayn and article', 'Al Ma‘arrat an Nu‘mān', 'maarat-al-numan'],
    ['vowel signs', 'حِمْص', 'homs'],
    ['hamza left out', 'ابو الظهور', 'abu-al-duhur'],
    ['a word for its kind', 'Luftwaffenstützpunkt Hama', 'hama-airbase'],
    ['a word for its kind in Arabic', 'مدينة الرستن', 'rastan'],
    ['an id', 'deir-ez-zor', 'deir-ez-zor'],
  ])('reads %s', (_, spelling, place) => {
    expect(told(findPlace(syria2024, spelling))).toBe(place);
  });

  it('says what would settle an ambiguous name, and takes it as a hint', () => {
    expect(findPlace(syria2024, 'Suran')).toMatchObject({
      status: 'ambiguous',
      settledBy: ['region'],
    });
    expect(findPlace(syria2024, 'Suran', { region: 'SY-HM' })).toMatchObject({
      status: 'found',
      place: 'suran-hama',
    });
  });

  it('tells a district from a town of the same name by its kind', () => {
    const zahraa = { names: { en: 'Zahraa', variants: [] }, region: 'SY-HL' as const };
    const atlas = smallWorld({
      places: [
        { ...zahraa, id: 'town', kind: 'town' },
        { ...zahraa, id: 'quarter', kind: 'neighbourhood' },
      ],
    });
    expect(findPlace(atlas, 'al-Zahra')).toMatchObject({ settledBy: ['kind'] });
    expect(findPlace(atlas, 'Zahraa neighbourhood')).toMatchObject({ place: 'quarter' });
  });

  it('takes no word for a name because it is near one', () => {
    for (const word of ['War', 'Road', 'Syria', 'Crossing', 'Houms-sur-Mer', 'جبل', 'قرى', ''])
      expect(findPlace(syria2024, word).status, word).toBe('unknown');
    expect(findPlace(syria2024, 'Homps').matches[0]).toMatchObject({ place: 'homs', by: 'near' });
  });
});
