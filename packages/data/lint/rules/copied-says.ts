import { addTo } from '../../register/plain/group-by.js';
import { claimsOf, type Said } from '../help/claims.js';
import { jaccard, tokensOf } from '../help/likeness.js';
import type { Rule } from '../help/rule.js';
import { dayOf, toInterval } from '../help/spans.js';

/** Short sentences are alike by chance: "The army denies it." */
const shortest = 60;
/** Nine words in ten. */
const nearlyIdentical = 0.9;

/** Two origins do not find the same words by chance: one of them copies, and must not count twice. */
export const copiedSays: Rule = {
  name: 'copied-says',
  description: 'Nearly identical sentences of different origins say which is the copy',
  scope: ['sources', 'events'],
  *check(records) {
    const byDay = new Map<string, { said: Said; tokens: Set<string> }[]>();
    for (const said of claimsOf(records)) {
      if (said.claim.says.length <= shortest) continue;
      const event = records.events.get(said.claim.event);
      const day = event ? dayOf(toInterval(event.value.when).from) : said.claim.event;
      const tokens = tokensOf(said.claim.says);
      for (const other of byDay.get(day) ?? [])
        if (isSuspect(other.said, said) && jaccard(other.tokens, tokens) >= nearlyIdentical)
          yield said.source.problem(
            'copied-says',
            said.at('says'),
            `nearly the words of ${other.said.id} (${positionOf(other.said)}), which has the origin ${other.said.claim.origin}: is one a copy? Write copyOf, or the same origin, or say what differs`,
          );
      addTo(byDay, day, { said, tokens });
    }
  },
};

function isSuspect(a: Said, b: Said): boolean {
  // Within one document its curator has told the voices apart.
  if (a.source === b.source) return false;
  if (a.claim.origin === b.claim.origin || a.claim.stance !== b.claim.stance) return false;
  const ids = [a.claim.copyOf ?? a.id, b.claim.copyOf ?? b.id];
  return ids[0] !== ids[1] && a.claim.copyOf !== b.id && b.claim.copyOf !== a.id;
}

function positionOf({ source, at }: Said): string {
  const { file, line, column } = source.problem('copied-says', at('says'), '');
  return `curated/${file}:${line}:${column}`;
}
