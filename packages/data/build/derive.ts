/** Checked records → the collections that the package ships. Nothing is computed here that a query should answer. */

import type { Kind } from '../schema/records.js';
import { spanOf } from '../schema/time.js';
import { governorates } from '../schema/words.js';
import type { Boundaries, Dataset, Effect, LonLat, Names } from '../src/types.js';
import { hullCorners, toClosedRing } from './hull.js';
import type { Entry, Records } from './read.js';

export const coverage = { from: '2024-11-27T00:00+03:00', until: '2024-12-09T00:00+03:00' };

export function derive(records: Records, boundaries: Boundaries, version: string): Dataset {
  const collections = {
    sources: deriveSources(records),
    claims: deriveClaims(records),
    origins: sorted(records.origins).map(({ id, value }) => ({
      id,
      ...value,
      names: toNames(value.names),
    })),
    events: deriveEvents(records),
    places: derivePlaces(records),
    areas: deriveAreas(records),
    actors: sorted(records.actors).map(({ id, value }) => ({
      id,
      ...value,
      names: toNames(value.names),
      memberOf: (value.memberOf ?? []).map(({ actor, from, until }) => ({
        actor,
        ...(from && { from: spanOf(from) }),
        ...(until && { until: spanOf(until) }),
      })),
    })),
    relations: deriveRelations(records),
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
      name: 'Syria, 27 November - 8 December 2024',
      version,
      coverage,
      utcOffset: '+03:00',
      licence: 'CC-BY-4.0',
      attribution: [
        'Place coordinates and names in part from GeoNames (CC BY 4.0)',
        'Governorate boundaries and outlines of cities in part from Natural Earth (public domain)',
      ],
      counts: Object.fromEntries(
        Object.entries(collections).map(([name, rows]) => [name, rows.length]),
      ),
    },
    ...collections,
    boundaries,
  } as unknown as Dataset;
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

function deriveSources(records: Records) {
  return sorted(records.sources).map(({ id, value: { claims: _, ...source } }) => ({
    id,
    ...source,
    published: spanOf(source.published),
  }));
}

function deriveClaims(records: Records) {
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

function deriveEvents(records: Records) {
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

function derivePlaces(records: Records) {
  return sorted(records.places).map(({ id, value }) => ({
    id,
    ...value,
    names: toNames(value.names),
    governorate: value.governorate ?? null,
    country: value.country ?? 'SY',
    ids: value.ids ?? {},
  }));
}

export function deriveAreas(records: Records) {
  const places = sorted(records.places);
  return sorted(records.areas).map(({ id, value }) => ({
    id,
    ...value,
    names: toNames(value.names),
    kind: value.kind ?? 'region',
    members:
      value.members ??
      places
        .filter(({ value: place }) =>
          id in governorates ? place.governorate === id : place.district === id,
        )
        .map((place) => place.id),
  }));
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

function deriveRelations(records: Records) {
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
