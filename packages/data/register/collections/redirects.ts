import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { date, text } from '../shape/fields.js';

const from = text.describe('The id that went.');
const to = text.describe(
  'The id of the record that stands for it now; never one that went itself.',
);
const day = date.describe('When it went.');
const reason = text.describe('Why, in a sentence.');

export const redirects = collection(
  {
    name: 'redirects',
    one: null,
    type: 'Redirect',
    about: 'An id that went, and the one that stands for its record now.',
    key: ['collection', 'from'],
  },
  {
    fields: {},
    writtenOnly: {
      moved: z
        .array(z.strictObject({ from, to, date: day, reason }))
        .min(1)
        .describe('The ids that went of the collection that the file is named after.'),
    },
    shippedOnly: {
      collection: text.describe('The collection of both: `places`.'),
      from,
      to,
      date: day,
      reason,
    },
  },
);
