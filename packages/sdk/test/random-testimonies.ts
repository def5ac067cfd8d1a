/** Any who may speak of a thing, by what each has to gain. */
import fc from 'fast-check';
import type { Testimony } from '../src/evidence/rule.js';

const origins = (prefix: string) =>
  fc.nat({ max: 3 }).map((count) => Array.from({ length: count }, (_, i) => `${prefix}${i}`));
export const testimonies: fc.Arbitrary<Testimony> = fc
  .record({
    about: fc.constantFrom('capture' as const, 'strike' as const, 'baseline' as const),
    admitting: origins('admits'),
    disinterested: origins('sees'),
    interested: origins('gains'),
    deniedBy: fc.record({
      disinterested: origins('doubts'),
      gaining: origins('disclaims'),
      losing: origins('denies'),
    }),
    retracted: fc.constant([]),
    alignments: fc.constant({}),
  })
  .chain((t) => {
    const observers = [...t.disinterested, ...t.deniedBy.disinterested];
    return fc
      .record({
        relaying: fc.subarray(observers),
        seeing: fc.subarray(observers),
        answered: fc.subarray(t.admitting.length > 0 ? Object.values(t.deniedBy).flat() : []),
      })
      .map((parts) => ({ ...t, ...parts }));
  });
