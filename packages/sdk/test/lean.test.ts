import { dataset } from '@syria-2024/data';
import { lean, withTexts } from '@syria-2024/data/lean';
import { texts } from '@syria-2024/data/texts';
import { describe, expect, it } from 'vitest';
import {
  checkCorridors,
  cite,
  controlAt,
  controlHistory,
  coveredDays,
  distanceBetween,
  nearestHeld,
  syria2024,
  trustedAtlas,
} from '../src/index.js';

const light = trustedAtlas(lean);

describe('the lean record', () => {
  it('is the whole record again with its texts', () => {
    const { boundaries: _, ...whole } = dataset;
    const { boundaries: none, ...filled } = withTexts(lean, texts);
    expect(none.features).toEqual([]);
    expect(filled).toEqual(whole);
  });

  it('takes no texts of another version', () => {
    const fewer = { ...texts, claims: texts.claims?.slice(1) ?? [] };
    expect(() => withTexts(lean, fewer)).toThrow(/^claims: \d+ texts for \d+ records$/);
  });

  it('tells who held each place on each evening, with the evidence', () => {
    for (const { id } of dataset.places) {
      for (const day of coveredDays(light))
        expect(controlAt(light, id, day)).toEqual(controlAt(syria2024, id, day));
      expect(controlHistory(light, id)).toEqual(controlHistory(syria2024, id));
    }
  });

  it('tells distances and routes', () => {
    for (const at of coveredDays(light)) {
      const question = { bloc: 'government', at } as const;
      expect(checkCorridors(light, question)).toEqual(checkCorridors(syria2024, question));
      const near = { to: 'homs', bloc: 'opposition', at } as const;
      expect(nearestHeld(light, near)).toEqual(nearestHeld(syria2024, near));
    }
    const ends = ['hama', 'homs'] as const;
    expect(distanceBetween(light, ...ends)).toEqual(distanceBetween(syria2024, ...ends));
  });

  it('cites ids until the texts are there', () => {
    const answer = controlAt(light, 'hama', '2024-12-05');
    const [first] = cite(light, answer);
    const [whole] = cite(syria2024, answer);
    expect(first?.source).toBe(whole?.source);
    expect(first?.text).toContain(whole?.source);
    expect(cite(trustedAtlas(withTexts(lean, texts)), answer)).toEqual(cite(syria2024, answer));
  });
});
