import type { Entry, Records } from '../../read/records.js';
import { addTo } from '../../register/plain/group-by.js';
import { blocOf } from '../help/actors.js';
import { jaccard, tokensOf } from '../help/likeness.js';
import type { Rule } from '../help/rule.js';
import { overlap, toInterval } from '../help/spans.js';

/** Several things are said, and several forces move, on one day; these kinds are told apart by their summaries. */
const manyADay: readonly string[] = [
  'statement',
  'diplomacy',
  'advisory',
  'movement',
  'reinforcement',
];

/** Places are coarse, and a city sees many captures in a day: of those told in like words, one is asked about. */
const alikeWords = 0.6;

/** One happening is one event, however many report it. */
export const duplicateEvents: Rule = {
  name: 'duplicate-events',
  description:
    'No two events of one kind, time, places and side make the same change or read alike',
  scope: ['events', 'actors'],
  *check(records) {
    const seen = new Map<string, Entry<'events'>[]>();
    for (const entry of records.events.values()) {
      const { kind, places, when } = entry.value;
      if (manyADay.includes(kind) || places.length === 0) continue;
      const key = [kind, [...places].sort(), agentBlocs(records, entry)].join(' | ');
      const twin = seen
        .get(key)
        ?.find(
          (other) =>
            overlap(toInterval(other.value.when), toInterval(when)) &&
            (changeTheSame(other, entry) || readTheSame(other, entry)) &&
            !areToldApart(other, entry),
        );
      if (twin)
        yield entry.problem(
          'duplicate-events',
          ['kind'],
          `${twin.id} is the same kind at the same time, places and side; merge them, or say which comes after or contradicts`,
        );
      addTo(seen, key, entry);
    }
  },
};

/** The record itself says that they are two. */
function areToldApart(a: Entry<'events'>, b: Entry<'events'>): boolean {
  const links = [a, b].flatMap(({ value }) => [
    ...(value.after ?? []),
    ...(value.contradicts ?? []),
  ]);
  return links.includes(a.id) || links.includes(b.id);
}

function changeTheSame(a: Entry<'events'>, b: Entry<'events'>): boolean {
  const changes = new Set(changesOf(a));
  return changesOf(b).some((change) => changes.has(change));
}

/** An entry is no change of hands: a city is entered from many sides at once. */
function changesOf({ value }: Entry<'events'>): string[] {
  return (value.effects ?? []).flatMap((effect) => {
    if ('passage' in effect) return JSON.stringify(effect.passage);
    const { place, area, segment, to, entry } = effect.control;
    return entry ? [] : `${place ?? area ?? segment} ${to}`;
  });
}

/** The 66th Brigade is not the 87th. */
function readTheSame(a: Entry<'events'>, b: Entry<'events'>): boolean {
  const [one, other] = [tokensOf(a.value.summary), tokensOf(b.value.summary)];
  const numbers = (tokens: Set<string>) =>
    [...tokens]
      .filter((word) => /\d/.test(word))
      .sort()
      .join();
  return numbers(one) === numbers(other) && jaccard(one, other) >= alikeWords;
}

function agentBlocs(records: Records, { value }: Entry<'events'>): string {
  const blocs = value.actors
    .filter(({ role }) => role === 'agent' || role === 'party')
    .map(({ actor }) => blocOf(records, actor) ?? actor);
  return [...new Set(blocs)].sort().join(' ');
}
