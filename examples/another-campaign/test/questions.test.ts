/** The engine's answers about a war that it does not know. */
import {
  assume,
  changesBetween,
  checkMeasures,
  checkRoute,
  cite,
  confirmedOnlyRule,
  controlAt,
  controlMap,
  coveredDays,
  distanceTo,
  findPlace,
  knowledgeHistory,
  localTime,
  nameOf,
  nearestHeld,
  routeTimeline,
  slimGeoJSON,
  UnknownWordError,
  withoutAlignmentRule,
} from '@syria-2024/sdk/engine';
import { describe, expect, it } from 'vitest';
import type { KyivIds } from '../src/generated/kyiv.js';
import { kyiv } from '../src/kyiv.js';

/** In one word: the holder, or that nobody can be named. */
function holderOf(place: KyivIds['place'], at: string, options = {}): string {
  const answer = controlAt(kyiv, place, at, options);
  return answer.status === 'held' ? String(answer.holder) : answer.status;
}
const russia = 'russian-armed-forces';
const ukraine = 'ukrainian-armed-forces';

describe('the airport whose holder was disputed', () => {
  it('changed hands three times in two days', () => {
    const moments = ['2022-02-24T04:00', '2022-02-24T20:00', '2022-02-24', '2022-02-25'];
    const holders = moments.map((at) => holderOf('hostomel-airport', at));
    expect(holders).toEqual([ukraine, russia, ukraine, russia]);
  });

  it('is uncertain while a change may be or may not be', () => {
    const during = controlAt(kyiv, 'hostomel-airport', '2022-02-24T18:00');
    expect(during).toMatchObject({ status: 'uncertain', reason: 'timing' });
  });

  it('was lost by the word of who lost it, and regained by the word of who gained', () => {
    expect(controlAt(kyiv, 'hostomel-airport', '2022-02-24T20:00').credibility).toBe('confirmed');
    expect(controlAt(kyiv, 'hostomel-airport', '2022-02-24').credibility).toBe('possible');
    const strict = controlAt(kyiv, 'hostomel-airport', '2022-02-24', { rule: confirmedOnlyRule });
    expect(strict).toMatchObject({ status: 'uncertain', reason: 'sources' });
  });

  it('was seen in Russian hands by a reporter, if nobody of Ukraine is heard', () => {
    const rule = withoutAlignmentRule('ukraine');
    expect(holderOf('hostomel-airport', '2022-02-24', { rule })).toBe(russia);
  });

  it('was known to the minute: lost, then doubtful while it was denied, then regained', () => {
    const told = knowledgeHistory(kyiv, 'hostomel-airport', '2022-02-24').map(
      ({ from, answer }) => [from?.slice(11, 16), answer.status, answer.credibility],
    );
    expect(told.slice(1)).toEqual([
      ['19:26', 'held', 'confirmed'],
      ['21:03', 'uncertain', 'doubtful'],
      ['23:07', 'held', 'possible'],
    ]);
  });
});

