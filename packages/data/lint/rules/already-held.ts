import { around, historiesOf } from '../help/histories.js';
import type { Rule } from '../help/rule.js';

/** A party takes what it does not hold. When it does so twice, one event is a copy, or a loss in between is missing. */
export const alreadyHeld: Rule = {
  name: 'already-held',
  description: 'A party does not take a place that it already holds',
  scope: ['events', 'baseline', 'places', 'areas'],
  *check(records) {
    for (const { place, holders, row, steps } of historiesOf(records))
      for (const step of steps) {
        if (step.to === 'nobody' || step.entry || step.by === 'area' || step.rival) continue;
        const { past, beside } = around(steps, step);
        // Something else happened in the same hours: the order is open, and a twin is for `duplicate-events`.
        if (beside.length > 0) continue;
        const last = past.at(-1);
        // A disputed taking need not have succeeded, and "most of the south" need not have meant this place.
        if (last && (last.disputed || last.part || last.entry)) continue;
        const held = last ? last.to === step.to : holders.length === 1 && holders[0] === step.to;
        if (!held) continue;
        yield step.event.problem(
          'already-held',
          ['effects', step.index, 'control', 'to'],
          `${step.to} already holds ${place} since ${last?.event.id ?? row}; a loss in between is missing, or one of the two is a copy`,
        );
      }
  },
};
