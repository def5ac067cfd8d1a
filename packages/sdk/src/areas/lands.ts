/** The country, parted by its rivers: nobody is taken to hold what lies across one from where they are reported. */
import type { Water } from '@syria-2024/data';
import { isWithin } from '../geodesy/within.js';
import { closed, difference, intersection, type Polygons, type Ring } from './clip.js';
import { leftOf } from './left-of.js';
import type { Site } from './sites.js';
import { partedBy, type Zone } from './zones.js';

type Bank = 'left' | 'right';

/** Ground that no river parts. */
export interface Land {
  readonly polygons: Polygons;
  /** On which bank of which rivers it lies; of those that bound it. */
  readonly banks: readonly { readonly of: string; readonly bank: Bank }[];
  /** The zone that an agreement sets apart in which all of it lies. */
  readonly zone?: Zone;
}

export interface Lands {
  readonly lands: readonly Land[];
  /** The lakes, as far as they lie within the border. */
  readonly lakes: readonly { readonly water: string; readonly polygons: Polygons }[];
  /** Whether a site speaks for ground in a land: on both banks where it stands on both, in no zone that is closed to it. */
  speaksIn(site: Site, land: Land): boolean;
}

/**
 * A river parts a land when it runs through it from one side of it to another. The longest comes first: a tributary parts
 * what lies between its source and the river that it joins.
 */
export function landsOf(
  country: Polygons,
  waters: readonly Water[],
  zones: readonly Zone[] = [],
): Lands {
  const lakes = waters
    .filter(({ kind }) => kind === 'lake')
    .map(({ id, line }) => ({
      water: id,
      polygons: intersection(country, [[closed(line)]]),
    }));
  const dry = difference(
    country,
    lakes.map(({ polygons }) => polygons),
  );
  const lefts = new Map<string, Ring>();
  let lands: Land[] = [{ polygons: dry, banks: [] }];
  const rivers = waters.filter(({ kind }) => kind === 'river');
  for (const { id, line } of rivers.sort((a, b) => b.line.length - a.line.length))
    lands = lands.flatMap((land) => {
      const left = leftOf(line, land.polygons);
      const parts = left && part(land, id, left);
      if (!parts) return [land];
      lefts.set(id, left);
      return parts;
    });
  for (const zone of zones) lands = lands.flatMap((land) => partedBy(zone, land));
  const bankOf = ({ point, banks }: Site, river: string) =>
    banks.find(({ of }) => of === river)?.bank ??
    (isWithin(point, [lefts.get(river) ?? []]) ? 'left' : 'right');
  return {
    lands,
    lakes,
    speaksIn: (site, { banks, zone }) =>
      !zone?.closedTo.has(site.place) &&
      banks.every(({ of, bank }) => {
        const stands = bankOf(site, of);
        return stands === 'both' || stands === bank;
      }),
  };
}

function part({ polygons, banks }: Land, of: string, left: Ring): Land[] | null {
  const parts = [
    { bank: 'left' as const, polygons: intersection(polygons, [[left]]) },
    { bank: 'right' as const, polygons: difference(polygons, [[[left]]]) },
  ].map(({ bank, polygons: part }) => ({ polygons: part, banks: [...banks, { of, bank }] }));
  return parts.every((one) => one.polygons.length > 0) ? parts : null;
}
