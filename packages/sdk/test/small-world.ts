/** Small worlds for the worked cases: A, B, C are places; gov, opp, sdf are actors of their blocs. */
import type {
  Baseline,
  Claim,
  Dataset,
  Effect,
  Event,
  EventKind,
  Passage,
  Place,
  Relation,
  Segment,
  TimeSpan,
} from '@syria-2024/data';
import { spanOf as spanOn } from '../../data/register/shape/times.js';
import { createAtlas } from '../src/index.js';

const spanOf = (written: string) => spanOn(written, '+03:00');

export interface Said {
  origin: string;
  stance?: Claim['stance'];
  basis?: Claim['basis'];
  /** A written time of publication. */
  published?: string;
  copyOf?: string;
  /** A written time that the claim speaks of. */
  when?: string;
}

export interface Happening {
  id?: string;
  kind?: EventKind;
  when: string;
  effects: Effect[];
  /** Who says so; a bare name asserts. Default: one independent origin. */
  said?: (string | Said)[];
  after?: string[];
  contradicts?: string[];
  admits?: string[];
  actors?: Event['actors'];
}

export interface SmallWorld {
  places?: (string | Partial<Place>)[];
  baseline?: Record<string, string>;
  baselineAreas?: Record<string, string>;
  /** By segment: what is said of it before the first day, and who says so. */
  baselinePassages?: Record<string, { passage: Passage; said?: (string | Said)[] }>;
  areas?: Record<string, string[]>;
  events?: Happening[];
  segments?: (Partial<Segment> & { a: string; b: string })[];
  relations?: [string, string, Relation['relation']][];
}

const alignments: Record<string, string | 'independent'> = {
  gov: 'government',
  opp: 'opposition',
  sdf: 'sdf',
  sohr: 'independent',
  reuters: 'independent',
  ap: 'independent',
};

export const actors: Record<string, string> = {
  gov: 'government',
  opp: 'opposition',
  sdf: 'sdf',
  turkey: 'turkey',
  lebanon: 'lebanon',
};

export const capture = (place: string, to: string, from?: string): Effect => ({
  control: { place, to, ...(from && { from }) },
});
export const closed = (segment: string): Effect => ({ passage: { segment, to: 'closed' } });

/** Builds an atlas of a small world; every place not named otherwise lies on a line, about 10 km apart. */
export function smallWorld(world: SmallWorld) {
  return createAtlas(smallDataset(world));
}

