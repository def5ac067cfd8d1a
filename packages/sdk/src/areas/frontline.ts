import type { Ids, LonLat } from '@syria-2024/data';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Atlas } from '../atlas/atlas.js';
import { clocks, toWeighing, type WeighingOptions } from '../control/control.js';
import { lengthKm } from '../geodesy/geodesic.js';
import { parseCovered, type When } from '../time/instant.js';
import { type Cells, cellsOf, type Piece } from './cells.js';
import {
  type AreaProperties,
  areaOf,
  checkDistance,
  defaultExtrapolatedBeyondKm,
} from './control-areas.js';
import { type Label, labelsOf } from './label.js';
import { type Leaning, leaningOf } from './leaning.js';

export interface FrontlineQuestion<I extends Ids = Ids> extends WeighingOptions {
  readonly at: When;
  /** The two blocs whose areas meet. */
  readonly between: readonly [I['bloc'], I['bloc']];
  /** A line farther than this from every place comes as a feature of its own. Km; default 25; `Infinity`: none. */
  readonly extrapolatedBeyondKm?: number;
}

/** Where the two surely hold both sides. */
export interface FrontProperties<I extends Ids = Ids> extends Leaning<I> {
  readonly method: 'modelled';
  readonly part: 'line';
  readonly between: readonly [I['bloc'], I['bloc']];
  readonly extrapolated: boolean;
  readonly extrapolatedBeyondKm: number;
  /** Geodesic, along the modelled line. */
  readonly lengthKm: number;
  /** The places on either side. */
  readonly places: readonly I['place'][];
  readonly at: string;
  readonly asOf: string | null;
}

/** Ground between the two in which the front ran somewhere. */
export interface BandProperties<I extends Ids = Ids>
  extends Omit<AreaProperties<I>, 'by' | 'status' | 'parties'> {
  readonly part: 'band';
  readonly between: readonly [I['bloc'], I['bloc']];
}

export type FrontFeature<I extends Ids = Ids> =
  | Feature<MultiLineString, FrontProperties<I>>
  | Feature<MultiPolygon, BandProperties<I>>;

export interface Frontline<I extends Ids = Ids>
  extends FeatureCollection<MultiLineString | MultiPolygon> {
  readonly features: FrontFeature<I>[];
}

/**
 * Models the front between two blocs at a moment: the edges that their sure areas share, as lines with their length; and,
 * as a band, the ground in between that may be either's.
 *
 * The band is every cell that is contested by both or may be held by both, and every cell of another uncertainty that
 * touches the sure areas of both. A line or band that is empty has no feature. The lines run half-way between places:
 * they tell which places faced each other, not where the trenches were, and bend when a place is added to the record.
 *
 * Throws as `controlAreas` does; `RangeError` when the two are one.
 *
 * @example
 * ```ts
 * import { frontline, syria2024 } from '@syria-2024/sdk';
 * const front = frontline(syria2024, { at: '2024-12-05', between: ['government', 'opposition'] });
 * for (const { properties } of front.features)
 *   if (properties.part === 'line') console.log(Math.round(properties.lengthKm), 'km');
 * ```
 */
export function frontline<I extends Ids>(
  atlas: Atlas<I>,
  question: FrontlineQuestion<I>,
): Frontline<I> {
  const { at, between, extrapolatedBeyondKm = defaultExtrapolatedBeyondKm } = question;
  checkDistance(extrapolatedBeyondKm);
  if (between[0] === between[1])
    throw new RangeError(`between: ${between.join(', ')}; expected two different blocs`);
  const ms = parseCovered(atlas, at);
  const weighing = toWeighing(atlas, question);
  const cells = cellsOf(atlas, extrapolatedBeyondKm);
  const labels = labelsOf(atlas, cells, 'bloc', ms, weighing);
  const common = {
    method: 'modelled' as const,
    between,
    extrapolatedBeyondKm,
    ...clocks(atlas, ms, weighing),
  };
  const features: FrontFeature<I>[] = [false, true].flatMap((far) =>
    lineOf(cells, labels, between, far, common),
  );
  const band = bandOf(cells, labels, between);
  for (const far of [false, true]) {
    const pieces = band.filter(({ properties }) => properties?.far === far);
    if (pieces.length === 0) continue;
    const { geometry, properties } = areaOf(cells, labels, pieces, { ...common, by: 'bloc' });
    const { by: _, status: __, parties: ___, ...rest } = properties;
    features.push({ type: 'Feature', geometry, properties: { ...rest, part: 'band', between } });
  }
  return { type: 'FeatureCollection', features };
}

function lineOf<I extends Ids>(
  { sites, topology }: Cells<I>,
  labels: readonly Label<I>[],
  between: readonly [I['bloc'], I['bloc']],
  far: boolean,
  common: Pick<FrontProperties<I>, 'method' | 'between' | 'extrapolatedBeyondKm' | 'at' | 'asOf'>,
): Feature<MultiLineString, FrontProperties<I>>[] {
  const facing = new Set<number>();
  const geometry = mesh(topology, topology.objects.cells as GeometryObject, (a, b) => {
    const [p, q] = [a.properties as Piece, b.properties as Piece];
    const [one, other] = [holderOf(labels[p.site]), holderOf(labels[q.site])];
    const meet =
      (one === between[0] && other === between[1]) || (one === between[1] && other === between[0]);
    if (!meet || (p.far || q.far) !== far) return false;
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
        part: 'line',
        extrapolated: far,
        lengthKm: geometry.coordinates.reduce(
          (sum, line) => sum + lengthKm(line as unknown as LonLat[]),
          0,
        ),
        places: numbers.flatMap((n) => sites[n]?.places ?? []),
        ...leaningOf(numbers.flatMap((n) => labels[n]?.state ?? [])),
      },
    },
  ];
}

function bandOf<I extends Ids>(
  { pieces, topology }: Cells<I>,
  labels: readonly Label<I>[],
  between: readonly [I['bloc'], I['bloc']],
): Cells<I>['pieces'][number][] {
  const around = neighbors((topology.objects.cells as GeometryCollection).geometries);
  const labelAt = (piece: number) => labels[pieces[piece]?.properties?.site ?? -1];
  const inBand = new Set<number>();
  pieces.forEach(({ properties }, i) => {
    const label = labels[properties?.site ?? -1];
    if (!label || label.status === 'held') return;
    const either = between.every((bloc) => label.parties.includes(bloc));
    const touched = new Set((around[i] ?? []).map((n) => holderOf(labelAt(n))));
    // Near and far pieces of one cell go together.
    if (either || between.every((bloc) => touched.has(bloc))) inBand.add(properties?.site ?? -1);
  });
  return pieces.filter(({ properties }) => inBand.has(properties?.site ?? -1));
}

function holderOf<I extends Ids>(label: Label<I> | undefined): string | null {
  return label?.status === 'held' ? (label.parties[0] ?? null) : null;
}
