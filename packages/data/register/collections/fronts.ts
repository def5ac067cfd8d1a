import { collection } from '../collection.js';
import { note } from '../fields.js';
import { names } from '../names.js';

export const fronts = collection(
  {
    name: 'fronts',
    one: 'front',
    type: 'Front',
    about: 'A part of the theatre that events are told of.',
  },
  {
    fields: { names, note },
  },
);
