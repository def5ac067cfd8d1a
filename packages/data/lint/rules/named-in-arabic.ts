import type { Rule } from '../help/rule.js';

/** A campaign whose places have Arabic names is read in Arabic: who speaks and who acts is named there as well. */
export const namedInArabic: Rule = {
  name: 'named-in-arabic',
  description: 'Where places have Arabic names, every origin and actor has one',
  scope: ['origins', 'actors'],
  *check(records) {
    if (![...records.places.values()].some(({ value }) => value.names.ar !== undefined)) return;
    for (const entry of [...records.origins.values(), ...records.actors.values()])
      if (entry.value.names.ar === undefined)
        yield entry.problem(
          'named-in-arabic',
          ['names'],
          `${entry.id} has no Arabic name: its own, or for a description the same words in Arabic`,
        );
  },
};
