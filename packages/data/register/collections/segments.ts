import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { list, note, own, point, ref, word } from '../shape/fields.js';

const roadClass = word('RoadClass').describe("Its class; written only where it is not the road's.");
const sources = z
  .array(ref('source'))
  .describe("Documents that give it; written only where they are not the road's.");

export const segments = collection(
  {
    name: 'segments',
    one: 'segment',
    type: 'Segment',
    about: 'A stretch of road between two places. Its line is schematic.',
    within: 'roads',
    required: true,
  },
  {
    laws: ['twoEnds'],
    fields: {
      a: ref('place').describe('One end.'),
      b: ref('place').describe('The other end.'),
      via: list(point, 'Points on the way.'),
      structure: word('Structure').optional().describe('What carries it.'),
      exists: word('Existence').describe('Whether any source settles that it is there.'),
      lengthKm: z
        .number()
        .positive()
        .optional()
        .describe('As a source states it; absent where it has to be computed from the line.'),
      note,
    },
    writtenOnly: {
      id: own('segment'),
      class: roadClass.optional(),
      sources: sources.optional(),
      detour: z
        .boolean()
        .optional()
        .describe('Longer than 1.6 times the straight line, and meant.'),
    },
    shippedOnly: {
      road: ref('road').describe('The road that it is part of.'),
      class: roadClass,
      sources,
    },
  },
);
