import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, memo } from '../atlas/index-of.js';
import { positionAt } from '../time/state-timeline.js';
import { subjectsOf } from './changes.js';

/** How much of what was said of a place was known: two knowledge times with the same step know the same of it. */
export function stepOf(atlas: Atlas, place: string, asOf: number): number {
  const index = indexOf(atlas);
  const instants = memo(index, `knowledge of ${place}`, () => knowledgeOf(atlas, index, place));
  return positionAt(instants, asOf);
}

function knowledgeOf(atlas: Atlas, index: Index, place: string): number[] {
  const subjects = new Set(subjectsOf(atlas, place));
  // What is believed of an event may lean on those that exclude it, or admit it.
  for (const subject of subjects)
    for (const other of relatedTo(atlas, index, subject)) subjects.add(other);
  const known = [...subjects].flatMap((subject) =>
    index.claimsOn(subject).map(({ knownAt }) => knownAt),
  );
  return [Number.NEGATIVE_INFINITY, ...new Set(known)].sort((a, b) => a - b);
}

function relatedTo(atlas: Atlas, index: Index, subject: string): readonly string[] {
  const related = memo(index, 'related events', () => {
    const map = new Map<string, string[]>();
    for (const { id, contradicts, admits = [] } of atlas.dataset.events)
      for (const other of [...contradicts, ...admits])
        for (const [one, two] of [
          [id, other],
          [other, id],
        ] as const)
          map.set(one, [...(map.get(one) ?? []), two]);
    return map;
  });
  return related.get(subject) ?? [];
}
