import { collection } from '../shape/collection.js';
import { note } from '../shape/fields.js';
import { names } from '../shape/names.js';

export const blocs = collection(
  {
    name: 'blocs',
    one: 'bloc',
    type: 'Bloc',
    about: 'A side: its actors act for it, and relations hold between sides.',
    required: true,
  },
  {
    fields: { names, note },
  },
);
