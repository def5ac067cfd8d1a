import { collection } from '../shape/collection.js';
import { note, ref } from '../shape/fields.js';
import { names } from '../shape/names.js';

export const corridors = collection(
  {
    name: 'corridors',
    one: 'corridor',
    type: 'Corridor',
    about: 'A named question about a route.',
    required: true,
  },
  {
    laws: ['fromTo'],
    fields: {
      names,
      from: ref('place').describe('Where the route begins.'),
      to: ref('place').describe('Where it ends.'),
      bloc: ref('bloc').describe('Whose passage is asked for.'),
      note,
    },
  },
);
