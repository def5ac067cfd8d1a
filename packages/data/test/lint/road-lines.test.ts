import { describe, expect, it } from 'vitest';
import { parseExceptions } from '../../lint/exceptions.js';
import { lint, rules } from '../../lint/index.js';
import { recordsOf } from '../records-of.js';
import { place } from './on-events.js';

describe('road-lines: what is excused is excused up to its bound', () => {
  const roads = rules.filter(({ name }) => name === 'road-lines');
  /** The ends lie 45 km from each other. */
  const ofLength = (lengthKm: number) =>
    recordsOf({
      'places/homs/homs': { ...place(36.72), point: [36.72, 34.73] },
      'places/hama/hama': { ...place(36.75), point: [36.75, 35.13] },
      'roads/m5': {
        names: { en: 'A road' },
        ref: null,
        class: 'primary',
        sources: ['x'],
        segments: [{ id: 'x', a: 'homs', b: 'hama', exists: 'certain', lengthKm }],
      },
    });
  const saying = (lengthKm: number, bound?: number) =>
    lint(
      ofLength(lengthKm),
      roads,
      bound === undefined
        ? { exceptions: [], problems: [] }
        : parseExceptions(
            `- rule: road-lines\n  record: roads/m5\n  bound: ${bound}\n  reason: The test says that this is right.\n`,
          ),
    ).map(({ rule, message }) => `${rule} ${/too \w+/.exec(message)?.[0] ?? ''}`.trim());

  it.each([
    ['short', 17, 16.5, 2.65],
    ['long', 147, 150, 3.32],
  ])('of a length that is too %s, and no worse', (word, told, worse, bound) => {
    expect(saying(told)).toEqual([`road-lines too ${word}`]);
    expect(saying(told, bound)).toEqual([]);
    expect(saying(worse, bound)).toContain(`road-lines too ${word}`);
  });
});
