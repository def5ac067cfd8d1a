/** What stands still: asked once, before anything else. */
import type { LonLat } from '@syria-2024/data';
import { lineOf } from '@syria-2024/drawing/map';
import type { Atlas } from '@syria-2024/sdk/engine';
import { localTime } from '@syria-2024/sdk/engine';
import { type TwoNames, twoNames } from './two-names.js';
import { worldPath } from './world-path.js';

export interface OutsetPlace {
  readonly id: string;
  readonly names: TwoNames;
  readonly kind: string;
  readonly country: string;
  readonly region: string | null;
  readonly point: LonLat;
}

export interface OutsetRoad {
  readonly id: string;
  readonly path: string;
  readonly ends: readonly [string, string];
  readonly road: string;
  readonly isWide: boolean;
  readonly isBridge: boolean;
  readonly isDoubtful: boolean;
}

export interface Outset {
  readonly version: string;
  readonly name: string;
  readonly licence: string;
  readonly days: readonly string[];
  readonly home: string;
  readonly places: readonly OutsetPlace[];
  readonly roads: readonly OutsetRoad[];
  /** Of actors, blocs, regions and roads, by id. */
  readonly names: Readonly<Record<string, TwoNames>>;
  readonly blocs: readonly string[];
  readonly actors: readonly { readonly id: string; readonly bloc: string }[];
  readonly corridors: readonly {
    id: string;
    names: TwoNames;
    from: string;
    to: string;
    bloc: string;
  }[];
  /** In bins of six hours from the first covered instant: events that may have happened in each, reports that came in. */
  readonly density: { readonly events: readonly number[]; readonly reports: readonly number[] };
  /** Instants at which something may change, on the campaign's clock, ascending. */
  readonly moments: readonly string[];
}

type Named = { readonly id: string; readonly names: { readonly en: string; readonly ar?: string } };

export function outset(atlas: Atlas): Outset {
  const { meta, places, segments, actors, blocs, regions, roads, corridors } = atlas.dataset;
  const named = [...roads, ...regions, ...actors, ...blocs] as readonly Named[];
  return {
    version: meta.version,
    name: meta.name,
    licence: meta.licence,
    home: meta.country,
    days: daysOf(atlas),
    places: places.map((place) => ({
      id: place.id,
      names: twoNames(place),
      kind: place.kind,
      country: place.country,
      region: place.region ?? null,
      point: place.point,
    })),
    roads: segments.map((segment) => ({
      id: segment.id,
      path: worldPath(lineOf(atlas, segment)),
      ends: [segment.a, segment.b],
      road: segment.road,
      isWide: segment.class === 'motorway' || segment.class === 'trunk',
      isBridge: segment.structure !== undefined,
      isDoubtful: segment.exists !== 'certain',
    })),
    names: Object.fromEntries(named.map((one) => [one.id, twoNames(one)])),
    blocs: [...new Set(corridors.map(({ bloc }) => bloc as string))],
    actors: actors.map(({ id, bloc }) => ({ id, bloc: bloc as string })),
    corridors: corridors.map((one) => ({ ...one, names: twoNames(one) })),
    density: densityOf(atlas),
    moments: momentsOf(atlas),
  };
}

const dayMs = 86_400_000;
const binMs = dayMs / 4;

function daysOf({ dataset: { meta } }: Atlas): string[] {
  const [from, until] = [Date.parse(meta.coverage.from), Date.parse(meta.coverage.until)];
  const count = Math.round((until - from) / dayMs);
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(meta.coverage.from.slice(0, 10)) + i * dayMs).toISOString().slice(0, 10),
  );
}

/** An event counts in every bin of its span, one in all. */
function densityOf({ dataset: { meta, events, claims, sources } }: Atlas): Outset['density'] {
  const start = Date.parse(meta.coverage.from);
  const bins = Math.round((Date.parse(meta.coverage.until) - start) / binMs);
  const happened = new Array<number>(bins).fill(0);
  for (const { when } of events) {
    const [from, until] = [Date.parse(when.notBefore) - start, Date.parse(when.notAfter) - start];
    const [first, last] = [
      Math.floor(from / binMs),
      Math.max(Math.ceil(until / binMs), Math.floor(from / binMs) + 1),
    ];
    for (let bin = Math.max(first, 0); bin < Math.min(last, bins); bin += 1)
      happened[bin] = (happened[bin] ?? 0) + 1 / (last - first);
  }
  const reported = new Array<number>(bins).fill(0);
  const published = new Map(
    sources.map(({ id, published: span }) => [id, Date.parse(span.notAfter)]),
  );
  for (const { source } of claims) {
    const bin = Math.ceil(((published.get(source) ?? 0) - start) / binMs) - 1;
    if (bin >= 0 && bin < bins) reported[bin] = (reported[bin] ?? 0) + 1;
  }
  return { events: happened.map((n) => Math.round(n * 10) / 10), reports: reported };
}

function momentsOf(atlas: Atlas): string[] {
  const { meta, events } = atlas.dataset;
  const bounds = events
    .filter(({ effects }) => effects.length > 0)
    .flatMap(({ when }) => [when.notBefore, when.notAfter]);
  return [...new Set(bounds)]
    .filter((iso) => iso >= meta.coverage.from && iso <= meta.coverage.until)
    .map((iso) => localTime(atlas, iso).slice(0, 16))
    .sort();
}
