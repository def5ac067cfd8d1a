import { lacksEffect } from '../../register/words/line-moving.js';
import { effectless } from '../../register/words/words.js';
import type { Rule } from '../help/rule.js';

/** A reader who finds a capture and no change of holder must be told why; who finds a change needs no excuse for none. */
export const withoutEffect: Rule = {
  name: 'without-effect',
  description: 'Whatever takes, enters or leaves changes a holder, or says why not',
  scope: ['events'],
  *check(records) {
    for (const entry of records.events.values()) {
      const lacks = lacksEffect(entry.value);
      const isExcused = entry.value.withoutEffect !== undefined;
      if (lacks && !isExcused)
        yield entry.problem(
          'without-effect',
          ['kind'],
          `${entry.value.kind} changes nothing; expected effects, or withoutEffect with one of ${effectless.join(', ')}`,
        );
      if (!lacks && isExcused)
        yield entry.problem(
          'without-effect',
          ['withoutEffect'],
          `${entry.value.kind} needs no reason for changing nothing; expected none`,
        );
    }
  },
};
