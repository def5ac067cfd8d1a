/** What of some ground lies within other ground, or outside it: by Clipper2, on whole millionths of a degree (0.1 m). */

import type { LonLat } from '@syria-2024/data';
// By file: its index holds on to triangles, offsets and all else it has, which no bundler can then leave out.
import { ClipType, FillRule, type Paths64 } from 'clipper2-ts/dist/Core.js';
import { Clipper64, type PolyPath64, PolyTree64 } from 'clipper2-ts/dist/Engine.js';

export type Ring = LonLat[];
/** Each an outer ring, then its holes; closed; outer rings counter-clockwise, holes clockwise. */
export type Polygons = Ring[][];

const unit = 1e6;

export function union(parts: readonly Polygons[]): Polygons {
  return run(ClipType.Union, parts, []);
}

export function intersection(ground: Polygons, other: Polygons): Polygons {
  return run(ClipType.Intersection, [ground], [other]);
}

/** The ground without any of the others. */
export function difference(ground: Polygons, others: readonly Polygons[]): Polygons {
  return run(ClipType.Difference, [ground], others);
}

function run(type: ClipType, ground: readonly Polygons[], others: readonly Polygons[]): Polygons {
  const clipper = new Clipper64();
  clipper.addSubject(toPaths(ground));
  clipper.addClip(toPaths(others));
  const tree = new PolyTree64();
  clipper.execute(type, FillRule.NonZero, tree);
  return outersIn(tree);
}

function toPaths(parts: readonly Polygons[]): Paths64 {
  return parts
    .flat(2)
    .map((ring) =>
      ring
        .slice(0, -1)
        .map(([lon, lat]) => ({ x: Math.round(lon * unit), y: Math.round(lat * unit) })),
    );
}

/** A tree holds outer rings, in them their holes, and in those outer rings again. */
function outersIn(node: PolyTree64 | PolyPath64): Polygons {
  return [...childrenOf(node)].flatMap((outer) => [
    [toRing(outer), ...[...childrenOf(outer)].map(toRing)],
    ...[...childrenOf(outer)].flatMap(outersIn),
  ]);
}

function* childrenOf(node: PolyTree64 | PolyPath64): Generator<PolyPath64> {
  for (let n = 0; n < node.count; n++) yield node.child(n);
}

function toRing({ polygon }: PolyPath64): Ring {
  return closed((polygon ?? []).map(({ x, y }): LonLat => [x / unit, y / unit]));
}

/** A ring whose last point repeats the first. */
export function closed(open: readonly LonLat[]): Ring {
  const [first] = open;
  return first ? [...open, first] : [];
}
