import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { closedRing, note, ref, ring, word } from '../shape/fields.js';
import { names } from '../shape/names.js';

const members = z.array(ref('place')).describe('Its places; of a district, those that name it.');
const kind = word('AreaKind').describe(
  'A region, a district, or a zone: any other ground that reports speak of as one.',
);

export const areas = collection(
  {
    name: 'areas',
    one: 'area',
    type: 'Area',
    about: 'Ground that reports speak of as one. Every region is an area, and needs no file here.',
    required: true,
  },
  {
    fields: {
      names,
      region: ref('region').optional().describe('The region that it lies in.'),
      centre: ref('place').optional().describe('Its seat.'),
      closedTo: z
        .array(ref('place'))
        .min(1)
        .optional()
        .describe(
          'Of a zone: places across a line from it. They speak for no ground in it, whichever side of its edge they are drawn on.',
        ),
      note,
    },
    writtenOnly: {
      kind: kind.optional(),
      members: members.optional(),
      ring: ring(3).optional().describe('Its edge, of ground that an agreement sets apart.'),
    },
    shippedOnly: {
      kind,
      members,
      ring: closedRing
        .optional()
        .describe('Its edge, of ground that an agreement sets apart. Counter-clockwise, closed.'),
    },
  },
);
