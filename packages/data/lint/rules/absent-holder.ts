import type { Records } from '../../read/records.js';
import { blocOf, isAkin } from '../help/actors.js';
import { around, type History, historiesOf, type Step } from '../help/histories.js';
import type { Rule } from '../help/rule.js';

/** Nobody leaves, or loses, a place where he is not. */
export const absentHolder: Rule = {
  name: 'absent-holder',
  description: 'Who withdraws from a place, or loses it, was there',
  scope: ['events', 'baseline', 'places', 'areas', 'actors'],
  *check(records) {
    for (const history of historiesOf(records))
      for (const step of history.steps) {
        if (step.from === undefined || step.by === 'area' || step.rival) continue;
        const there = presentBefore(history, step);
        // That the taker alone is there already is told by `already-held`.
        if (there?.length === 1 && there[0] === step.to) continue;
        if (there === undefined || there.some((actor) => standsFor(records, actor, step.from)))
          continue;
        const last =
          around(history.steps, step).past.at(-1)?.event.id ?? history.row ?? 'no baseline';
        yield step.event.problem(
          'absent-holder',
          ['effects', step.index, 'control', 'from'],
          `${step.from} was not in ${history.place}: ${there.join(', ') || 'nobody'} by ${last}; a change in between is missing, or from is wrong`,
        );
      }
  },
};

/** Of one bloc is enough: a militia may leave a town that the army is said to hold. */
function standsFor(records: Records, actor: string, from: string | undefined): boolean {
  if (from === undefined) return true;
  return isAkin(records, actor, from) || blocOf(records, actor) === blocOf(records, from);
}

/** Everybody who may have been inside; undefined when the record leaves it open. */
function presentBefore({ holders, row, steps }: History, step: Step): string[] | undefined {
  const { past, beside } = around(steps, step);
  const last = past.at(-1);
  if (last?.disputed || last?.part) return undefined;
  if (!last && (row === undefined || holders.length === 0)) return undefined;
  const before = last ? afterStep(holders, past) : [...holders];
  return [...before, ...beside.map(({ to }) => to), ...beside.flatMap(({ from }) => from ?? [])];
}

/** An entry adds a party, a taking leaves one, a departure leaves whoever else was inside. */
function afterStep(holders: readonly string[], past: readonly Step[]): string[] {
  let inside = [...holders];
  for (const { to, from, entry } of past) {
    if (to === 'nobody') inside = inside.filter((actor) => actor !== from);
    else if (entry) inside = [...inside, to];
    else inside = [to];
  }
  return inside;
}
