import { collection } from '../collection.js';
import { note } from '../fields.js';
import { names } from '../names.js';

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
