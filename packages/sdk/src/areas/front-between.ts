/** The line, the gap and the band between two blocs, of the cells of a map and their labels. */
import type { Ids } from '@syria-2024/data';
import type { Feature, MultiLineString } from 'geojson';
import { mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Clocks } from '../control/control.js';
import { lengthKm } from '../geodesy/geodesic.js';
import { toPoints } from '../geodesy/points.js';
import type { Cells, Piece } from './cells.js';
import { type AreaOptions, areaOf } from './control-areas.js';
import type { FrontFeature, FrontProperties } from './front-feature.js';
import type { Label } from './label.js';
import { mergeLeans } from './leans.js';

type Common<I extends Ids> = Pick<FrontProperties<I>, 'method' | 'between' | keyof Clocks>;

export function frontBetween<I extends Ids>(
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
    const { by: _, status: __, parties: ___, water: ____, zone: _____, ...rest } = properties;
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
        ...mergeLeans<I>(numbers.flatMap((n) => labels[n]?.leans ?? [])),
      },
    },
  ];
}

function bandOf<I extends Ids>(
  { pieces, speaker, topology }: Cells<I>,
  labels: readonly Label<I>[],
  between: readonly [I['bloc'], I['bloc']],
): number[] {
  const around = neighbors((topology.objects.cells as GeometryCollection).geometries);
  const labelAt = (number: number) => labels[speaker[number] ?? -1];
  return pieces.flatMap((_, number) => {
    const label = labelAt(number);
    if (!label || label.status === 'held') return [];
    const either = between.every((bloc) => label.parties.includes(bloc));
    const touched = new Set((around[number] ?? []).map((n) => holderOf(labelAt(n))));
    return either || between.every((bloc) => touched.has(bloc)) ? [number] : [];
  });
}

export function holderOf<I extends Ids>(label: Label<I> | undefined): string | null {
  return label?.status === 'held' ? (label.parties[0] ?? null) : null;
}
