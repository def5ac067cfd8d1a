import type { Ids } from '@syria-2024/data';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Atlas } from '../atlas/atlas.js';
import { type Clocks, clocks } from '../control/control.js';
import { InvalidValueError } from '../errors.js';
import { type Leaning, mergeLeanings } from '../evidence/leaning.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { lengthKm } from '../geodesy/geodesic.js';
import { toPoints } from '../geodesy/points.js';
import { parseCovered, type When } from '../time/instant.js';
import { type Cells, cellsOf, type Piece } from './cells.js';
import { type AreaOptions, type AreaProperties, areaOf } from './control-areas.js';
import { type Label, labelsOf } from './label.js';

/**
 * What {@link frontline} can be asked beside the moment.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { frontline, type FrontlineOptions, syria2024 } from '@syria-2024/sdk';
 * const options: FrontlineOptions<SyriaIds> = { between: ['opposition', 'government'] };
 * console.log(frontline(syria2024, '2024-12-05', options).features.length);
 * ```
 */
export interface FrontlineOptions<I extends Ids = Ids> extends WeighingOptions {
  /** The two blocs whose areas meet. Default: every two of those that hold ground at that moment. */
  readonly between?: readonly [I['bloc'], I['bloc']];
  /** How far each kind of place speaks for the ground, as for {@link controlAreas}. */
  readonly reachKm?: AreaOptions['reachKm'];
  /** Which way the rings of bands run. Default `rfc7946`; `d3` for d3-geo. */
  readonly winding?: AreaOptions['winding'];
}

/**
 * `line`: where ground that the one surely holds meets ground that the other does. `gap`: half-way between places of the
 * two that are too far from each other to speak for what lies between; no front, only where one would be looked for.
 *
 * @example
 * ```ts
 * import { frontline, type FrontProperties, syria2024 } from '@syria-2024/sdk';
 * for (const { properties } of frontline(syria2024, '2024-12-05').features)
 *   if (properties.part !== 'band') logLength(properties);
 * function logLength({ part, between, lengthKm }: FrontProperties) { console.log(part, between, lengthKm); }
 * ```
 */
export interface FrontProperties<I extends Ids = Ids> extends Leaning<I>, Clocks {
  readonly method: 'modelled';
  readonly part: 'line' | 'gap';
  readonly between: readonly [I['bloc'], I['bloc']];
  /** Geodesic, along the modelled line. */
  readonly lengthKm: number;
  /** The places on either side. */
  readonly places: readonly I['place'][];
}

/**
 * Ground between the two in which the front ran somewhere.
 *
 * @example
 * ```ts
 * import { type BandProperties, frontline, syria2024 } from '@syria-2024/sdk';
 * for (const { properties } of frontline(syria2024, '2024-12-07').features)
 *   if (properties.part === 'band') logArea(properties);
 * function logArea({ between, areaKm2 }: BandProperties) { console.log(between, areaKm2); }
 * ```
 */
export interface BandProperties<I extends Ids = Ids>
  extends Omit<AreaProperties<I>, 'by' | 'status' | 'parties' | 'water'> {
  readonly part: 'band';
  readonly between: readonly [I['bloc'], I['bloc']];
}

/**
 * One line, gap or band of a {@link frontline}.
 *
 * @example
 * ```ts
 * import { type FrontFeature, frontline, syria2024 } from '@syria-2024/sdk';
 * const lines: FrontFeature[] = frontline(syria2024, '2024-12-05').features.filter((one) => one.properties.part === 'line');
 * console.log(lines.length);
 * ```
 */
export type FrontFeature<I extends Ids = Ids> =
  | Feature<MultiLineString, FrontProperties<I>>
  | Feature<MultiPolygon, BandProperties<I>>;

/**
 * Where the blocs' modelled ground met, as GeoJSON.
 *
 * @example
 * ```ts
 * import { type Frontline, frontline, syria2024 } from '@syria-2024/sdk';
 * const front: Frontline = frontline(syria2024, '2024-12-05');
 * console.log(front.features.map(({ properties }) => properties.part));
 * ```
 */
export interface Frontline<I extends Ids = Ids>
  extends FeatureCollection<MultiLineString | MultiPolygon> {
  readonly features: FrontFeature<I>[];
}

/**
 * Models the front between two blocs at a moment: the edges that their sure areas share, as lines with their length; as a
 * band, the ground in between that may be either's; and as a gap, the way through ground that no place speaks for.
 *
 * The band is every cell that is contested by both or may be held by both, and every cell of another uncertainty that
 * touches the sure areas of both. A line, band or gap that is empty has no feature. The lines run along rivers and
 * half-way between places: they tell which places faced each other, not where the trenches were, and bend when a place is
 * added to the record.
 *
 * Throws as `controlAreas` does; `InvalidValueError` when the two are one.
 *
 * @example
 * ```ts
 * import { frontline, syria2024 } from '@syria-2024/sdk';
 * const front = frontline(syria2024, '2024-12-05', { between: ['government', 'opposition'] });
 * for (const { properties } of front.features)
 *   if (properties.part === 'line') console.log(Math.round(properties.lengthKm), 'km');
 * ```
 */
