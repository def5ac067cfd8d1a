import { collection } from '../shape/collection.js';
import { note } from '../shape/fields.js';
import { names } from '../shape/names.js';

export const fronts = collection(
  {
    name: 'fronts',
    one: 'front',
    type: 'Front',
    about: 'A part of the theatre that events are told of.',
    required: true,
  },
  {
    fields: { names, note },
  },
);
