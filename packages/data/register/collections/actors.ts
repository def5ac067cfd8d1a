import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { type Context, note, optionalTime, ref, word } from '../shape/fields.js';
import { obeying } from '../shape/marks.js';
import { names } from '../shape/names.js';

const from = optionalTime('When it joins; absent: from the start.');
const until = optionalTime('When it leaves; absent: to the end.');
const writtenMembership = z.strictObject({
  actor: ref('actor'),
  from: from.written,
  until: until.written,
});
type Membership = z.infer<typeof writtenMembership>;

const about = 'The alliances that it belongs to, each from and until where membership changed.';

export const actors = collection(
  {
    name: 'actors',
    one: 'actor',
    type: 'Actor',
    about: 'A party: an army, an armed group, an alliance, a state.',
    required: true,
  },
  {
    fields: {
      names,
      kind: word('ActorKind').describe('What it is.'),
      bloc: ref('bloc').describe('The side that it acts for.'),
      memberOf: {
        written: z.array(writtenMembership).optional().describe(about),
        shipped: z
          .array(
            obeying(
              z.strictObject({ actor: ref('actor'), from: from.shipped, until: until.shipped }),
              'membership',
            ),
          )
          .describe(about),
        derive: (value: Membership[] | undefined, context: Context) =>
          (value ?? []).map((row) => {
            const span = {
              from: from.derive(row.from, context),
              until: until.derive(row.until, context),
            };
            return {
              actor: row.actor,
              ...(span.from && { from: span.from }),
              ...(span.until && { until: span.until }),
            };
          }),
      },
      note,
    },
  },
);