describe('the towns', () => {
  it('Irpin was fought over until 28 March', () => {
    expect(holderOf('irpin', '2022-03-13')).toBe('contested');
    expect(holderOf('irpin', '2022-03-28')).toBe(ukraine);
  });

  it('Kyiv and Chernihiv were held every day', () => {
    for (const place of ['kyiv', 'chernihiv'] as const)
      expect(new Set(coveredDays(kyiv).map((day) => holderOf(place, day)))).toEqual(
        new Set([ukraine]),
      );
  });

  it('Makariv was announced retaken on 22 March, and disputed by its own mayor', () => {
    expect(holderOf('makariv', '2022-03-02')).toBe(ukraine);
    expect(holderOf('makariv', '2022-03-22', { asOf: '2022-03-22' })).toBe(ukraine);
    const after = controlAt(kyiv, 'makariv', '2022-03-23');
    expect(after.disputed).toBe(true);
    expect(after.disputes).toContain('washington-post-2022-03-23-makariv-c01');
  });

  it('Bucha was left on 30 March, as those who left it say', () => {
    expect(holderOf('bucha', '2022-03-15')).toBe(russia);
    expect(controlAt(kyiv, 'bucha', '2022-03-30')).toMatchObject({
      status: 'unknown',
      vacatedBy: russia,
    });
    expect(holderOf('bucha', '2022-04-02')).toBe(ukraine);
  });

  it('none is surely in Russian hands at the end of 2 April', () => {
    const held = kyiv.dataset.places.filter(({ id }) => holderOf(id, '2022-04-02') === russia);
    expect(held).toEqual([]);
    expect(nearestHeld(kyiv, { to: 'kyiv', bloc: 'russia', at: '2022-04-02' }).certain).toBeNull();
  });

  it('the plant went from troops to its personnel', () => {
    expect(holderOf('chornobyl-plant', '2022-03-30')).toBe(russia);
    expect(holderOf('chornobyl-plant', '2022-03-31')).toBe('chornobyl-plant-staff');
    const changes = changesBetween(kyiv, '2022-03-31', '2022-03-31');
    expect(changes.map(({ place }) => place)).toContain('chornobyl-plant');
  });
});

describe('the way from Hostomel to Kyiv', () => {
  const way = { from: 'hostomel', to: 'kyiv', bloc: 'ukraine' } as const;
  const bridges = ['hostomel-bridge', 'irpin-bridge'];

  it('was open, and is severed by two bridges from 25 February', () => {
    expect(checkRoute(kyiv, { ...way, at: '2022-02-24' }).status).toBe('open');
    const cut = checkRoute(kyiv, { ...way, at: '2022-02-25' });
    if (cut.status !== 'severed') throw new Error(cut.status);
    expect(cut.cutBy.map(({ segment }) => segment).sort()).toEqual(bridges);
  });

  it('was cut once, at an unknown moment of that day', () => {
    const { severances } = routeTimeline(kyiv, way);
    const day = { earliest: '2022-02-25T00:00:00+02:00', latest: '2022-02-26T00:00:00+02:00' };
    expect(severances.map(({ began }) => began)).toEqual([day]);
  });

  it('turns on the town alone if the bridge had stood', () => {
    const stood = assume(kyiv, [{ segment: 'hostomel-bridge', passage: 'open' }]);
    const then = checkRoute(stood, { ...way, at: '2022-02-25' });
    if (then.status !== 'uncertain') throw new Error(then.status);
    // From the 25th on Russian troops may have been in Hostomel: no page gives the day.
    expect(then.hinges.map(({ place }) => place)).toEqual(['hostomel']);
    // Once the town is lost the bridge is of no use to Ukraine.
    expect(checkRoute(stood, { ...way, at: '2022-03-12' }).status).toBe('severed');
  });

  it('would have gone round by Irpin with the other bridge', () => {
    const other = assume(kyiv, [{ segment: 'irpin-bridge', passage: 'open' }]);
    const answer = checkRoute(other, { ...way, from: 'bucha', at: '2022-02-26' });
    if (answer.status !== 'open') throw new Error(answer.status);
    expect(answer.route.places).toEqual(['bucha', 'irpin', 'kyiv']);
  });
});

describe('distances', () => {
  it('are those of the ellipsoid', () => {
    const { km, compass } = distanceTo(kyiv, 'kyiv', 'hostomel-airport');
    // On a sphere of 6371.0088 km, which is within half a percent of it.
    const [dLon, dLat] = [30.5238 - 30.2075, 50.59083 - 50.45466].map((x) => (x * Math.PI) / 180);
    const east = (dLon ?? 0) * Math.cos((50.52 * Math.PI) / 180);
    expect(Math.abs(km / (6371.0088 * Math.hypot(east, dLat ?? 0)) - 1)).toBeLessThan(0.005);
    expect(compass).toBe('NW');
  });

  it('show which stated distance fits', () => {
    const verdicts = checkMeasures(kyiv).map(({ claim, verdict }) => [claim, verdict]);
    expect(Object.fromEntries(verdicts)).toEqual({
      'cnn-2022-02-24-antonov-airport-c01': 'fits',
      'cnn-2022-03-22-makariv-c01': 'fits',
      'ukrinform-2022-03-26-makariv-c02': 'fits',
      'adnkronos-2022-03-22-makariv-c01': 'fits-by-road',
      'pti-2022-02-25-strategic-airport-c01': 'contradicts',
    });
  });
});

