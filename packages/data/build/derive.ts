/** Checked records → the collections that the package ships. Nothing is computed here that a query should answer. */

import type { Campaign, Kind } from '../schema/records.js';
import { type Span, spanOf } from '../schema/time.js';
import type { Boundaries, Dataset, Effect, LonLat, Names } from '../src/types.js';
import { hullCorners, toClosedRing } from './hull.js';
import type { Entry, Records } from './read.js';

export function derive(
  records: Records,
  campaign: Campaign,
  boundaries: Boundaries,
  version: string,
): Dataset {
  const { coverage, country, clock, ...said } = campaign;
  const span: Expand = (text) => spanOf(text, clock);
  const covered = span(coverage);
  const collections = {
    sources: deriveSources(records, span),
    claims: deriveClaims(records, span),
    origins: sorted(records.origins).map(({ id, value }) => ({
      id,
      ...value,
      names: toNames(value.names),
    })),
    events: deriveEvents(records, span),
    places: derivePlaces(records, country),
    areas: deriveAreas(records),
    actors: sorted(records.actors).map(({ id, value }) => ({
      id,
      ...value,
      names: toNames(value.names),
      memberOf: (value.memberOf ?? []).map(({ actor, from, until }) => ({
        actor,
        ...(from && { from: span(from) }),
        ...(until && { until: span(until) }),
      })),
    })),
    blocs: deriveNamed(records.blocs),
    fronts: deriveNamed(records.fronts),
    regions: sorted(records.regions).map(({ id, value: { folder: _, ...region } }) => ({
      id,
      ...region,
      names: toNames(region.names),
    })),
    relations: deriveRelations(records, span),
    roads: deriveRoads(records),
    segments: deriveSegments(records),
    corridors: sorted(records.corridors).map(({ id, value }) => ({
      id,
      ...value,
      names: toNames(value.names),
    })),
    baseline: sorted(records.baseline).map(({ id, value: { holder, ...row } }) => ({
      id,
      ...row,
      holders: [holder ?? []].flat().filter((one) => one !== 'unknown'),
    })),
    outlines: deriveOutlines(records),
  };
  return {
    meta: {
      ...said,
      version,
      coverage: { from: covered.notBefore, until: covered.notAfter },
      clock,
      country,
      counts: Object.fromEntries(
        Object.entries(collections).map(([name, rows]) => [name, rows.length]),
      ),
    },
    ...collections,
    boundaries,
  } as unknown as Dataset;
}

type Expand = (text: string) => Span;

function deriveNamed<K extends 'blocs' | 'fronts'>(entries: Map<string, Entry<K>>) {
  return sorted(entries).map(({ id, value }) => ({ id, ...value, names: toNames(value.names) }));
}

function sorted<K extends Kind>(entries: Map<string, Entry<K>>): Entry<K>[] {
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function toNames({
  en,
  ar,
  variants,
}: {
  en: string;
  ar?: string | undefined;
  variants?: string[] | undefined;
}): Names {
  return { en, ...(ar && { ar }), variants: variants ?? [] };
}

function deriveSources(records: Records, spanOf: Expand) {
  return sorted(records.sources).map(({ id, value: { claims: _, ...source } }) => ({
    id,
    ...source,
    published: spanOf(source.published),
  }));
}

function deriveClaims(records: Records, spanOf: Expand) {
  return sorted(records.sources).flatMap(({ id: source, value }) =>
    value.claims.map(({ id, when, measure, ...claim }) => ({
      id: `${source}-${id}`,
      source,
      ...claim,
      ...(when && { when: spanOf(when) }),
      ...(measure && {
        measure: { ...measure, bound: measure.bound ?? 'about', edge: measure.edge ?? false },
      }),
    })),
  );
}

function deriveEvents(records: Records, spanOf: Expand) {
  return sorted(records.events).map(({ id, value }) => ({
    id,
    ...value,
    when: spanOf(value.when),
    after: value.after ?? [],
    contradicts: contradictions(records, id),
    effects: (value.effects ?? []) as Effect[],
  }));
}

/** A contradiction is written in one of the two files and holds for both. */
function contradictions(records: Records, id: string): string[] {
  const own = records.events.get(id)?.value.contradicts ?? [];
  const others = [...records.events.values()]
    .filter(({ value }) => value.contradicts?.includes(id))
    .map((entry) => entry.id);
  return [...new Set([...own, ...others])].sort();
}

function derivePlaces(records: Records, country: string) {
  return sorted(records.places).map(({ id, value }) => ({
    id,
    ...value,
    names: toNames(value.names),
    region: value.region ?? null,
    country: value.country ?? country,
    ids: value.ids ?? {},
  }));
}

/** Every region is an area of its code; districts and zones have files of their own. */
export function deriveAreas(records: Records) {
  const places = sorted(records.places);
  const regions = sorted(records.regions).map(({ id, value: { folder: _, ...region } }) => ({
    id,
    ...region,
    names: toNames(region.names),
    kind: 'region' as const,
    members: places.filter(({ value }) => value.region === id).map((place) => place.id),
  }));
  const others = sorted(records.areas).map(({ id, value }) => ({
    id,
    ...value,
    names: toNames(value.names),
    kind: value.kind ?? ('zone' as const),
    members:
      value.members ??
      places.filter(({ value: place }) => place.district === id).map((place) => place.id),
  }));
  return [...regions, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function deriveOutlines(records: Records) {
  const pointOf = (id: string) => records.places.get(id)?.value.point as LonLat;
  return sorted(records.outlines).map(({ id: place, value: { ring, hullOf, ...rest } }) => ({
    place,
    ...rest,
    ring: toClosedRing(hullOf ? hullCorners(hullOf.map(pointOf)) : (ring ?? [])),
    ...(hullOf && { hullOf }),
  }));
}

function deriveRelations(records: Records, spanOf: Expand) {
  return sorted(records.relations).flatMap(({ value: { a, b, spells } }) =>
    spells.map(({ from, until, relation, sources, note }) => ({
      a,
      b,
      relation,
      from: spanOf(from).notBefore,
      ...(until && { until: spanOf(until).notAfter }),
      sources: sources ?? [],
      ...(note && { note }),
    })),
  );
}

function deriveRoads(records: Records) {
  return sorted(records.roads).map(({ id, value: { segments: _, ...road } }) => ({
    id,
    ...road,
    names: toNames(road.names),
    order: road.order ?? [],
  }));
}

function deriveSegments(records: Records) {
  return sorted(records.roads)
    .flatMap(({ id: road, value }) =>
      value.segments.map(({ detour: _, ...segment }) => ({
        ...segment,
        road,
        via: segment.via ?? [],
        class: segment.class ?? value.class,
        sources: segment.sources ?? value.sources,
      })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
