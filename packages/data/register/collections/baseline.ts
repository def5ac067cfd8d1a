import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { note, ref, refOr, word } from '../shape/fields.js';

export const baseline = collection(
  {
    name: 'baseline',
    one: 'baseline',
    type: 'Baseline',
    about:
      'Who held an area or place, or whether a segment could be passed, on the evening before the first covered day.',
    required: true,
  },
  {
    laws: ['baseline'],
    fields: {
      area: ref('area').optional().describe('The area, if it is one.'),
      place: ref('place').optional().describe('The place, if it is one.'),
      segment: ref('segment').optional().describe('The stretch of road, if it is one.'),
      passage: word('Passage').optional().describe('Whether the segment could be passed.'),
      note,
    },
    writtenOnly: {
      holder: z
        .union([refOr('actor', 'unknown'), z.array(ref('actor')).min(2)])
        .optional()
        .describe('An actor, unknown (with a note why), or the parties inside.'),
    },
    shippedOnly: {
      holders: z
        .array(ref('actor'))
        .describe('Empty: unknown, or a segment. More than one: contested.'),
    },
    check({ area, place, segment, passage, holder }, context) {
      const refuse = (message: string) => context.addIssue({ code: 'custom', message });
      if ([area, place, segment].filter((given) => given !== undefined).length !== 1)
        refuse('expected exactly one of area, place, segment');
      if ((segment === undefined) !== (passage === undefined))
        refuse('passage belongs to a segment');
      if ((segment === undefined) === (holder === undefined))
        refuse('holder belongs to an area or a place');
    },
  },
);
