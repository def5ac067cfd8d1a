import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { closedRing, metres, ref, ring, text, word } from '../shape/fields.js';

export const outlines = collection(
  {
    name: 'outlines',
    one: null,
    namedAfter: 'place',
    type: 'Outline',
    about:
      'The built-up edge of a city, coarse: good to `precisionMetres`, and drawn as `method` says.',
  },
  {
    fields: {
      method: word('OutlineMethod').describe('How it was made.'),
      hullOf: z.array(ref('place')).min(3).optional().describe('The places whose hull it is.'),
      precisionMetres: metres.describe('How far off it may be.'),
      note: text.describe('Where it comes from, and what it leaves out.'),
    },
    writtenOnly: { ring: ring(3).optional().describe('Its points, where it is no hull.') },
    shippedOnly: {
      place: ref('place').describe('The city; the name of the file.'),
      ring: closedRing.describe('Counter-clockwise; the last point repeats the first.'),
    },
    check({ method, ring: points, hullOf }, context) {
      const isHull = method === 'hull';
      if ((hullOf !== undefined) === isHull && (points === undefined) === isHull) return;
      context.addIssue({
        code: 'custom',
        message: 'expected hullOf (places) for the method hull, a ring of points otherwise',
      });
    },
  },
);
