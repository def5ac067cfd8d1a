/**
 * Cuts, joins and searches in a synthetic network of 100,000 nodes and 250,000 edges, and timelines in one of the size of a
 * country at war. Run with `npx vitest bench packages/sdk/bench/routes.bench.ts --run`.
 */
import { bench, describe } from 'vitest';
import { allCheapestCuts } from '../src/graph/all-cuts.js';
import { minimumVertexCut } from '../src/graph/cuts.js';
import { cheapestCut, toCutting, uncuttable } from '../src/graph/cutting.js';
import { joined } from '../src/graph/join.js';
import { reachFrom } from '../src/graph/search.js';
import { readWay } from '../src/routes/read-question.js';
import { statusSpells } from '../src/routes/spells.js';
import { assume, checkRoute, createAtlas, routeTimeline } from '../src/syria.js';
import { capture, type Happening, smallDataset } from '../test/small-world.js';
import { big, from, passable, randomFrom, to, usable } from './big-network.js';

const price = (element: number) =>
  !usable(element) ? 0 : element < big.nodes && element !== from && element !== to ? 1 : uncuttable;
const cutting = toCutting(big, from, to, price);
console.log(
  `${big.nodes} nodes, ${big.edges} edges; a cut of ${cheapestCut(big, cutting)?.length}`,
);

describe('100,000 nodes, 250,000 edges', () => {
  bench('maximum flow and the cut, the graph given', () => {
    cheapestCut(big, cutting);
  });
  bench('the graph too', () => {
    minimumVertexCut(big, from, to, usable);
  });
  bench('every smallest cut, the graph given', () => {
    allCheapestCuts(big, cutting, 50);
  });
  bench('open, uncertain or severed', () => {
    joined(big, passable, from, to);
  });
  bench('the shortest way to every place', () => {
    reachFrom(big, from, (element) => (usable(element) ? 0 : Number.POSITIVE_INFINITY));
  });
});

/** 400 places, about 600 segments, 300 changes of holder over 12 days. */
const places = Array.from({ length: 400 }, (_, n) => `p${n}`);
const dice = randomFrom(3);
const pick = () => places[Math.floor(dice() * places.length)] as string;
const country = smallDataset({
  places,
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
const warm = createAtlas(country);
routeTimeline(warm, question);

describe('400 places, 600 segments, 300 changes', () => {
  bench('a timeline of a new atlas', () => {
    routeTimeline(createAtlas(country), question);
  });
  let asked = 0;
  bench('a timeline of another way', () => {
    const [a, b] = [Math.floor(asked / 399) % 400, ++asked % 400];
    statusSpells(warm, readWay(warm, { from: places[a] as string, to: places[b] as string }));
  });
  bench('a route', () => {
    checkRoute(warm, { ...question, at: '2024-12-02' });
  });
  bench('a route in a new scenario', () => {
    const other = assume(warm, [{ place: 'p100', holder: 'opp' }]);
    checkRoute(other, { ...question, at: '2024-12-02' });
  });
});
