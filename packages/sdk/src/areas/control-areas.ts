import type { Ids } from '@syria-2024/data';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { frozen } from '../atlas/frozen.js';
import { indexOf } from '../atlas/index-of.js';
import { type Clocks, clocks } from '../control/control.js';
import type { ControlState } from '../control/states/answer.js';
import { weighingKey } from '../control/states/timeline.js';
import type { Leaning } from '../evidence/leaning.js';
import { toWeighing, type Weighing, type WeighingOptions } from '../evidence/weighing.js';
import { type Winding, wound } from '../geodesy/wind.js';
import { addTo } from '../kept/group-by.js';
import { lastly } from '../kept/lastly.js';
import { parseCovered } from '../time/covered.js';
import type { When } from '../time/when.js';
import { type Cells, cellsOf, type Piece } from './cells.js';
import { type Label, labelsOf } from './label.js';
import { merged } from './merged.js';
import type { RadiusKm } from './radius.js';

/**
 * What {@link controlAreas} can be asked beside the moment.
 *
 * @example
 * ```ts
 * import { type AreaOptions, controlAreas, syria2024 } from '@syria-2024/sdk';
 * const options: AreaOptions = { by: 'holder', radiusKm: { city: 40 } };
 * console.log(controlAreas(syria2024, '2024-12-07', options).features.length);
 * ```
 */
export interface AreaOptions extends WeighingOptions {
  /** What counts as one area: the ground of a bloc, or of one holder. Default `bloc`. */
  readonly by?: 'bloc' | 'holder';
  /** How far each kind of place speaks for the ground, where not as in {@link defaultRadiusKm}. Km; `Infinity`: to the next. */
  readonly radiusKm?: RadiusKm;
  /** Which way rings run. Default `rfc7946`; `d3` for d3-geo. */
  readonly winding?: Winding;
}

/**
 * What is told of one area of {@link controlAreas}.
 *
 * @example
 * ```ts
 * import { type AreaProperties, controlAreas, syria2024 } from '@syria-2024/sdk';
 * const areas: readonly AreaProperties[] = controlAreas(syria2024, '2024-12-07').features.map((one) => one.properties);
 * for (const { status, parties, areaKm2 } of areas) console.log(status, parties, Math.round(areaKm2));
 * ```
 */
export interface AreaProperties<I extends Ids = Ids> extends Leaning<I>, Clocks {
  /** Nobody drew this: it is what lies nearest to the places that speak for it. */
  readonly method: 'modelled';
  readonly by: 'bloc' | 'holder';
  /** What is told of its places; `unreported`: farther from every place than any speaks; `water`: a lake. */
  readonly status: ControlState['status'] | 'unreported' | 'water';
  /** Blocs or actors: the one who holds it; those who may; those who are inside; nobody known. */
  readonly parties: readonly (I['bloc'] | I['actor'])[];
  /** The lake. */
  readonly water?: string;
  /** The zone that an agreement sets apart in which all of it lies; absent outside every one. */
  readonly zone?: I['area'];
  /** On the WGS84 ellipsoid. */
  readonly areaKm2: number;
  /** The places that speak for it. */
  readonly places: readonly I['place'][];
}

/**
 * The modelled areas of one moment, as GeoJSON.
 *
 * @example
 * ```ts
 * import { type ControlAreas, controlAreas, syria2024 } from '@syria-2024/sdk';
 * const areas: ControlAreas = controlAreas(syria2024, '2024-12-07');
 * console.log(JSON.stringify(areas).length);
 * ```
 */
export type ControlAreas<I extends Ids = Ids> = FeatureCollection<MultiPolygon, AreaProperties<I>>;

