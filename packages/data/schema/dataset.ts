/** The schema of a whole dataset as the package emits it, for readers who bring their own. */
import { z } from 'zod';
import { isClock } from './clock.js';
import { areaId, attribution, date, figure, id, point, regionId, text, url } from './common.js';
import * as words from './words.js';

const instant = z.iso.datetime({ offset: true, precision: 0 });
const span = z.strictObject({
  notBefore: instant,
  notAfter: instant,
  precision: z.enum(['minute', 'hour', 'part-of-day', 'day', 'days']),
});
const names = z.strictObject({ en: text, ar: text.optional(), variants: z.array(text) });
const note = text.optional();

const source = z.strictObject({
  id,
  title: text,
  publisher: text.nullable(),
  via: text.optional(),
  author: text.optional(),
  url: url.nullable(),
  archivedUrl: url.optional(),
  published: span,
  publishedBasis: z.enum(words.publishedBases).optional(),
  language: text,
  kind: z.enum(words.sourceKinds),
  accessed: date,
  read: z.enum(['whole', 'opening']),
  note,
});

const claim = z.strictObject({
  id,
  source: id,
  event: id,
  stance: z.enum(words.stances),
  attribution: attribution.optional(),
  act: z.enum(words.acts).optional(),
  origin: id,
  basis: z.enum(words.bases),
  locator: text,
  says: text,
  when: span.optional(),
  copyOf: id.optional(),
  figures: z.array(figure).optional(),
  measure: z
    .strictObject({
      from: z.union([id, z.string().regex(/^front:[a-z0-9-]+$/)]),
      to: id,
      value: z.number().nonnegative(),
      unit: z.enum(['km', 'mi']),
      bound: z.enum(['about', 'under', 'over']),
      edge: z.boolean(),
      direction: z.enum(words.compassPoints).optional(),
    })
    .optional(),
});

const origin = z.strictObject({
  id,
  names,
  kind: z.enum(words.originKinds),
  alignment: id,
  note,
});

const actor = z.strictObject({
  id,
  names,
  kind: z.enum(words.actorKinds),
  bloc: id,
  memberOf: z.array(z.strictObject({ actor: id, from: span.optional(), until: span.optional() })),
  note,
});

const control = z.strictObject({
  place: id.optional(),
  area: areaId.optional(),
  segment: id.optional(),
  from: id.optional(),
  to: id,
  entry: z.boolean().optional(),
  extent: z.enum(['whole', 'part']).optional(),
  except: z.array(id).optional(),
});

const holder = z.strictObject({
  holder: id,
  in: areaId.optional(),
  to: z.literal('nobody'),
  except: z.array(id).optional(),
});

const holds = z.strictObject({ place: id, holds: id });

const event = z.strictObject({
  id,
  kind: z.enum(words.eventKinds),
  when: span,
  front: id,
  places: z.array(id),
  actors: z.array(z.strictObject({ actor: id, role: z.enum(words.roles) })),
  summary: text,
  after: z.array(id),
  contradicts: z.array(id),
  admits: z.array(id).optional(),
  effects: z.array(
    z.union([
      z.strictObject({ control: z.union([control, holder, holds]) }),
      z.strictObject({ passage: z.strictObject({ segment: id, to: z.enum(words.passages) }) }),
    ]),
  ),
  note,
});

const place = z.strictObject({
  id,
  names,
  kind: z.enum(words.placeKinds),
  region: regionId.nullable(),
  country: text,
  district: areaId.optional(),
  point,
  precisionMetres: z.number().positive(),
  ids: z.strictObject({
    geonames: z.number().optional(),
    pcode: text.optional(),
    wikidata: text.optional(),
  }),
  locatedBy: z.enum(words.locatedByWords),
  heldWith: id.optional(),
  guardedFrom: id.optional(),
  note,
});

const area = z.strictObject({
  id: areaId,
  names,
  kind: z.enum(words.areaKinds),
  region: regionId.optional(),
  centre: id.optional(),
  members: z.array(id),
  note,
});

const outline = z.strictObject({
  place: id,
  method: z.enum(words.outlineMethods),
  ring: z.array(point).min(4),
  hullOf: z.array(id).optional(),
  precisionMetres: z.number().positive(),
  note: text,
});

const baseline = z.strictObject({
  id,
  area: areaId.optional(),
  place: id.optional(),
  segment: id.optional(),
  holders: z.array(id),
  passage: z.enum(words.passages).optional(),
  note,
});

const road = z.strictObject({
  id,
  names,
  ref: text.nullable(),
  class: z.enum(words.roadClasses),
  sources: z.array(id),
  order: z.array(id),
  note,
});

const segment = z.strictObject({
  id,
  road: id,
  a: id,
  b: id,
  via: z.array(point),
  class: z.enum(words.roadClasses),
  structure: z.enum(words.structures).optional(),
  exists: z.enum(['certain', 'uncertain']),
  sources: z.array(id),
  lengthKm: z.number().positive().optional(),
  note,
});

const corridor = z.strictObject({ id, names, from: id, to: id, bloc: id, note });

const bloc = z.strictObject({ id, names, note });

const front = z.strictObject({ id, names, note });

const region = z.strictObject({ id: regionId, names, centre: id.optional(), note });

const relation = z.strictObject({
  a: id,
  b: id,
  relation: z.enum(words.relationWords),
  from: instant,
  until: instant.optional(),
  sources: z.array(id),
  note,
});

const boundaries = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.looseObject({ type: z.literal('Feature') })),
});

/** Checks the shape of a dataset. References between records are checked by `createAtlas`. */
export const datasetSchema = z.strictObject({
  meta: z.strictObject({
    name: text,
    version: text,
    coverage: z.strictObject({ from: instant, until: instant }),
    clock: z.string().refine(isClock),
    country: text,
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    defaultBloc: id,
    licence: text,
    attribution: z.array(text),
    counts: z.record(z.string(), z.number()),
  }),
  sources: z.array(source),
  claims: z.array(claim),
  origins: z.array(origin),
  events: z.array(event),
  places: z.array(place),
  areas: z.array(area),
  actors: z.array(actor),
  blocs: z.array(bloc),
  fronts: z.array(front),
  regions: z.array(region),
  relations: z.array(relation),
  roads: z.array(road),
  segments: z.array(segment),
  corridors: z.array(corridor),
  baseline: z.array(baseline),
  outlines: z.array(outline).optional(),
  boundaries,
});
