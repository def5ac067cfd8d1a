/** Names on the map never collide, and no large city is without one, whatever the window. */

import { type Box, boxOf, frameOf, labelsOf, overlaps, type Window } from '@syria-2024/drawing/map';
import { syria2024 } from '@syria-2024/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../src/page/names.js';
import { sceneOf } from '../src/page/shared/scene.js';
import { outset } from '../src/questions/outset.js';

const still = outset(syria2024);

const cases = fc.record({
  west: fc.double({ min: 35.4, max: 40, noNaN: true }),
  south: fc.double({ min: 32, max: 36, noNaN: true }),
  span: fc.double({ min: 0.5, max: 7, noNaN: true }),
  width: fc.integer({ min: 320, max: 1800 }),
  language: fc.constantFrom('en' as const, 'ar' as const),
});

describe('labels', () => {
  it('never overlap each other, and stay in the window', () => {
    fc.assert(
      fc.property(cases, ({ west, south, span, width, language }) => {
        const { labels, box } = labelled(
          [west, south, west + span, south + span * 0.75],
          width,
          language,
        );
        const boxes = labels.map(boxOf);
        boxes.forEach((one, i) => {
          expect(boxes.slice(i + 1).some((other) => overlaps(one, other))).toBe(false);
          expect(one.left >= box.left && one.right <= box.right).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each([390, 1000, 1900])('name every city of the country on a map %i wide', (width) => {
    for (const language of ['en', 'ar'] as const) {
      const { labels } = labelled([34.8, 32.2, 42.6, 37.5], width, language);
      const named = new Set(labels.map(({ id }) => id));
      const cities = still.places.filter(
        ({ kind, country }) => kind === 'city' && country === still.home,
      );
      expect(cities.length).toBeGreaterThan(15);
      expect(cities.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });
});

function labelled(window: Window, width: number, language: 'en' | 'ar') {
  const box: Box = { left: 0, top: 0, right: width, bottom: width * 0.8 };
  const frame = frameOf(window, box);
  const zoom = 7 / (window[2] - window[0]);
  const { places } = sceneOf(still, null, namesIn(still, language));
  return { labels: labelsOf(places, frame.project, zoom, box), box };
}
