/** Ground that an agreement sets apart: what lies in a zone is a piece of its own, whoever speaks for it. */
import type { Area, LonLat } from '@syria-2024/data';
import { boxOf, isApart } from './boxes.js';
import { difference, intersection, type Polygons } from './clip.js';
import type { Shape } from './tiers.js';

export function setApart(shapes: readonly Shape[], areas: readonly Area[]): readonly Shape[] {
  let parts = shapes;
  for (const { id, ring } of areas) if (ring) parts = parts.flatMap((one) => part(one, id, ring));
  return parts;
}

/** What of a shape lies in a zone, and what outside it. */
function part(shape: Shape, zone: string, ring: readonly LonLat[]): Shape[] {
  const edge: Polygons = [[[...ring]]];
  const box = boxOf([...ring]);
  if (shape.kind === 'water' || shape.polygons.every(([outer]) => isApart(boxOf(outer ?? []), box)))
    return [shape];
  const inside = intersection(shape.polygons, edge);
  if (inside.length === 0) return [shape];
  const outside = difference(shape.polygons, [edge]);
  return [
    { ...shape, polygons: inside, zone },
    ...(outside.length > 0 ? [{ ...shape, polygons: outside }] : []),
  ];
}
