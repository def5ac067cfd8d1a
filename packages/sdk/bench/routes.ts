/** Routes through the public functions: in a country at war of 400 places, and in what is supposed of it. */
import { assume, checkRoute, createAtlas, routeTimeline } from '@syria-2024/sdk/engine';
import { capture, type Happening, smallDataset } from '../test/small-world.js';
import { randomFrom } from './big-network.js';
import { measure, type Section } from './measure.js';

/** 400 places, about 600 segments, 300 changes of holder over 12 days. */
const places = Array.from({ length: 400 }, (_, n) => `p${n}`);
const dice = randomFrom(3);
const pick = () => places[Math.floor(dice() * places.length)] as string;
const country = smallDataset({
  places: places.map((id, n) => ({
    id,
    point: [36.2 + (n % 20) * 0.2, 32.8 + Math.floor(n / 20) * 0.15],
  })),
  baseline: Object.fromEntries(places.map((place) => [place, dice() < 0.8 ? 'gov' : 'opp'])),
  segments: places.flatMap((a, n) => [
    ...(n % 20 < 19 ? [{ a, b: `p${n + 1}` }] : []),
    ...(n < 380 && dice() < 0.6 ? [{ a, b: `p${n + 20}` }] : []),
  ]),
  events: Array.from({ length: 300 }, (): Happening => {
    const day = `2024-${dice() < 0.3 ? '11-2' : '12-0'}${8 + Math.floor(dice() * 2) - (dice() < 0.5 ? 1 : 0)}`;
    return { when: day, effects: [capture(pick(), dice() < 0.8 ? 'opp' : 'gov')] };
  }),
});
const question = { from: 'p21', to: 'p378', bloc: 'government' } as const;
const at = '2024-12-02';

export async function routeSections(): Promise<Section[]> {
  const warm = createAtlas(country);
  routeTimeline(warm, question);
  const rows = await measure(
    [
      {
        name: 'checkRoute, of a new atlas',
        run: () => checkRoute(createAtlas(country), { ...question, at }).status,
      },
      { name: 'checkRoute, again', run: () => checkRoute(warm, { ...question, at }).status },
    ],
    9,
  );
  const timelines = await measure(
    [
      {
        name: 'routeTimeline, of a new atlas',
        run: () => routeTimeline(createAtlas(country), question).spells.length,
      },
      { name: 'routeTimeline, again', run: () => routeTimeline(warm, question).spells.length },
    ],
    9,
  );
  const scenario = await measure(
    [
      {
        name: 'checkRoute in a new scenario',
        run: () => {
          const other = assume(warm, [{ place: 'p100', holder: 'opp' }]);
          return typeof checkRoute(other, { ...question, at }).status;
        },
      },
    ],
    9,
  );
  const size = '400 places, 600 segments, 300 changes';
  return [{ title: 'a route of a country', size, rows: [...rows, ...timelines, ...scenario] }];
}
