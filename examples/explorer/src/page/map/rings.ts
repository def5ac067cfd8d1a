/** Rings about what the open panel is about. */
import type { Palette, PlaceMark } from '@syria-2024/example-drawing/map';
import type { Marked } from './marked.js';
import type { projectIn } from './view.js';

export function drawRings(
  places: readonly PlaceMark[],
  marked: Marked,
  project: ReturnType<typeof projectIn>,
  { ink, halo }: Palette,
): string {
  return places
    .filter(({ id }) => marked.places.includes(id))
    .map(({ id, point }) => {
      const [x, y] = project(point);
      // Many rings are small, lest they hide what they are about.
      const r = marked.named.includes(id) ? 11 : marked.places.length > 40 ? 5.5 : 8;
      const circle = (stroke: string, width: number) =>
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
      return circle(halo, 4) + circle(ink, marked.named.includes(id) ? 2.2 : 1.6);
    })
    .join('');
}
