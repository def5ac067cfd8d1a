import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  MultiPolygon as Geometry,
  GeometryCollection,
  Topology,
} from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../src/areas/arcs.js';
import { cellsOf } from '../src/areas/cells.js';
import { joinPieces } from '../src/areas/join.js';
import { wound } from '../src/geodesy/wind.js';
import { controlAreas, coveredDays, syria2024 } from '../src/index.js';

/** What is joined, beside what `merge` of topojson-client makes of the same, for each label. */
function expectAsMerged({ topology, pieces }: Ground, labels: readonly number[]): void {
  const arcs = arcsOf(topology, pieces);
  for (const label of new Set(labels)) {
    const numbers = pieces.flatMap((_, n) => (labels[n] === label ? [n] : []));
    const whole = numbers.map((n) => pieces[n] as never);
    expect(joinPieces(arcs, numbers)).toEqual(merge(topology, whole));
  }
}

interface Ground {
  readonly topology: Topology;
  readonly pieces: readonly Geometry[];
}

/** A board of squares; each piece has those that carry its number, next to each other or not. */
function board(size: number, pieceOf: readonly number[]): Ground {
  const squares = (piece: number) =>
    pieceOf.flatMap((one, i) => (one === piece ? [squareAt(i % size, Math.floor(i / size))] : []));
  const features = [...new Set(pieceOf)].map((piece) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: squares(piece) },
  }));
  const cells: FeatureCollection<MultiPolygon> = { type: 'FeatureCollection', features };
  const ground = topology({ cells });
  const { geometries } = ground.objects.cells as GeometryCollection;
  return { topology: ground, pieces: geometries as Geometry[] };
}

/** Not at the origin: there the library takes an arc for an empty one. */
function squareAt(x: number, y: number): [number, number][][] {
  const [west, south] = [x + 10, y + 10];
  return [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ];
}

describe('joined ground', () => {
  it('is what the library merges, ring by ring: corners that touch, holes, islands in them', () => {
    const size = 8;
    const numbers = (max: number) =>
      fc.array(fc.nat({ max }), { minLength: size * size, maxLength: size * size });
    fc.assert(
      fc.property(numbers(60), numbers(2), (pieceOf, labels) => {
        expectAsMerged(board(size, pieceOf), labels);
      }),
      { numRuns: 100 },
    );
  });

  it('is what the library merges of the record, whoever holds each place', () => {
    const cells = cellsOf(syria2024);
    const label = fc.nat({ max: 3 });
    const { length } = cells.pieces;
    fc.assert(
      fc.property(fc.array(label, { minLength: length, maxLength: length }), (labels) => {
        expectAsMerged(cells, labels);
      }),
      { numRuns: 10 },
    );
  });

  it('is what the library merges of the record on every day', () => {
    const { topology, pieces, sites } = cellsOf(syria2024);
    for (const day of coveredDays(syria2024))
      for (const { geometry, properties } of controlAreas(syria2024, day, { by: 'holder' })
        .features) {
        const { status, places, water, zone } = properties;
        const whole = pieces.filter(
          ({ properties: piece }) =>
            piece?.zone === zone &&
            (piece?.kind === 'reported'
              ? places.includes(sites[piece.site]?.place as never)
              : piece?.kind === status && piece.water === water),
        );
        expect(geometry).toEqual(wound(merge(topology, whole as never)));
      }
  });
});
