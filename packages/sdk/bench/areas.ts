/**
 * The areas of two sides in Syria's border, cold and for the next date, beside what one would otherwise take: d3-delaunay,
 * and Clipper2 to join each side's cells and clip them to the border, which is the quickest right way with a clipper. Same
 * places, same run, areas compared first. Only ratios mean anything.
 */
import type { Boundaries, LonLat } from '@syria-2024/data';
import { Delaunay } from 'd3-delaunay';
import { borderOf } from '../src/areas/border.js';
import { cellsOf } from '../src/areas/cells.js';
import { closed, intersection, type Polygons, union } from '../src/areas/clip.js';
import { type Projection, projectionAt } from '../src/areas/projection.js';
import { areaKm2 } from '../src/geodesy/area.js';
import { isWithin } from '../src/geodesy/within.js';
import { type Atlas, controlAreas, createAtlas, syria2024 } from '../src/index.js';
import { capture, smallDataset } from '../test/small-world.js';
import { measure, type Section } from './measure.js';

const boundaries: Boundaries = syria2024.dataset.boundaries;
const dates = ['2024-12-04', '2024-12-05'] as const;
const radiusKm = { town: Number.POSITIVE_INFINITY };
/** How many places change hands between the two dates, one after another: more than areas are kept for. */
const changes = 100;

export async function areaSections(count: number): Promise<Section[]> {
  const border = borderOf(boundaries);
  const points = Array.from(
    { length: 3 * count },
    (_, i): LonLat => [
      35.6 + (((i + 1) * 0.7548776662) % 1) * 6.8,
      32.3 + (((i + 1) * 0.569840291) % 1) * 5.1,
    ],
  )
    .filter((point) => isWithin(point, border.flat()))
    .slice(0, count);
  const every = count / changes;
  /** After so many of the changes. */
  const sideOf = (i: number, done: number) =>
    (points[i]?.[0] ?? 0) < 38.5 !== (i % every === 0 && i / every < done);
  const peerAt = (done: number, cells: readonly Polygons[], border: Polygons) =>
    [true, false].map((side) =>
      intersection(union(cells.filter((_, i) => sideOf(i, done) === side)), border),
    );
  const cells = voronoi(points);
  const atlas = atlasOf(points, sideOf);
  compare(
    controlAreas(atlas, dates[1], { radiusKm, carry: 'forever' }).features.map(
      ({ properties }) => properties.areaKm2,
    ),
    peerAt(changes, cells, border).map((part) => areaKm2(part)),
  );
  // Who held what is weighed beforehand: it is no part of the land.
  for (const n of [0, changes]) controlAreas(atlas, minute(n), { radiusKm, carry: 'forever' });

  const size = `${count.toLocaleString('en')} places`;
  let [theirs, ours] = [0, 0];
  return [
    {
      title: 'areas, cold',
      size,
      rows: await measure(
        [
          {
            name: 'd3-delaunay and Clipper2',
            run: () => void peerAt(0, voronoi(points), borderOf(boundaries)),
          },
          {
            name: 'controlAreas',
            run: () => {
              const places = [...atlas.dataset.places];
              cellsOf({ ...atlas, dataset: { ...atlas.dataset, places } }, radiusKm);
              controlAreas(atlas, dates[0], { radiusKm, carry: 'forever' });
            },
          },
        ],
        3,
      ),
    },
    {
      // Each time another place has changed hands; by the time that all have, the first answer is no longer kept.
      title: 'areas, next date',
      size,
      rows: await measure(
        [
          {
            name: 'd3-delaunay and Clipper2',
            run: () => void peerAt(++theirs % changes, cells, border),
          },
          {
            name: 'controlAreas',
            run: () =>
              void controlAreas(atlas, minute(++ours % changes), { radiusKm, carry: 'forever' }),
          },
          {
            name: 'controlAreas, the same date',
            run: () => void controlAreas(atlas, minute(changes), { radiusKm, carry: 'forever' }),
          },
        ],
        count > 1000 ? 7 : 40,
      ),
    },
  ];
}

/** When the n-th change has happened. */
function minute(n: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `2024-12-05T${pad(Math.floor(n / 60))}:${pad(n % 60)}`;
}

function atlasOf(points: readonly LonLat[], sideOf: (i: number, done: number) => boolean): Atlas {
  const name = (side: boolean) => (side ? 'gov' : 'opp');
  return createAtlas({
    ...smallDataset({
      places: points.map((point, i) => ({ id: `p${i}`, point })),
      baseline: Object.fromEntries(points.map((_, i) => [`p${i}`, name(sideOf(i, 0))])),
      events: points
        .map((_, i) => i)
        .filter((i) => sideOf(i, 0) !== sideOf(i, changes))
        .map((i, n) => ({
          when: `${minute(n)}+03:00`,
          effects: [capture(`p${i}`, name(sideOf(i, changes)), name(sideOf(i, 0)))],
        })),
    }),
    boundaries,
  });
}

function voronoi(points: readonly LonLat[]): Polygons[] {
  const projection: Projection = projectionAt([39, 34.8]);
  const planes = points.map(projection.toPlane);
  const cells = Delaunay.from(planes.map(([x, y]) => [x, y])).voronoi([-900, -900, 900, 900]);
  return planes.map((_, i) => {
    const corners = (cells.cellPolygon(i) ?? []).slice(0, -1) as [number, number][];
    return [[closed(corners.map(projection.toGround))]];
  });
}

function compare(ours: readonly number[], theirs: readonly number[]): void {
  ours.forEach((km2, i) => {
    if (Math.abs(km2 - (theirs[i] ?? 0)) > 0.01 * km2)
      throw new Error(`areas differ: ${ours.join()} and ${theirs.join()} km²`);
  });
}
