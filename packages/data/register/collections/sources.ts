import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { date, language, note, text, time, url, word } from '../shape/fields.js';
import { claims } from './claims.js';

export const sources = collection(
  {
    name: 'sources',
    one: 'source',
    type: 'Source',
    about: 'One document. Its claims are in `claims`, by `source`.',
    required: true,
  },
  {
    fields: {
      title: text.describe("The document's own title."),
      publisher: text.nullable().describe('Whose text it is.'),
      via: text
        .optional()
        .describe('The mirror or aggregator that it was read on, where that is another.'),
      author: text.optional().describe('As the document names them.'),
      url: url.nullable().describe('Only an address whose page was read.'),
      archivedUrl: url.optional().describe('A lasting copy of the page.'),
      published: time('When it was published.'),
      publishedBasis: word('PublishedBasis').optional().describe('Where the date was read.'),
      language,
      kind: word('SourceKind').describe('What it is.'),
      accessed: date.describe('The day on which it was read.'),
      read: word('Reading').describe('Whether the whole document was read, or its opening only.'),
      note,
    },
    writtenOnly: { claims: z.array(claims.written).describe('What it says, one entry a claim.') },
  },
);