/**
 * Models who held the ground at a moment: each point goes with the nearest place on its side of every river on record
 * that speaks so far.
 *
 * The features do not overlap and fill the union of the dataset's boundaries: one for the sure part of each bloc (or
 * holder), one for each set of candidates where it is uncertain, one for each set of parties where it is contested, one
 * for what is unknown; one, `unreported`, for the ground that no place speaks for; one for each lake; and each of these
 * anew for what of it lies in a zone that an agreement sets apart (`zone`), as the one on the Golan is, where nobody speaks
 * whom the record has across its line. RFC 7946: longitude
 * and latitude, outer rings counter-clockwise unless `winding` says otherwise.
 *
 * How far a place speaks is a table by kind, `defaultRadiusKm`: towns 25 km, a base for itself; a zone that its holder
 * announced as far as that goes. Nearest is measured in a stereographic projection on the conformal latitude, within
 * 0.005 % of points the same as by geodesic; rivers are schematic lines, good to a kilometre. Places abroad, bridges,
 * junctions, and places known no better than to 10 km take no part. The first call for a set of places computes the cells;
 * another moment only labels them.
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
  const { by = 'bloc', radiusKm, winding } = options;
  const ms = parseCovered(atlas, at);
  const weighing = toWeighing(atlas, options);
  const cells = cellsOf(atlas, radiusKm);
  const times = clocks(atlas, ms, weighing, at);
  const key = `${cells.id} ${by} ${ms} ${weighingKey(atlas, weighing)}`;
  return {
    type: 'FeatureCollection',
    features: keptDrawn(indexOf(atlas), key, () =>
      frozen(drawn(atlas, cells, by, ms, weighing)),
    ).map(({ geometry, properties, id }) => ({
      type: 'Feature',
      geometry: winding === undefined ? geometry : wound(geometry, winding),
      properties: { ...properties, ...times } as AreaProperties<I>,
      id,
    })),
  };
}

type Drawn = Feature<MultiPolygon, AreaProperties> & { readonly id: string };

/** The dates asked for last: a page draws areas, labels and a legend of one date, and goes back and forth between few. */
const keptDrawn = lastly(16);

/** All of an answer but its clocks. */
function drawn<I extends Ids>(
  atlas: Atlas<I>,
  cells: Cells<I>,
  by: 'bloc' | 'holder',
  ms: number,
  weighing: Weighing,
): readonly Drawn[] {
  const labels = labelsOf(atlas, cells, by, ms, weighing);
  const common = { method: 'modelled' as const, by, at: '', day: null, asOf: null };
  return [...grouped(cells, labels)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, numbers]) => ({
      ...areaOf(cells, labels, numbers, common),
      id,
    }));
}

type Common = Pick<AreaProperties, 'method' | 'by' | keyof Clocks>;

/** One feature of pieces that have one label. */
export function areaOf<I extends Ids>(
  cells: Cells<I>,
  labels: readonly Label<I>[],
  numbers: readonly number[],
  common: Common,
  winding: Winding = 'rfc7946',
): Feature<MultiPolygon, AreaProperties<I>> {
  const first = cells.pieces[numbers[0] ?? -1]?.properties;
  const { geometry, areaKm2, places, leaning } = merged(cells, labels, numbers);
  const label = labels[cells.speaker[numbers[0] ?? -1] ?? -1];
  return {
    type: 'Feature',
    geometry: winding === 'rfc7946' ? geometry : wound(geometry, winding),
    properties: {
      ...common,
      status: label?.status ?? (first?.kind === 'water' ? 'water' : 'unreported'),
      parties: label?.parties ?? [],
      ...(first?.water !== undefined && { water: first.water }),
      ...(first?.zone !== undefined && { zone: first.zone }),
      areaKm2,
      places,
      ...leaning,
    },
  };
}

/** The numbers of the pieces that make one feature, by what is told of them. */
function grouped<I extends Ids>(
  { pieces, speaker }: Cells<I>,
  labels: readonly Label<I>[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  speaker.forEach((site, number) => {
    const piece = pieces[number]?.properties;
    const key = [labels[site]?.key ?? mutedKey(piece), piece?.zone].join(' ').trim();
    addTo(groups, key, number);
  });
  return groups;
}

/** Of ground that no place speaks for. */
function mutedKey(piece: Piece | undefined): string {
  return [piece?.kind, piece?.water].join(' ').trim();
}
