/** The contract of the curated files: one strict zod object for each kind of record. */
import { z } from 'zod';
import { isClock } from './clock.js';
import {
  areaId,
  attribution,
  date,
  figure,
  id,
  measure,
  names,
  point,
  regionId,
  text,
  url,
} from './common.js';
import { writtenTime } from './time.js';
import {
  actorKinds,
  acts,
  areaKinds,
  bases,
  eventKinds,
  locatedByWords,
  originKinds,
  outlineMethods,
  passages,
  placeKinds,
  publishedBases,
  relationWords,
  roadClasses,
  roles,
  sourceKinds,
  stances,
  structures,
} from './words.js';

export const claim = z.strictObject({
  id: z.string().regex(/^c\d{2,3}$/, 'expected c01, c02, ...'),
  event: id,
  stance: z.enum(stances),
  attribution: attribution.optional(),
  act: z.enum(acts).optional(),
  origin: id,
  basis: z.enum(bases),
  locator: text,
  says: text,
  when: writtenTime.optional(),
  copyOf: id.optional(),
  measure: measure.optional(),
  figures: z.array(figure).min(1).optional(),
});

export const source = z.strictObject({
  title: text,
  publisher: text.nullable().describe('whose text it is'),
  via: text.optional().describe('the mirror or aggregator it was read on, where that is another'),
  author: text.optional(),
  url: url.nullable(),
  archivedUrl: url.optional(),
  published: writtenTime,
  publishedBasis: z.enum(publishedBases).optional(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'expected a language code such as en or ar'),
  kind: z.enum(sourceKinds),
  accessed: date,
  read: z.enum(['whole', 'opening']),
  note: text.optional(),
  claims: z.array(claim),
});

const controlEffect = z
  .strictObject({
    place: id.optional(),
    area: areaId.optional(),
    segment: id.optional(),
    holder: id.optional().describe('whoever leaves everywhere that it stands'),
    in: areaId.optional().describe('the area to which that is limited'),
    from: id.optional(),
    to: id.optional().describe('an actor, or nobody'),
    holds: id.optional().describe('the actor that is still there'),
    entry: z.boolean().optional(),
    extent: z.enum(['whole', 'part']).optional(),
    except: z.array(id).min(1).optional().describe('places that the effect does not reach'),
  })
  .superRefine((value, context) => {
    const named = [value.place, value.area, value.segment, value.holder];
    if (named.filter((x) => x !== undefined).length !== 1)
      context.addIssue({
        code: 'custom',
        message: 'expected exactly one of place, area, segment, holder',
      });
    if ((value.to === undefined) === (value.holds === undefined))
      context.addIssue({ code: 'custom', message: 'expected exactly one of to, holds' });
    if (value.holds !== undefined && value.place === undefined)
      context.addIssue({ code: 'custom', message: 'holds belongs to a place' });
    if (value.holds !== undefined && (value.from ?? value.entry ?? value.except) !== undefined)
      context.addIssue({
        code: 'custom',
        message: 'holds changes nothing: no from, entry, except',
      });
    if (value.holder !== undefined && value.to !== 'nobody')
      context.addIssue({ code: 'custom', message: 'a holder everywhere leaves to nobody' });
    if (value.holder !== undefined && (value.from ?? value.entry) !== undefined)
      context.addIssue({ code: 'custom', message: 'a holder everywhere has no from, no entry' });
    if (value.in !== undefined && value.holder === undefined)
      context.addIssue({ code: 'custom', message: 'in belongs to a holder' });
    if (value.except !== undefined && value.area === undefined && value.holder === undefined)
      context.addIssue({ code: 'custom', message: 'except belongs to an area or a holder' });
    if (value.extent !== undefined && value.area === undefined)
      context.addIssue({ code: 'custom', message: 'extent belongs to an area' });
    if (value.to === 'nobody' && value.entry)
      context.addIssue({ code: 'custom', message: 'nobody cannot enter' });
  });

const passageEffect = z.strictObject({ segment: id, to: z.enum(passages) });

export const effect = z.union([
  z.strictObject({ control: controlEffect }),
  z.strictObject({ passage: passageEffect }),
]);

export const event = z.strictObject({
  kind: z.enum(eventKinds),
  when: writtenTime,
  front: id,
  places: z.array(id),
  actors: z.array(z.strictObject({ actor: id, role: z.enum(roles) })),
  summary: text,
  after: z.array(id).optional(),
  contradicts: z.array(id).optional(),
  admits: z.array(id).min(1).optional().describe('events whose loss this statement owns up to'),
  note: text.optional(),
  effects: z.array(effect).optional(),
});

export const baseline = z
  .strictObject({
    area: areaId.optional(),
    place: id.optional(),
    segment: id.optional(),
    holder: z
      .union([id, z.array(id).min(2)])
      .optional()
      .describe('an actor, unknown, or the parties inside'),
    passage: z.enum(passages).optional().describe('whether the segment could be passed'),
    note: text.optional(),
  })
  .superRefine((row, context) => {
    const named = [row.area, row.place, row.segment].filter((x) => x !== undefined);
    if (named.length !== 1)
      context.addIssue({ code: 'custom', message: 'expected exactly one of area, place, segment' });
    if ((row.segment === undefined) !== (row.passage === undefined))
      context.addIssue({ code: 'custom', message: 'passage belongs to a segment' });
    if ((row.segment === undefined) === (row.holder === undefined))
      context.addIssue({ code: 'custom', message: 'holder belongs to an area or a place' });
  });

