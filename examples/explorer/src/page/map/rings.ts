/** Rings about what the open panel is about. */
import type { Palette, PlaceMark } from '@syria-2024/drawing/map';
import type { Marked } from './marked.js';
import type { projectIn } from './view.js';

export function drawRings(
  places: readonly PlaceMark[],
  marked: Marked,
  project: ReturnType<typeof projectIn>,
  { ink, halo }: Palette,
): string {
  const isCrowd = marked.places.length > 150;
  return places
    .filter(({ id }) => marked.places.includes(id))
    .map(({ id, point }) => {
      const [x, y] = project(point);
      // Many rings are small, lest they hide what they are about.
      const isNamed = marked.named.includes(id);
      const r = isNamed ? 11 : isCrowd ? 4.6 : marked.places.length > 40 ? 5.5 : 8;
      const circle = (stroke: string, width: number) =>
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
      // Nor has each of a crowd a halo: they would make one white sheet.
      if (isCrowd && !isNamed) return circle(ink, 1);
      return circle(halo, 4) + circle(ink, isNamed ? 2.2 : 1.6);
    })
    .join('');
}