export function frontline<I extends Ids>(
  atlas: Atlas<I>,
  at: When,
  options: FrontlineOptions<I> = {},
): Frontline<I> {
  const { between, reachKm, winding } = options;
  if (between && between[0] === between[1])
    throw new InvalidValueError('frontline: between', between, 'two different blocs');
  const ms = parseCovered(atlas, at);
  const weighing = toWeighing(atlas, options);
  const cells = cellsOf(atlas, reachKm);
  const labels = labelsOf(atlas, cells, 'bloc', ms, weighing);
  const common = { method: 'modelled' as const, ...clocks(atlas, ms, weighing, at) };
  return {
    type: 'FeatureCollection',
    features: (between ? [between] : pairsOf(labels)).flatMap((pair) =>
      frontBetween(cells, labels, { ...common, between: pair }, winding),
    ),
  };
}

/** Every two blocs that surely hold ground. */
function pairsOf<I extends Ids>(labels: readonly Label<I>[]): (readonly [I['bloc'], I['bloc']])[] {
  const holders = [...new Set(labels.map(holderOf))].filter((bloc) => bloc !== null).sort();
  return holders.flatMap((one, i) =>
    holders.slice(i + 1).map((other) => [one as I['bloc'], other as I['bloc']] as const),
  );
}

type Common<I extends Ids> = Pick<FrontProperties<I>, 'method' | 'between' | keyof Clocks>;

function frontBetween<I extends Ids>(
  cells: Cells<I>,
  labels: readonly Label<I>[],
  common: Common<I>,
  winding: AreaOptions['winding'],
): FrontFeature<I>[] {
  const { between } = common;
  const features: FrontFeature<I>[] = (['line', 'gap'] as const).flatMap((part) =>
    lineOf(cells, labels, part, common),
  );
  const band = bandOf(cells, labels, between);
  if (band.length > 0) {
    const { geometry, properties } = areaOf(
      cells,
      labels,
      band,
      { ...common, by: 'bloc' },
      winding,
    );
    const { by: _, status: __, parties: ___, water: ____, ...rest } = properties;
    features.push({ type: 'Feature', geometry, properties: { ...rest, part: 'band', between } });
  }
  return features;
}

function lineOf<I extends Ids>(
  { sites, topology }: Cells<I>,
  labels: readonly Label<I>[],
  part: FrontProperties['part'],
  common: Common<I>,
): Feature<MultiLineString, FrontProperties<I>>[] {
  const { between } = common;
  const kind = part === 'line' ? 'reported' : 'unreported';
  const facing = new Set<number>();
  const geometry = mesh(topology, topology.objects.cells as GeometryObject, (a, b) => {
    const [p, q] = [a.properties as Piece, b.properties as Piece];
    const [one, other] = [holderOf(labels[p.site]), holderOf(labels[q.site])];
    const meet =
      (one === between[0] && other === between[1]) || (one === between[1] && other === between[0]);
    if (!meet || p.kind !== kind || q.kind !== kind) return false;
    facing.add(p.site).add(q.site);
    return true;
  });
  if (geometry.coordinates.length === 0) return [];
  const numbers = [...facing].sort((a, b) => a - b);
  return [
    {
      type: 'Feature',
      geometry,
      properties: {
        ...common,
        part,
        lengthKm: geometry.coordinates.reduce((sum, line) => sum + lengthKm(toPoints(line)), 0),
        places: numbers.flatMap((n) => sites[n]?.places ?? []),
        ...mergeLeanings(numbers.flatMap((n) => labels[n]?.state ?? [])),
      },
    },
  ];
}

function bandOf<I extends Ids>(
  { pieces, topology }: Cells<I>,
  labels: readonly Label<I>[],
  between: readonly [I['bloc'], I['bloc']],
): number[] {
  const around = neighbors((topology.objects.cells as GeometryCollection).geometries);
  const labelAt = (number: number) => {
    const piece = pieces[number]?.properties;
    return piece?.kind === 'reported' ? labels[piece.site] : undefined;
  };
  return pieces.flatMap((_, number) => {
    const label = labelAt(number);
    if (!label || label.status === 'held') return [];
    const either = between.every((bloc) => label.parties.includes(bloc));
    const touched = new Set((around[number] ?? []).map((n) => holderOf(labelAt(n))));
    return either || between.every((bloc) => touched.has(bloc)) ? [number] : [];
  });
}

function holderOf<I extends Ids>(label: Label<I> | undefined): string | null {
  return label?.status === 'held' ? (label.parties[0] ?? null) : null;
}
