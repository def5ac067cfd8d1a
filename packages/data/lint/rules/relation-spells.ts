import type { Entry } from '../../read/records.js';
import type { Rule } from '../help/rule.js';
import { overlap, toInterval } from '../help/spans.js';

/** Two blocs stand to each other in one way at a time, written in one file. */
export const relationSpells: Rule = {
  name: 'relation-spells',
  description: 'A pair of blocs has one file, and its spells do not overlap',
  scope: ['relations'],
  *check(records) {
    const pairs = new Map<string, Entry<'relations'>>();
    for (const entry of records.relations.values()) {
      const { a, b, spells } = entry.value;
      if (a === b) yield entry.problem('relation-spells', ['b'], `${b} is both a and b`);
      const pair = [a, b].sort().join(' and ');
      const twin = pairs.get(pair);
      if (twin)
        yield entry.problem('relation-spells', ['a'], `${pair} are already in ${twin.file}`);
      else pairs.set(pair, entry);
      const intervals = spells.map(({ from, until }) => ({
        ...toInterval(from),
        until: until === undefined ? Number.POSITIVE_INFINITY : toInterval(until).until,
      }));
      for (const [index, interval] of intervals.entries()) {
        const earlier = intervals.findIndex((other, i) => i < index && overlap(other, interval));
        if (earlier >= 0)
          yield entry.problem(
            'relation-spells',
            ['spells', index, 'from'],
            `overlaps the spell from ${spells[earlier]?.from}; end that one first`,
          );
      }
    }
  },
};