describe('the clock', () => {
  it('covers 38 days, one of which has 23 hours', () => {
    expect(coveredDays(kyiv)).toHaveLength(38);
    const ends = ['2022-03-26', '2022-03-27'].map((day) => controlAt(kyiv, 'kyiv', day).at);
    expect(ends).toEqual(['2022-03-27T00:00:00+02:00', '2022-03-28T00:00:00+03:00']);
    expect(Date.parse(ends[1] ?? '') - Date.parse(ends[0] ?? '')).toBe(23 * 3_600_000);
  });

  it('leaps from three to four', () => {
    expect(localTime(kyiv, new Date('2022-03-27T00:59:59Z'))).toBe('2022-03-27T02:59:59+02:00');
    expect(localTime(kyiv, new Date('2022-03-27T01:00:00Z'))).toBe('2022-03-27T04:00:00+03:00');
    expect(controlAt(kyiv, 'kyiv', '2022-03-27T12:00').at).toBe('2022-03-27T12:00:00+03:00');
  });
});

describe('names and sources', () => {
  it('finds a place by its name in Ukrainian, in Russian and as it used to be written', () => {
    for (const name of ['Київ', 'Киев', 'Kiev', 'Kyiv'])
      expect(findPlace(kyiv, name).matches[0]?.place).toBe('kyiv');
    expect(findPlace(kyiv, 'Gostomel').matches[0]?.place).toBe('hostomel');
  });

  it('cites the pages, with the addresses that were read', () => {
    const footnotes = cite(kyiv, controlAt(kyiv, 'hostomel-airport', '2022-02-24T20:00'));
    const printed = footnotes.map(({ text }) => text).join('\n');
    expect(printed).toContain('Ukrainska Pravda');
    expect(printed).toContain('https://www.pravda.com.ua/eng/news/2022/02/24/7325524/');
  });
});

describe('names in the languages of the campaign', () => {
  it('are told in the one that is asked for, in English where a record has none', () => {
    expect(nameOf(kyiv, 'bucha', { language: 'uk' })).toBe('Буча');
    expect(nameOf(kyiv, 'makariv', { language: 'ru' })).toBe('Макаров');
    expect(nameOf(kyiv, 'ukraine', { language: 'uk' })).toBe('Ukraine');
    expect(kyiv.dataset.places.find(({ id }) => id === 'kyiv')?.names.ru).toBe('Киев');
  });

  it('find their places', () => {
    for (const { id, names } of kyiv.dataset.places)
      for (const name of [names.en, names.uk, names.ru])
        expect(findPlace(kyiv, name ?? id)).toMatchObject({ status: 'found', place: id });
    expect(findPlace(kyiv, 'Бровари, Україна')).toMatchObject({ place: 'brovary' });
  });

  it('are refused in a language that the campaign does not list', () => {
    // @ts-expect-error a language of another campaign
    expect(() => nameOf(kyiv, 'bucha', { language: 'ar' })).toThrow(UnknownWordError);
  });

  it('stand on a map, each under its language', () => {
    const { features } = slimGeoJSON(kyiv, controlMap(kyiv, '2022-03-12'));
    const bucha = features.find(({ id }) => id === 'bucha')?.properties;
    expect(bucha).toMatchObject({ nameEn: 'Bucha', nameUk: 'Буча', nameRu: 'Буча' });
    expect(Object.keys(bucha ?? {})).not.toContain('nameAr');
  });
});
