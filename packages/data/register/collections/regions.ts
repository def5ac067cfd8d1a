import { collection } from '../shape/collection.js';
import { note, ref, text } from '../shape/fields.js';
import { names } from '../shape/names.js';

export const regions = collection(
  {
    name: 'regions',
    one: 'region',
    type: 'Region',
    about: 'A first-level part of the country, by its ISO 3166-2 code.',
    required: true,
  },
  {
    fields: { names, centre: ref('place').optional().describe('Its seat.'), note },
    writtenOnly: { folder: text.describe('The folder under places/ that holds its places.') },
  },
);
