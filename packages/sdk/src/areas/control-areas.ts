import type { Ids } from '@syria-2024/data';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as Piece } from 'topojson-specification';
import type { Atlas } from '../atlas/atlas.js';
import type { ControlState } from '../control/answer.js';
import { type Clocks, clocks } from '../control/control.js';
import { type Leaning, mergeLeanings } from '../evidence/leaning.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { parseCovered, type When } from '../time/instant.js';
import { type Cells, cellsOf } from './cells.js';
import { type Label, labelsOf } from './label.js';
import { wound } from './wind.js';

export interface AreaOptions extends WeighingOptions {
  /** What counts as one area: the ground of a bloc, or of one holder. Default `bloc`. */
  readonly by?: 'bloc' | 'holder';
  /** Ground farther than this from every place comes as features of its own. Km; default 25; `Infinity`: none. */
  readonly extrapolatedBeyondKm?: number;
}

export interface AreaProperties<I extends Ids = Ids> extends Leaning<I>, Clocks {
  /** Nobody drew this: it is what lies nearest to the places. */
  readonly method: 'modelled';
  readonly by: 'bloc' | 'holder';
  readonly status: ControlState['status'];
  /** Blocs or actors: the one who holds it; those who may; those who are inside; nobody known. */
  readonly parties: readonly (I['bloc'] | I['actor'])[];
  /** True: all of it lies farther than `extrapolatedBeyondKm` from any place. */
  readonly extrapolated: boolean;
  readonly extrapolatedBeyondKm: number;
  /** On the WGS84 ellipsoid. */
  readonly areaKm2: number;
  /** The places whose surroundings it is. */
  readonly places: readonly I['place'][];
}

export type ControlAreas<I extends Ids = Ids> = FeatureCollection<MultiPolygon, AreaProperties<I>>;

export const defaultExtrapolatedBeyondKm = 25;

/**
 * Models who held the ground at a moment: each point goes with the place nearest to it.
 *
 * The features do not overlap and fill the union of the dataset's boundaries: one for the sure part of each bloc (or
 * holder), one for each set of candidates where it is uncertain, one for each set of parties where it is contested, one
 * for what is unknown; and each of these again, `extrapolated: true`, for what lies farther than `extrapolatedBeyondKm`
 * from any place. RFC 7946: longitude and latitude, outer rings counter-clockwise (d3-geo wants them the other way round).
 *
 * Nearest is measured in a stereographic projection on the conformal latitude, within 0.005 % of points the same as by
 * geodesic. Places abroad, bridges, junctions, and places known no better than to 10 km take no part. The first call for
 * a set of places computes the cells (about a second); another moment only labels them.
 *
 * Throws `InvalidTimeError`, `OutsideCoverageError`; `DatasetError` for a dataset without boundaries.
 *
 * @example
 * ```ts
 * import { controlAreas, syria2024 } from '@syria-2024/sdk';
 * const areas = controlAreas(syria2024, '2024-12-05');
 * for (const { properties } of areas.features)
 *   console.log(properties.status, properties.parties, Math.round(properties.areaKm2));
 * ```
 */
export function controlAreas<I extends Ids>(
  atlas: Atlas<I>,
  at: When,
  options: AreaOptions = {},
): ControlAreas<I> {
  const { by = 'bloc', extrapolatedBeyondKm = defaultExtrapolatedBeyondKm } = options;
  const ms = parseCovered(atlas, at);
  const weighing = toWeighing(atlas, options);
  const cells = cellsOf(atlas, extrapolatedBeyondKm);
  const labels = labelsOf(atlas, cells, by, ms, weighing);
  const common = {
    method: 'modelled' as const,
    by,
    extrapolatedBeyondKm,
    ...clocks(atlas, ms, weighing, at),
  };
  return {
    type: 'FeatureCollection',
    features: [...grouped(cells, labels)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, pieces]) => ({ ...areaOf(cells, labels, pieces, common), id })),
  };
}

type Common = Pick<AreaProperties, 'method' | 'by' | 'extrapolatedBeyondKm' | keyof Clocks>;

/** One feature of pieces that have one label. */
export function areaOf<I extends Ids>(
  { sites, topology }: Cells<I>,
  labels: readonly Label<I>[],
  pieces: Cells<I>['pieces'],
  common: Common,
): Feature<MultiPolygon, AreaProperties<I>> {
  const numbers = [...new Set(pieces.map(({ properties }) => properties?.site ?? -1))];
  const [first = -1] = numbers;
  const { status = 'unknown', parties = [] } = labels[first] ?? {};
  const states = numbers.flatMap((n) => labels[n]?.state ?? []);
  return {
    type: 'Feature',
    geometry: wound(merge(topology, [...pieces] as Piece[])),
    properties: {
      ...common,
      status,
      parties,
      extrapolated: pieces.every(({ properties }) => properties?.far),
      areaKm2: pieces.reduce((sum, { properties }) => sum + (properties?.areaKm2 ?? 0), 0),
      places: numbers.flatMap((n) => sites[n]?.places ?? []),
      ...mergeLeanings(states),
    },
  };
}

function grouped<I extends Ids>(
  { pieces }: Cells<I>,
  labels: readonly Label<I>[],
): Map<string, Cells<I>['pieces'][number][]> {
  const groups = new Map<string, Cells<I>['pieces'][number][]>();
  for (const piece of pieces) {
    const label = labels[piece.properties?.site ?? -1];
    if (!label) continue;
    const words = [
      label.status,
      ...label.parties,
      ...(piece.properties?.far ? ['extrapolated'] : []),
    ];
    const key = words.join(' ');
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return groups;
}
