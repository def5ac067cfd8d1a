import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { instant, list, note, ref, word } from '../shape/fields.js';
import { writtenTime } from '../shape/times.js';

const relation = word('RelationWord').describe('How the two stand to each other.');
const sources = list(ref('source'), 'Documents that say so.');

export const relations = collection(
  {
    name: 'relations',
    one: null,
    type: 'Relation',
    about: 'How two blocs stood to each other from `from` until `until` (absent: to the end).',
    required: true,
  },
  {
    laws: ['twoEnds', 'stretch'],
    fields: {
      a: ref('bloc').describe('One of the two.'),
      b: ref('bloc').describe('The other.'),
    },
    writtenOnly: {
      spells: z
        .array(
          z.strictObject({
            from: writtenTime,
            until: writtenTime.optional(),
            relation,
            sources: sources.written,
            note,
          }),
        )
        .min(1)
        .describe('One entry for each stretch of time; each ships as a record.'),
    },
    shippedOnly: {
      relation,
      from: instant.describe('Since when.'),
      until: instant.optional().describe('Until when.'),
      sources: sources.shipped,
      note,
    },
  },
);
