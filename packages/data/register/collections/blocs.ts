import { collection } from '../collection.js';
import { names, note } from '../fields.js';

export const blocs = collection(
  {
    name: 'blocs',
    one: 'bloc',
    type: 'Bloc',
    about: 'A side: its actors act for it, and relations hold between sides.',
  },
  {
    fields: { names, note },
  },
);