export const place = z
  .strictObject({
    names,
    kind: z.enum(placeKinds),
    region: regionId.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    district: z
      .string()
      .regex(/^[A-Z]{2}\d{4}$/, 'expected an ADM2 P-code such as SY0404')
      .optional(),
    point,
    precisionMetres: z.number().int().positive(),
    ids: z
      .strictObject({
        geonames: z.number().int().positive().optional(),
        pcode: z
          .string()
          .regex(/^[A-Z]{2}\d{4,6}$/)
          .optional(),
        wikidata: z
          .string()
          .regex(/^Q\d+$/)
          .optional(),
      })
      .optional(),
    locatedBy: z.enum(locatedByWords),
    heldWith: id.optional(),
    guardedFrom: id
      .optional()
      .describe('the town whose holder commands this junction without standing on it'),
    note: text.optional(),
  })
  .refine((row) => (row.region === undefined) !== (row.country === undefined), {
    message: 'expected a region, or a country for a place abroad',
  });

/** The built-up edge of a city; the file's name is the place's id. */
export const outline = z
  .strictObject({
    method: z.enum(outlineMethods),
    ring: z.array(point).min(3).optional(),
    hullOf: z.array(id).min(3).optional(),
    precisionMetres: z.number().int().positive(),
    note: text,
  })
  .superRefine(({ method, ring, hullOf }, context) => {
    if (
      (hullOf === undefined) === (method === 'hull') ||
      (ring === undefined) !== (method === 'hull')
    )
      context.addIssue({
        code: 'custom',
        message: 'expected hullOf (places) for the method hull, a ring of points otherwise',
      });
  });

export const area = z.strictObject({
  names,
  kind: z.enum(areaKinds).optional(),
  region: regionId.optional(),
  centre: id.optional(),
  members: z.array(id).optional(),
  note: text.optional(),
});

const membership = z.strictObject({
  actor: id,
  from: writtenTime.optional(),
  until: writtenTime.optional(),
});

export const actor = z.strictObject({
  names,
  kind: z.enum(actorKinds),
  bloc: id,
  memberOf: z.array(membership).optional(),
  note: text.optional(),
});

export const origin = z.strictObject({
  names,
  kind: z.enum(originKinds),
  alignment: id.describe('a bloc, or independent'),
  note: text.optional(),
});

export const segment = z.strictObject({
  id,
  a: id,
  b: id,
  via: z.array(point).optional(),
  class: z.enum(roadClasses).optional(),
  structure: z.enum(structures).optional(),
  exists: z.enum(['certain', 'uncertain']),
  sources: z.array(id).optional(),
  lengthKm: z.number().positive().optional(),
  detour: z.boolean().optional(),
  note: text.optional(),
});

export const road = z.strictObject({
  names,
  ref: text.nullable(),
  class: z.enum(roadClasses),
  sources: z.array(id).min(1),
  order: z.array(id).optional(),
  note: text.optional(),
  segments: z.array(segment).min(1),
});

export const corridor = z.strictObject({
  names,
  from: id,
  to: id,
  bloc: id,
  note: text.optional(),
});

export const relation = z.strictObject({
  a: id,
  b: id,
  spells: z
    .array(
      z.strictObject({
        from: writtenTime,
        until: writtenTime.optional(),
        relation: z.enum(relationWords),
        sources: z.array(id).optional(),
        note: text.optional(),
      }),
    )
    .min(1),
});

/** A side: its actors act for it, and relations hold between sides. */
export const bloc = z.strictObject({ names, note: text.optional() });

/** A part of the theatre that events are told of. */
export const front = z.strictObject({ names, note: text.optional() });

/** A first-level part of the country; the file's name is its ISO 3166-2 code. */
export const region = z.strictObject({
  names,
  centre: id.optional(),
  folder: id.describe('the folder under places/ that holds its places'),
  note: text.optional(),
});

/** `campaign.yaml`: what the record as a whole is about. */
export const campaignSchema = z.strictObject({
  name: text,
  coverage: writtenTime.describe('the covered days'),
  clock: z
    .string()
    .refine(isClock, 'expected an IANA zone such as Asia/Damascus, or an offset such as +03:00')
    .describe('the clock by which times without an offset are read'),
  country: z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 code such as SY'),
  bbox: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe('west, south, east, north: a point outside lies abroad'),
  defaultBloc: id.describe('the bloc that asks where a question names none'),
  licence: text,
  attribution: z.array(text),
});
export type Campaign = z.infer<typeof campaignSchema>;

/** Folder under `curated/` → the schema of its files. */
export const curatedSchemas = {
  actors: actor,
  areas: area,
  baseline,
  blocs: bloc,
  corridors: corridor,
  events: event,
  fronts: front,
  origins: origin,
  outlines: outline,
  places: place,
  regions: region,
  relations: relation,
  roads: road,
  sources: source,
} as const;

export type Kind = keyof typeof curatedSchemas;
export type Curated<K extends Kind> = z.infer<(typeof curatedSchemas)[K]>;
