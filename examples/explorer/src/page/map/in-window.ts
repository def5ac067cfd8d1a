/** Which places are in the window, and which of them are drawn. */
import { isShown, type PlaceMark } from '@syria-2024/drawing/map';
import type { Marked } from './marked.js';
import { fitOf, projectIn, type Size, type Transform } from './view.js';

export function zoomOf({ k }: Transform, size: Size): number {
  return k / fitOf(size);
}

/** What lies in the window. */
export function aroundIn(
  places: readonly PlaceMark[],
  transform: Transform,
  size: Size,
): PlaceMark[] {
  const project = projectIn(transform);
  return places.filter(({ point }) => isIn(project(point), size));
}

/** What is drawn of it now; what is marked is drawn however small. */
export function inWindow(
  places: readonly PlaceMark[],
  transform: Transform,
  size: Size,
  marked: Marked,
): PlaceMark[] {
  const zoom = zoomOf(transform, size);
  return aroundIn(places, transform, size).filter(
    (place) => isShown(place, zoom) || marked.places.includes(place.id),
  );
}

export function isIn([x, y]: readonly [number, number], { width, height }: Size): boolean {
  return x > -10 && y > -10 && x < width + 10 && y < height + 10;
}
