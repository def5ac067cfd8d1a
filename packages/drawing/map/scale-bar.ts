import { element, text } from '../svg/svg.js';
import type { Palette } from './palette.js';
import { type Language, mapWords } from './words.js';

const lengths = [1, 2, 5, 10, 20, 50, 100, 200];

/** A bar of a round length, at most `room` long; its left end is at the point. */
export function drawScaleBar(
  [x, y]: readonly [number, number],
  kmPerUnit: number,
  room: number,
  language: Language,
  { ink, halo }: Palette,
): string {
  const km = lengths.findLast((length) => length / kmPerUnit <= room) ?? 1;
  const width = km / kmPerUnit;
  return (
    element('path', {
      d: `M${x} ${y - 5}v5h${width.toFixed(1)}v-5`,
      fill: 'none',
      stroke: halo,
      'stroke-width': 4,
    }) +
    element('path', {
      d: `M${x} ${y - 5}v5h${width.toFixed(1)}v-5`,
      fill: 'none',
      stroke: ink,
      'stroke-width': 1.5,
    }) +
    text(x + width / 2, y - 8, `${km} ${mapWords[language].km}`, {
      // The number begins, where the language begins.
      ...(language === 'ar' && { direction: 'rtl' }),
      'text-anchor': 'middle',
      'font-size': 11,
      fill: ink,
      stroke: halo,
      'stroke-width': 3,
      'paint-order': 'stroke',
    })
  );
}
