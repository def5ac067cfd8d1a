import type { Dataset } from '@syria-2024/data';
import { expect, it } from 'vitest';
import { createAtlas } from '../src/index.js';
import { capture, smallDataset } from './small-world.js';

const sound = smallDataset({
  places: ['a', 'b'],
  segments: [{ a: 'a', b: 'b' }],
  areas: { south: ['a'] },
  events: [{ id: 'e1', when: '2024-12-05', effects: [capture('a', 'opp', 'gov')] }],
});

/** What is said of a dataset in which one collection is another. */
function said(changed: Partial<Dataset>): string {
  try {
    createAtlas({ ...sound, ...changed });
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
const [event] = sound.events;
const [segment] = sound.segments;
const [actor] = sound.actors;
const [road] = sound.roads;
const [relation] = sound.relations;
const [area] = sound.areas;
if (!event || !segment || !actor || !road || !relation || !area) throw new Error('small world');

const breakages: [field: string, changed: Partial<Dataset>, message: string][] = [
  [
    'memberOf',
    { actors: [{ ...actor, memberOf: [{ actor: 'gone' }] }, ...sound.actors.slice(1)] },
    "actor 'gov' (memberOf.0.actor) names the actor 'gone', which is not in the dataset",
  ],
  [
    'an area’s centre',
    { areas: [{ ...area, centre: 'c' }] },
    "area 'south' (centre) names the place 'c', which is not in the dataset",
  ],
  [
    'a road’s order',
    { roads: [{ ...road, order: ['a', 'nowhere'] }] },
    "road 'road' (order.1) names the place 'nowhere'",
  ],
  ['a road’s sources', { roads: [{ ...road, sources: ['x9'] }] }, "road 'road' (sources.0) names"],
  [
    'a segment’s sources',
    { segments: [{ ...segment, sources: ['x9'] }] },
    "segment 'a-b' (sources.0) names the source 'x9'",
  ],
  [
    'a relation’s sources',
    { relations: [{ ...relation, sources: ['x9'] }] },
    "relations[0] (sources.0) names the source 'x9'",
  ],
  [
    'a relation’s bloc',
    { relations: [{ ...relation, a: 'goverment' }] },
    "relations[0] (a) names the bloc 'goverment', which is not in the dataset; did you mean 'government'?",
  ],
  [
    'guardedFrom',
    { places: sound.places.map((place) => ({ ...place, guardedFrom: 'x' })) },
    "place 'a' (guardedFrom) names the place 'x'",
  ],
  [
    'admits',
    { events: [{ ...event, admits: ['e2'] }] },
    "event 'e1' (admits.0) names the event 'e2', which is not in the dataset; did you mean 'e1'?",
  ],
  [
    'except',
    { events: [{ ...event, effects: [{ control: { area: 'south', to: 'opp', except: ['z'] } }] }] },
    "event 'e1' (effects.0.control.except.0) names the place 'z'",
  ],
  [
    'the bloc that asks',
    { meta: { ...sound.meta, defaultBloc: 'nobody' } },
    "(defaultBloc) names the bloc 'nobody'",
  ],
  [
    'a word',
    { events: [{ ...event, kind: 'captured' as 'capture' }] },
    "event 'e1' (kind) 'captured': expected one of capture, entry,",
  ],
];

it('a sound dataset passes', () => {
  expect(said({})).toBe('');
});

it.each(breakages)(
  '%s that names nothing is refused by record and field',
  (_, changed, message) => {
    expect(said(changed)).toContain(message);
  },
);

it('all faults are told at once', () => {
  const message = said({
    roads: [{ ...road, order: ['nowhere'] }],
    areas: [area, area],
  });
  expect(message).toContain("area 'south' (id) has the id of another");
  expect(message).toContain("names the place 'nowhere'");
});
