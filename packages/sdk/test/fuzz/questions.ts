/** Every public function with what it takes: by the docs, and not by the doors. */
import fc from 'fast-check';
import * as sdk from '../../src/index.js';
import { anything } from './hostile.js';
import {
  answerOf,
  count,
  kilometres,
  listOf,
  moment,
  numberThat,
  oneOf,
  point,
  rule,
  text,
} from './model.js';
import { type Parts, parts } from './options.js';
import { mostly, type Part, type PartOf } from './part.js';

type Signature = readonly PartOf[];

/** An atlas, and whatever its questions answered that others take. */
export interface World {
  readonly name: string;
  readonly atlas: sdk.Atlas;
  readonly day: string;
}

const ids = (rows: readonly { readonly id: string }[]) =>
  rows.length > 0 ? rows.map(({ id }) => id) : ['none'];

// biome-ignore lint/suspicious/noExplicitAny: answers are asked for by name.
const questions = sdk as any;

export function questionsOf({ atlas, day }: World): Readonly<Record<string, Signature>> {
  const { dataset } = atlas;
  const place = oneOf(ids(dataset.places));
  const segment = oneOf(ids(dataset.segments));
  const bloc = oneOf(ids(dataset.blocs));
  const weighing: Parts = {
    asOf: moment,
    atLeast: oneOf(['confirmed', 'probable', 'possible']),
    rule,
    carry: oneOf(['until-overtaken', 'forever']),
  };
  const weighed = parts({}, weighing);
  const winding = oneOf(['rfc7946', 'd3']);
  const avoid = listOf(fc.oneof(place, segment).map(unsureOf), { maxLength: 2 });
  const bounds = parts(
    {},
    {
      detour: numberThat((times) => times >= 1, fc.constantFrom(1, 1.5, 3)),
      roughest: oneOf([...new Set(dataset.segments.map((one) => one.class as string))]).map(
        unsureOf,
      ),
    },
  );
  const asking: Parts = { bloc, avoid, within: fc.oneof(oneOf(['any']).map(unsureOf), bounds) };
  const ends: Parts = { from: place, to: place };
  const placeOrPoint = fc.oneof(place.map(unsureOf), point.map(unsureOf));
  const measured = parts({}, { by: oneOf(['geodesic', 'road']), to: oneOf(['centre', 'edge']) });
  const held: Parts = { place, holder: oneOf(ids(dataset.actors)) };
  const passable: Parts = { segment, passage: oneOf(['open', 'closed', 'unknown']) };
  const supposition = fc.oneof(
    parts(held, { from: moment }),
    parts(passable, { from: moment }).map(unsureOf),
  );
  const { a = 'a', b = 'b' } = dataset.segments[0] ?? {};
  const control = sdk.controlAt(atlas, a, day);
  const map = sdk.controlMap(atlas, day);
  const route = sdk.checkRoute(atlas, { from: a, to: b, at: day });
  const diff = sdk.controlDiff(atlas, sdk.coveredDays(atlas)[0] ?? day, day);
  const answers = answerOf(control, route, dataset.events[0], dataset.claims[0], [control, route]);
  const query = parts({}, { query: text });
  const view = parts({ at: moment }, weighing);
  const routeView = parts({ ...ends, at: moment }, { ...weighing, bloc, avoid });
  return {
    approach: [parts({ towards: place, bloc }, { ...weighing, from: moment, until: moment })],
    assume: [listOf(supposition, { maxLength: 2 })],
    changesBetween: [moment, moment, weighed],
    checkCorridors: [
      parts({}, { ...weighing, bloc, besides: bloc, at: moment, within: asking.within as PartOf }),
    ],
    checkMeasures: [weighed],
    checkReach: [parts({ place, at: moment }, { ...weighing, bloc, avoid })],
    checkRoute: [parts({ ...ends, at: moment }, { ...weighing, ...asking })],
    chokepoints: [
      parts({ ...ends, at: moment }, { ...weighing, ...asking, limit: count, extra: count }),
    ],
    cite: [answers],
    claimsWhere: [
      parts(
        {},
        {
          event: oneOf(ids(dataset.events)).map(unsureOf),
          place,
          stance: oneOf(['asserts', 'denies', 'doubts', 'retracts']).map(unsureOf),
          origin: oneOf(ids(dataset.origins)),
          publishedFrom: moment,
          publishedUntil: moment,
        },
      ),
    ],
    compareRules: [
      moment,
      parts({}, { one: rule, two: rule }).map(unsureOf),
      parts({}, { asOf: moment }),
    ],
    controlAreas: [
      moment,
      parts({}, { ...weighing, by: oneOf(['bloc', 'holder']), winding, radiusKm }),
    ],
    controlAt: [place, moment, weighed],
    controlBatch: [
      // As many of one as of the other, which the model does not count.
      listOf(place, { maxLength: 2 }).map(unsureOf),
      listOf(moment, { maxLength: 2 }).map(unsureOf),
      parts({}, weighing),
    ],
    controlColumns: [moment, weighed],
    controlDiff: [
      fc.oneof(moment.map(unsureOf), view.map(unsureOf)),
      fc.oneof(moment.map(unsureOf), view.map(unsureOf)),
    ],
    controlHistory: [place, weighed],
    controlMap: [moment, weighed],
    controlSteps: [parts({}, { ...weighing, after: moment })],
    coveredDays: [],
    diffToGeoJSON: [answerOf(diff)],
    distanceBetween: [placeOrPoint, placeOrPoint, measured],
    distanceTo: [place, placeOrPoint, measured],
    distanceToHoms: [placeOrPoint, measured],
    encirclement: [parts({ place, at: moment, bloc }, { ...weighing, withinKm: kilometres })],
    eventsBetween: [moment, moment, parts({}, { ...weighing, place })],
    explain: [answers, parts({}, { rule })],
    findPlace: [text, parts({}, { near: point })],
    formatDiff: [answerOf(diff)],
    formatExplanation: [answerOf(sdk.explain(atlas, control))],
    formatFootnotes: [answerOf(sdk.cite(atlas, control)), query],
    frontline: [
      moment,
      parts(
        {},
        {
          ...weighing,
          between: listOf(bloc, { minLength: 2, maxLength: 2 }).map(unsureOf),
          winding,
          radiusKm,
        },
      ),
    ],
    knowledgeHistory: [place, moment, parts({}, { atLeast: weighing.atLeast as PartOf, rule })],
    latency: [place, weighed],
    localTime: [moment],
    nameOf: [text.map(unsureOf), parts({}, { language: oneOf(['en', 'ar']).map(unsureOf) })],
    nearestHeld: [parts({ to: place, bloc, at: moment }, weighing)],
    networkGeoJSON: [moment, parts({}, { ...weighing, bloc })],
    routeDiff: [routeView, routeView],
    routeGeoJSON: [answerOf(route)],
    routeTimeline: [parts(ends, { ...weighing, ...asking, at: moment })],
    slimGeoJSON: [answerOf(map, sdk.networkGeoJSON(atlas, day))],
    stateWords: [answerOf(control)],
    toBibTeX: [answers, query],
    toCSL: [answers, query],
    without: [
      parts(
        {},
        {
          origins: listOf(oneOf(ids(dataset.origins)), { maxLength: 2 }),
          sources: listOf(oneOf(ids(dataset.sources)), { maxLength: 2 }),
          claims: listOf(oneOf(ids(dataset.claims)), { maxLength: 2 }),
        },
      ).map(neverNothing),
    ],
  };
}

