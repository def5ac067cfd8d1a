/** What an event changes: who holds a place, or whether a road can be passed. */
import * as z from 'zod';
import { ref, refOr, word } from './fields.js';
import { marks, obeying } from './marks.js';

const place = ref('place').describe('The place that changes hands.');
const area = ref('area').describe('The area: one effect on each place in it.');
const segment = ref('segment').describe('The road that is held between towns.');
const holder = ref('actor').describe('Whoever leaves everywhere that it stands.');
const limit = ref('area').optional().describe('The area to which that is limited.');
const holds = ref('actor').describe('The actor that is still there.');
const to = refOr('actor', 'nobody').describe('Who holds it from now on.');
const change = {
  from: ref('actor').optional().describe('Who held it.'),
  entry: z.boolean().optional().describe('True when `to` is inside and does not yet hold.'),
  extent: word('Extent')
    .optional()
    .describe('`part`: only some of the area, so its places become uncertain.'),
};
const except = z
  .array(ref('place'))
  .min(1)
  .optional()
  .describe('Places that the effect does not reach.');

const passage = z
  .strictObject({
    segment: ref('segment').describe('The stretch of road.'),
    to: word('Passage').describe('Whether it can be passed from now on.'),
  })
  .describe('A stretch of road is shut, or passable again, for everybody.')
  .register(marks, { type: 'PassageEffect' });

const writtenControl = z.strictObject({
  place: place.optional(),
  area: area.optional(),
  segment: segment.optional(),
  holder: holder.optional(),
  in: limit,
  to: to.optional(),
  holds: holds.optional(),
  ...change,
  except,
});
type Control = z.infer<typeof writtenControl>;

/** What is wrong with a control effect whose fields do not belong together. */
const faults: readonly [isWrong: (effect: Control) => boolean, message: string][] = [
  [
    (row) => [row.place, row.area, row.segment, row.holder].filter((x) => x).length !== 1,
    'expected exactly one of place, area, segment, holder',
  ],
  [
    ({ to, holds }) => (to === undefined) === (holds === undefined),
    'expected exactly one of to, holds',
  ],
  [({ holds, place }) => holds !== undefined && place === undefined, 'holds belongs to a place'],
  [
    ({ holds, from, entry, except }) =>
      holds !== undefined && (from ?? entry ?? except) !== undefined,
    'holds changes nothing: no from, entry, except',
  ],
  [
    ({ holder, to }) => holder !== undefined && to !== 'nobody',
    'a holder everywhere leaves to nobody',
  ],
  [
    ({ holder, from, entry }) => holder !== undefined && (from ?? entry) !== undefined,
    'a holder everywhere has no from, no entry',
  ],
  [(row) => row.in !== undefined && row.holder === undefined, 'in belongs to a holder'],
  [
    ({ except, area, holder }) => except !== undefined && (area ?? holder) === undefined,
    'except belongs to an area or a holder',
  ],
  [({ extent, area }) => extent !== undefined && area === undefined, 'extent belongs to an area'],
  [({ to, entry }) => to === 'nobody' && entry === true, 'nobody cannot enter'],
];

export const writtenEffect = z.union([
  z.strictObject({
    control: writtenControl.superRefine((effect, context) => {
      for (const [isWrong, message] of faults)
        if (isWrong(effect)) context.addIssue({ code: 'custom', message });
    }),
  }),
  z.strictObject({ passage }),
]);

const control = obeying(
  z.strictObject({
    place: place.optional(),
    area: area.optional(),
    segment: segment.optional(),
    to,
    ...change,
    except,
  }),
  'control',
)
  .describe('A change of holder. Exactly one of `place`, `area`, `segment` is given.')
  .register(marks, { type: 'ControlEffect', laws: ['control'] });

const leaving = z
  .strictObject({ holder, in: limit, to: z.literal('nobody'), except })
  .describe('A holder leaves everywhere that it stands: an army out of service.')
  .register(marks, { type: 'HolderEffect' });

const renewal = z
  .strictObject({ place: ref('place').describe('The place.'), holds })
  .describe('A holder is still there: nothing changes, but the word is renewed.')
  .register(marks, { type: 'HoldsEffect' });

export const shippedEffect = z
  .union([
    z.strictObject({ control: z.union([control, leaving, renewal]) }),
    z.strictObject({ passage }),
  ])
  .describe('What an event changes.')
  .register(marks, { type: 'Effect' });
