import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { shippedEffect, writtenEffect } from '../shape/effects.js';
import { list, note, ref, text, time, word } from '../shape/fields.js';

const about = 'What it changes.';

export const events = collection(
  {
    name: 'events',
    one: 'event',
    type: 'Event',
    about:
      'Our synthesis of what happened. Its credibility is computed from claims and stands nowhere in the record.',
    required: true,
  },
  {
    fields: {
      kind: word('EventKind').describe('What happened.'),
      when: time('When: it happens at an unknown instant inside.'),
      front: ref('front').describe('The part of the theatre; `national` where there is no one.'),
      places: z.array(ref('place')).describe('Where.'),
      actors: z
        .array(z.strictObject({ actor: ref('actor'), role: word('Role') }))
        .describe('Who, and in which role.'),
      summary: text.describe('One neutral sentence.'),
      after: list(ref('event'), 'Events that are reported to come before this one.'),
      contradicts: list(ref('event'), 'Accounts that cannot be true together with this one.'),
      admits: z
        .array(ref('event'))
        .min(1)
        .optional()
        .describe('Events whose loss this statement owns up to.'),
      effects: {
        written: z.array(writtenEffect).optional().describe(about),
        shipped: z.array(shippedEffect).describe(about),
        derive: (value: z.infer<typeof writtenEffect>[] | undefined) =>
          (value ?? []) as z.infer<typeof shippedEffect>[],
      },
      withoutEffect: word('Effectless')
        .optional()
        .describe('Why it changes no holder, where its kind would.'),
      note,
    },
  },
);