/** What takes no atlas. */
export const makers: Readonly<Record<string, Signature>> = {
  createAtlas: [answerOf(sdk.syria2024.dataset.meta, { places: [] }).map(unsureOf)],
  onlyAlignmentRule: [text, rule.map(maybe)],
  onlyOriginsRule: [listOf(text, { maxLength: 2 }), rule.map(maybe)],
  redirectedIn: [answerOf(sdk.controlAt(sdk.syria2024, 'homs', '2024-12-05'))],
  ruleOf: [listOf(answerOf({ when: () => true, credibility: 'probable' }), { maxLength: 2 })],
  spanWords: [answerOf({ notBefore: '2024-12-05', notAfter: '2024-12-06', precision: 'day' })],
  trustedAtlas: [mostly(fc.constant({}), () => 'unsaid', anything).map(unsureOf)],
  withoutAlignmentRule: [text, rule.map(maybe)],
  wrap: [text, text.map(maybe), text.map(maybe)],
};

/** Public functions that are rules: what they are given is the engine's own. */
export const rules = [
  'defaultRule',
  'anyClaimRule',
  'confirmedOnlyRule',
  'againstInterestOnlyRule',
];

const radiusKm = parts(
  {},
  Object.fromEntries(Object.keys(sdk.defaultRadiusKm).map((kind) => [kind, kilometres])),
);

/** An object of which no part need be there, but that must be there itself. */
function neverNothing({ value, verdict }: Part): Part {
  return value === undefined ? { value, verdict: 'wrong' } : { value, verdict };
}

/** Undefined is as good as nothing. */
function maybe({ value, verdict }: Part): Part {
  return value === undefined ? { value, verdict: 'right' } : { value, verdict };
}

/** Where either of two kinds may stand the model does not say what is wrong. */
function unsureOf({ value }: Part): Part {
  return { value, verdict: 'unsaid' };
}

export const functionOf = (name: string): ((...given: unknown[]) => unknown) => questions[name];
