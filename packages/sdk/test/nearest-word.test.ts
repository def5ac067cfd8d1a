import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../data/register/plain/nearest.js';
import { nearestWord } from '../src/refusal/nearest-word.js';

const words = fc.array(fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 9 }));

it('the nearest word is the same to lint and to the engine', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 9 }),
      words,
      (given, valid) => {
        const word = nearestWord(given, valid);
        if (word !== undefined) found++;
        expect(nearest(given, valid)).toBe(word === undefined ? '' : `; did you mean ${word}?`);
      },
    ),
  );
  expect(found).toBeGreaterThan(0);
  const long = 'x'.repeat(201);
  expect([nearest(long, [long]), nearestWord(long, [long])]).toEqual(['', undefined]);
});
