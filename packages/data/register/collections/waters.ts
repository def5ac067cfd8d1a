import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { metres, point, text, word } from '../shape/fields.js';
import { names } from '../shape/names.js';

export const waters = collection(
  {
    name: 'waters',
    one: 'water',
    type: 'Water',
    about: 'A river or a lake that parts the ground. Its line is schematic.',
  },
  {
    fields: {
      names,
      kind: word('WaterKind').describe('Flowing, or standing.'),
      line: z
        .array(point)
        .min(3)
        .describe(
          'Of a river its course, waypoint by waypoint downstream; of a lake its shore, an open ring.',
        ),
      precisionMetres: metres.describe('How far off the line may be.'),
      note: text.describe('Where it comes from, and what it leaves out.'),
    },
  },
);
