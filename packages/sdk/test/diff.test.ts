import { describe, expect, it } from 'vitest';
import { createAtlas } from '../src/atlas/atlas.js';
import { controlDiff } from '../src/control/diff.js';
import { confirmedOnlyRule } from '../src/evidence/rules.js';
import { diffToGeoJSON } from '../src/geojson/diff.js';
import { assume, syria2024 } from '../src/index.js';
import { formatDiff } from '../src/print/format-diff.js';
import { capture, smallDataset, smallWorld } from './small-world.js';

const day4 = '2024-12-04';
const day5 = '2024-12-05';
const world = {
  baseline: { a: 'gov', b: 'gov', c: 'gov' },
  events: [
    {
      id: 'a-captured',
      when: day5,
      effects: [capture('a', 'opp', 'gov')],
      said: [
        { origin: 'sohr', published: day5 },
        { origin: 'ap', published: '2024-12-07' },
      ],
    },
    {
      id: 'b-left',
      kind: 'withdrawal' as const,
      when: day5,
      effects: [capture('b', 'nobody', 'gov')],
      said: ['gov'],
    },
    {
      id: 'c-entered',
      kind: 'entry' as const,
      when: day5,
      effects: [{ control: { place: 'c', from: 'gov', to: 'opp', entry: true } }],
    },
  ],
};
const atlas = smallWorld(world);

describe('controlDiff', () => {
  it('tells between two moments what became of each place, and why', () => {
    const diff = controlDiff(atlas, day4, day5);
    expect(diff.map(({ place, change }) => [place, change])).toEqual([
      ['a', 'taken'],
      ['b', 'left'],
      ['c', 'contested'],
    ]);
    expect(diff[0]?.why).toEqual({
      gained: { events: ['a-captured'], claims: ['s1-c01', 's2-c01'], assumptions: [] },
      dropped: { events: ['base-a'], claims: ['s5-c01'], assumptions: [] },
    });
  });

  it('tells between two knowledge times what was learnt', () => {
    const [learnt, ...others] = controlDiff(
      atlas,
      { at: day5, asOf: '2024-12-05T12:00' },
      { at: day5, asOf: day5 },
    ).filter(({ place }) => place === 'a');
    expect(others).toEqual([]);
    expect(learnt).toMatchObject({ change: 'taken', why: { gained: { claims: ['s1-c01'] } } });
  });

  it('tells between two rules who doubts', () => {
    const early = { at: day5, asOf: day5 };
    expect(
      controlDiff(atlas, early, { ...early, rule: confirmedOnlyRule }).map(
        ({ place, change }) => `${place} ${change}`,
      ),
    ).toEqual(['a unsettled', 'c unsettled']);
  });

  it('tells what is supposed in one of two views, and not in the other', () => {
    const one = assume(atlas, [{ place: 'a', holder: 'gov' }]);
    const both = assume(one, [{ place: 'b', holder: 'opp' }]);
    const between = (before: typeof atlas, after: typeof atlas) =>
      controlDiff(before, { at: day5, atlas: before }, { at: day5, atlas: after }).map(
        ({ place, why }) => [place, why.dropped.assumptions, why.gained.assumptions],
      );
    expect(between(one, both)).toEqual([['b', [], ['assume-2']]]);
    expect(between(both, one)).toEqual([['b', ['assume-2'], []]]);
  });

  it('compares the places that two atlases share', () => {
    const smaller = smallDataset({ ...world, events: [] });
    const other = createAtlas({
      ...smaller,
      places: smaller.places.filter(({ id }) => id !== 'd'),
    });
    const places = controlDiff(atlas, { at: day5, atlas: other }, day5).map(({ place }) => place);
    expect(places).toEqual(['a', 'b', 'c']);
    expect(controlDiff(other, day5, { at: day5, atlas: other })).toEqual([]);
  });

  it('is empty between a view and itself, on the record', () => {
    expect(controlDiff(syria2024, day5, day5)).toEqual([]);
  });
});

describe('a diff', () => {
  const diff = controlDiff(atlas, day4, day5);

  it('prints as plain text', () => {
    expect(formatDiff(atlas, diff.slice(0, 2))).toBe(`a (SY-HI): taken
  before  held by gov, probable on 2024-11-26, nothing since
  after   held by opp, since 2024-12-05 (confirmed)
  + a-captured
  + 2 claims
  - base-a
  - 1 claim

b (SY-HI): left
  before  held by gov, probable on 2024-11-26, nothing since
  after   left by gov, then unknown (confirmed)
  + b-left
  + 1 claim
  - base-b
  - 1 claim`);
  });

  it('keeps to 80 columns on the record', () => {
    const text = formatDiff(syria2024, controlDiff(syria2024, '2024-12-04', '2024-12-06'));
    const long = text.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '));
    expect(long.filter((line) => !/^ {2}[+-] /.test(line))).toEqual([]);
  });

  it('writes as GeoJSON points of longitude and latitude', () => {
    const collection = diffToGeoJSON(atlas, diff);
    expect(collection.features[0]).toMatchObject({
      type: 'Feature',
      id: 'a',
      geometry: { type: 'Point', coordinates: [36.7, 34.7] },
      properties: { name: 'a', change: 'taken', after: { holder: 'opp' } },
    });
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
  });
});
