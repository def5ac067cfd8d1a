/** The whole world with one thing in it that cannot be, time after time. */
import { wholeWorld } from './whole-world.js';

const [e1, e2] = ['2024-12-05', '2024-12-06'].map((day) => ({
  notBefore: `${day}T00:00:00+03:00`,
  notAfter: `${day}T12:00:00+03:00`,
  precision: 'days',
}));
const [baseline] = wholeWorld.baseline;
const [relation] = wholeWorld.relations;
const [claim] = wholeWorld.claims;

const corners = (...points: readonly [number, number][]) => points;

/** What no single field tells: where, what stands there instead, and what is said of it. */
export const untrue: readonly (readonly [string, (string | number)[], unknown, string])[] = [
  ['an id twice', ['places', 1, 'id'], 'a', "place 'a' (id) has the id of another"],
  [
    'memberOf in a circle',
    ['actors', 0, 'memberOf'],
    [{ actor: 'opp' }],
    "'gov', then 'opp', then 'gov'",
  ],
  [
    'a member of itself',
    ['actors', 0, 'memberOf'],
    [{ actor: 'gov' }],
    "actor 'gov' (memberOf) is a circle",
  ],
  [
    'heldWith in a circle',
    ['places', 0, 'heldWith'],
    'b',
    "(heldWith) is a circle: 'a', then 'b', then 'a'",
  ],
  ['guardedFrom itself', ['places', 0, 'guardedFrom'], 'a', "place 'a' (guardedFrom) is a circle"],
  ['a copy of its copy', ['claims', 0, 'copyOf'], wholeWorld.claims[1]?.id, '(copyOf) is a circle'],
  [
    'after in a circle',
    ['events', 0, 'after'],
    ['e2'],
    "event 'e1' (after) the order reported is a circle",
  ],
  ['after what is later', ['events', 0, 'after'], ['e3'], 'the order reported cannot be'],
  ['admits itself', ['events', 3, 'admits'], ['e4'], "event 'e4' (admits) names the event itself"],
  [
    'contradicts itself',
    ['events', 3, 'contradicts'],
    ['e4'],
    '(contradicts) names the event itself',
  ],
  [
    'a baseline twice',
    ['baseline', 1],
    { ...baseline, id: 'again' },
    "baseline row 'again' (place) the place 'a' has a baseline row already",
  ],
  [
    'a baseline of nothing',
    ['baseline', 0, 'place'],
    undefined,
    'exactly one of area, place, segment',
  ],
  [
    'a relation twice',
    ['relations', 3],
    { ...relation, relation: 'allied' },
    'relations[3] (from) begins before another relation',
  ],
  [
    'a point turned round',
    ['places', 0, 'point'],
    [34.7, 36.7],
    "place 'a' (point) [34.7, 36.7] is outside the campaign's bounds",
  ],
  ['a point abroad at home', ['places', 0, 'point'], [2, 48], "place 'a' (point)"],
  ['a segment onto itself', ['segments', 0, 'b'], 'a', "segment 'a-b' leads from 'a' to itself"],
  [
    'a corridor onto itself',
    ['corridors', 0, 'to'],
    'a',
    "corridor 'way' leads from 'a' to itself",
  ],
  ['a bloc and itself', ['relations', 0, 'b'], 'government', 'relations[0]'],
  [
    'an effect on nothing',
    ['events', 0, 'effects'],
    [{ control: { to: 'opp' } }],
    "event 'e1' (effects.0.control)",
  ],
  [
    'an effect that changes nothing',
    ['events', 0, 'effects'],
    [{ control: { place: 'a', from: 'opp', to: 'opp' } }],
    "event 'e1' (effects.0.control) changes nothing: from 'opp' to itself",
  ],
  ['a place twice', ['events', 0, 'places'], ['a', 'a'], "event 'e1' (places) has 'a' twice"],
  ['a member twice', ['areas', 0, 'members'], ['a', 'a'], "(members) has 'a' twice"],
  ['a holder twice', ['baseline', 0, 'holders'], ['gov', 'gov'], "(holders) has 'gov' twice"],
  [
    'a language twice',
    ['meta', 'languages'],
    ['ar', 'zh-Hant', 'ar'],
    "meta (languages) has 'ar' twice",
  ],
  [
    'a measure of nothing',
    ['claims', 0, 'measure'],
    { from: 'a', to: 'a', value: 3, unit: 'km', bound: 'about', edge: false },
    "(measure) leads from 'a' to itself",
  ],
  [
    'an effect on two things',
    ['events', 0, 'effects'],
    [{ control: { place: 'a', area: 'south', to: 'opp' } }],
    "event 'e1' (effects.0.control)",
  ],
  [
    'a claim without a source',
    ['claims', 0, 'source'],
    undefined,
    `claim '${claim?.id}' (source) nothing: expected a text`,
  ],
  [
    'a membership that ends before it begins',
    ['actors', 1, 'memberOf'],
    [{ actor: 'gov', from: e2, until: e1 }],
    "actor 'opp' (memberOf.0) ",
  ],
  [
    'coverage reversed',
    ['meta', 'coverage'],
    { from: '2024-12-09T00:00:00+03:00', until: '2024-11-27T00:00:00+03:00' },
    'meta (coverage)',
  ],
  [
    'an outline of a region that is open',
    ['boundaries', 'features', 0, 'geometry'],
    { type: 'Polygon', coordinates: [corners([36, 34], [37, 34], [37, 35], [36, 35])] },
    'boundaries (features.0.geometry',
  ],
  [
    'an outline of a region that crosses itself',
    ['boundaries', 'features', 0, 'geometry'],
    {
      type: 'MultiPolygon',
      coordinates: [[corners([36, 34], [37, 35], [37, 34], [36, 35], [36, 34])]],
    },
    'crosses itself between points 0 and 2',
  ],
  [
    'a segment shorter than the straight line between its ends',
    ['segments', 0, 'lengthKm'],
    5,
    "segment 'a-b' (lengthKm) 5 km is too short: the ends are",
  ],
  [
    'a place taken by two at once',
    ['events', 0, 'effects'],
    [{ control: { place: 'a', to: 'opp' } }, { control: { place: 'a', to: 'gov' } }],
    "event 'e1' (effects) makes two things of the place 'a' at once: 'opp' and 'gov'",
  ],
  [
    'a place taken and still held by another at once',
    ['events', 0, 'effects'],
    [{ control: { place: 'a', holds: 'gov' } }, { control: { place: 'a', to: 'opp' } }],
    "event 'e1' (effects) makes two things of the place 'a' at once: 'gov' and 'opp'",
  ],
  [
    'an area taken by one and a place in it by another at once',
    ['events', 0, 'effects'],
    [{ control: { area: 'south', to: 'opp' } }, { control: { place: 'a', to: 'nobody' } }],
    "event 'e1' (effects) makes two things of the place 'a' at once: 'opp' and 'nobody'",
  ],
  [
    'a road shut and opened at once',
    ['events', 1, 'effects'],
    [{ passage: { segment: 'a-b', to: 'closed' } }, { passage: { segment: 'a-b', to: 'open' } }],
    "event 'e2' (effects) makes two things of the passage of segment 'a-b' at once",
  ],
  ['bounds of half the earth', ['meta', 'bbox'], [-60, -10, 60, 40], 'meta (bbox) is more than 90'],
  ['bounds from pole to pole', ['meta', 'bbox'], [30, -90, 40, 90], 'meta (bbox) is more than 90'],
  ['bounds off the earth', ['meta', 'bbox'], [300, 30, 340, 40], 'meta (bbox) is not on Earth'],
  ['bounds over the date line', ['meta', 'bbox'], [170, 30, -170, 40], 'meta (bbox) expected west'],
  ['no meta', ['meta'], undefined, 'meta nothing: expected a record'],
  ['no claims', ['claims'], undefined, 'claims nothing: expected a list of records'],
  ['a collection of no dataset', ['clams'], [], 'clams is no collection of a dataset'],
];
