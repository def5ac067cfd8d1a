import { collection } from '../shape/collection.js';
import { note, refOr, word } from '../shape/fields.js';
import { names } from '../shape/names.js';

export const origins = collection(
  {
    name: 'origins',
    one: 'origin',
    type: 'Origin',
    about: 'Who stands behind the words.',
    required: true,
  },
  {
    fields: {
      names,
      kind: word('OriginKind').describe('What it is.'),
      alignment: refOr('bloc', 'independent').describe('A bloc, or `independent`.'),
      note,
    },
  },
);
