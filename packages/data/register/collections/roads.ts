import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { list, note, ref, text, word } from '../shape/fields.js';
import { names } from '../shape/names.js';
import { segments } from './segments.js';

export const roads = collection(
  {
    name: 'roads',
    one: 'road',
    type: 'Road',
    about: 'A road. Its stretches are in `segments`, by `road`.',
    required: true,
  },
  {
    fields: {
      names,
      ref: text.nullable().describe('Its number, such as M5.'),
      class: word('RoadClass').describe('Its class.'),
      sources: z
        .array(ref('source'))
        .min(1)
        .describe('Documents that give the road and its order.'),
      order: list(ref('place'), 'Its places in the order of the source.'),
      note,
    },
    writtenOnly: { segments: z.array(segments.written).min(1).describe('Its stretches.') },
  },
);
