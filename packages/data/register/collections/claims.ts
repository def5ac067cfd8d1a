import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { optionalTime, ref, text, word } from '../shape/fields.js';
import { marks, obeying } from '../shape/marks.js';

/** A place, or the nearest place that a bloc holds. */
const from = z
  .union([
    ref('place'),
    z.string().regex(/^front:[a-z0-9-]+$/, 'expected a place id or front:<bloc>'),
  ])
  .register(marks, { refers: ['place'], prefix: { text: 'front:', refers: 'bloc' } })
  .describe('A place, or `front:` and a bloc: the nearest place that it held at the time.');
const measured = {
  from,
  to: ref('place').describe('The place that the distance leads to.'),
  value: z.number().nonnegative().describe('In `unit`.'),
  unit: word('Unit'),
};
const bound = word('Bound').describe('Whether the value is a least or a most; written: about.');
const edge = z
  .boolean()
  .describe('True when the source counts from the edge of the built-up area of `to`.');
const direction = word('CompassPoint').optional().describe('Where `from` lies as seen from `to`.');
const writtenMeasure = z.strictObject({
  ...measured,
  bound: bound.optional(),
  edge: edge.optional(),
  direction,
});
const shippedMeasure = obeying(z.strictObject({ ...measured, bound, edge, direction }), 'fromTo')
  .describe('A distance that a source states.')
  .register(marks, { type: 'Measure', laws: ['fromTo'] });
const aboutMeasure = 'A distance that the source states.';

const count = z.number().int().nonnegative().optional();
const figure = obeying(
  z.strictObject({
    what: word('FigureWord').describe('What is counted.'),
    side: text.optional().describe('On whose side.'),
    low: count.describe('The least.'),
    best: count.describe('The number given as such.'),
    high: count.describe('The most.'),
    countedBy: text.optional().describe('Who counted.'),
  }),
  'figure',
)
  .describe('A number that a source gives for people or equipment.')
  .register(marks, { type: 'Figure', laws: ['figure'] });

export const claims = collection(
  {
    name: 'claims',
    one: 'claim',
    type: 'Claim',
    about: 'What one source says about one event, and whose words they are.',
    within: 'sources',
    required: true,
  },
  {
    fields: {
      event: ref('event', 'baseline').describe('The event, or row of the baseline, it speaks of.'),
      stance: word('Stance').describe('Whether it asserts, denies or doubts.'),
      attribution: obeying(text, 'fiveWords')
        .optional()
        .describe("The page's own words for whoever speaks, at most five, or `own-voice`."),
      act: word('Act').optional().describe('What the sentence says was done.'),
      origin: ref('origin').describe('Who stands behind the words.'),
      basis: word('Basis').describe('How the origin knows.'),
      locator: text.describe('Where in the document: paragraph 3, caption, headline.'),
      says: text.describe("Our paraphrase in one neutral sentence; never the source's own."),
      when: optionalTime("The claim's own time for the event, where it differs from the event's."),
      copyOf: ref('claim').optional().describe('The claim whose words this one repeats.'),
      measure: {
        written: writtenMeasure.optional().describe(aboutMeasure),
        shipped: shippedMeasure.optional().describe(aboutMeasure),
        derive: (value: z.infer<typeof writtenMeasure> | undefined) =>
          value && {
            ...value,
            bound: value.bound ?? ('about' as const),
            edge: value.edge ?? false,
          },
      },
      figures: z.array(figure).min(1).optional().describe('Numbers that it gives.'),
    },
    writtenOnly: {
      id: z
        .string()
        .regex(/^c\d{2,3}$/, 'expected c01, c02, ...')
        .describe('Permanent within the file; ships behind the id of the source.'),
    },
    shippedOnly: { source: ref('source').describe('The document that says it.') },
  },
);