export function smallDataset(world: SmallWorld): Dataset {
  const sources: Dataset['sources'][number][] = [documentOf('survey', spanOf('2024-11-26'))];
  const claims: Claim[] = [];
  const say = (subject: string, said: (string | Said)[], span: TimeSpan | undefined) => {
    for (const one of said) {
      const {
        origin,
        stance = 'asserts',
        basis = 'stated',
        published,
        copyOf,
        when,
      } = typeof one === 'string' ? ({ origin: one } as Said) : one;
      const id = `s${sources.length}`;
      const printed = published ? spanOf(published) : (span ?? spanOf('2024-11-26'));
      sources.push(documentOf(id, printed));
      claims.push({
        id: `${id}-c01`,
        source: id,
        event: subject,
        stance,
        origin,
        basis,
        locator: 'paragraph 1',
        says: 'It is said.',
        ...(copyOf && { copyOf }),
        ...(when && { when: spanOf(when) }),
      });
    }
  };

  const events = (world.events ?? []).map((happening, i): Event => {
    const id = happening.id ?? `e${i + 1}`;
    const when = spanOf(happening.when);
    say(id, happening.said ?? ['sohr'], when);
    return {
      id,
      kind: happening.kind ?? 'capture',
      when,
      front: 'national',
      places: [],
      actors: happening.actors ?? sidesOf(happening.effects),
      summary: 'It happens.',
      after: happening.after ?? [],
      contradicts: happening.contradicts ?? [],
      ...(happening.admits && { admits: happening.admits }),
      effects: happening.effects,
    };
  });
  const baseline: Baseline[] = [
    ...Object.entries(world.baseline ?? {}).map(([place, holder]) => ({
      id: `base-${place}`,
      place,
      holders: [holder],
    })),
    ...Object.entries(world.baselineAreas ?? {}).map(([area, holder]) => ({
      id: `base-${area}`,
      area,
      holders: [holder],
    })),
  ];
  for (const [segment, { passage }] of Object.entries(world.baselinePassages ?? {}))
    baseline.push({ id: `base-${segment}`, segment, passage, holders: [] });
  for (const { id, segment } of baseline)
    say(id, world.baselinePassages?.[segment ?? '']?.said ?? ['sohr'], undefined);

  const places = (world.places ?? ['a', 'b', 'c', 'd']).map(
    (place, i): Place => ({
      id: typeof place === 'string' ? place : (place.id ?? `p${i}`),
      names: { en: typeof place === 'string' ? place : (place.id ?? `p${i}`), variants: [] },
      kind: 'town',
      region: 'SY-HI',
      country: 'SY',
      point: [36.7 + i * 0.1, 34.7],
      precisionMetres: 500,
      ids: {},
      locatedBy: 'geonames',
      ...(typeof place === 'string' ? {} : place),
    }),
  );
  return {
    meta: {
      name: 'small',
      version: '0.0.0',
      coverage: { from: '2024-11-27T00:00:00+03:00', until: '2024-12-09T00:00:00+03:00' },
      clock: '+03:00',
      country: 'SY',
      bbox: [35, 32, 43, 38],
      defaultBloc: 'government',
      licence: 'CC0-1.0',
      attribution: [],
      counts: {},
    },
    sources,
    claims,
    origins: Object.entries(alignments).map(([id, alignment]) => ({
      id,
      names: { en: id, variants: [] },
      kind: 'media',
      alignment,
    })),
    events,
    places,
    areas: Object.entries(world.areas ?? {}).map(([id, members]) => ({
      id,
      names: { en: id, variants: [] },
      kind: 'zone',
      members,
    })),
    actors: Object.entries(actors).map(([id, bloc]) => ({
      id,
      names: { en: id, variants: [] },
      kind: 'army',
      bloc,
      memberOf: [],
    })),
    blocs: [...new Set([...Object.values(actors), 'isis'])].map(named),
    fronts: [named('national')],
    regions: ['SY-HI', 'SY-HL'].map(named),
    relations: (world.relations ?? hostile).map(([a, b, relation]) => ({
      a,
      b,
      relation,
      from: '2024-11-26T00:00:00+03:00',
      sources: [],
    })),
    roads: [
      {
        id: 'road',
        names: { en: 'road', variants: [] },
        ref: null,
        class: 'primary',
        sources: ['survey'],
        order: [],
      },
    ],
    segments: (world.segments ?? []).map(({ a, b, ...rest }) => ({
      id: `${a}-${b}`,
      road: 'road',
      a,
      b,
      via: [],
      class: 'primary',
      exists: 'certain',
      sources: [],
      ...rest,
    })),
    corridors: [],
    baseline,
    boundaries: { type: 'FeatureCollection', features: [] },
  };
}

const documentOf = (id: string, published: TimeSpan): Dataset['sources'][number] => ({
  id,
  title: id,
  publisher: null,
  url: null,
  published,
  language: 'en',
  kind: 'news',
  accessed: '2026-01-01',
  read: 'whole',
});

const named = (id: string) => ({ id, names: { en: id, variants: [] } });

const hostile: [string, string, Relation['relation']][] = [
  ['government', 'opposition', 'hostile'],
  ['government', 'sdf', 'hostile'],
  ['opposition', 'sdf', 'hostile'],
];

function sidesOf(effects: Effect[]): Event['actors'] {
  return effects.flatMap((effect) => {
    if (!('control' in effect) || 'holds' in effect.control || 'holder' in effect.control)
      return [];
    const { from, to } = effect.control;
    return [
      ...(to === 'nobody' ? [] : [{ actor: to, role: 'agent' as const }]),
      ...(from
        ? [{ actor: from, role: to === 'nobody' ? ('agent' as const) : ('target' as const) }]
        : []),
    ];
  });
}
