/** Whoever is said to be there still has not left yet. */
import { addTo } from '../../kept/group-by.js';
import { outside } from '../../outside.js';
import { bitsOf } from '../../time/bits.js';
import { type Change, startOf } from '../../time/change.js';
import { isKept } from '../../time/order.js';
import { compareRanks } from '../../time/rank.js';

/**
 * Puts the word that a holder is there still before whatever surely ended that, where their spans overlap: an entry of
 * another, a taking, a leaving. Not where something may have brought it back between the two, nor before what is said
 * more widely of the place, nor against what is reported; where no history keeps all of it, it gives way.
 */
export function renewalsFirst(
  changes: readonly Change[],
  isRenewal: (position: number) => boolean,
): readonly Change[] {
  const renewals = [...changes.keys()].filter(isRenewal);
  if (renewals.length === 0) return changes;
  const others = [...changes.keys()].filter((i) => !isRenewal(i));
  const earlier = new Map<number, number[]>();
  for (const renewal of renewals)
    for (const i of endsOf(changes, renewal, others)) addTo(earlier, i, renewal);
  const ordered = changes.map((change, i) => ({
    ...change,
    after: [...new Set([...change.after, ...(earlier.get(i) ?? [])])],
  }));
  return isKept(ordered) ? ordered : changes;
}

/** What surely ends the state that is said to be so still, and cannot have been undone by then. */
function endsOf(changes: readonly Change[], renewal: number, others: readonly number[]): number[] {
  const word = changes[renewal] ?? outside();
  const before = reportedBefore(changes, renewal);
  const undoing = latestUndoing(changes, word, others);
  return others.filter((i) => {
    const change = changes[i] ?? outside();
    const spoilt = change.sets & (change.values ^ word.values);
    const isFinal = bitsOf(spoilt).every((bit) => (undoing.get(bit) ?? 0) <= startOf(change));
    return change.sure && spoilt !== 0 && isFinal && !before.has(i) && meet(change, word);
  });
}

/** Whether two overlap, and the first speaks as closely of the place. */
function meet(change: Change, word: Change): boolean {
  const isAsClose = compareRanks(change.rank, word.rank) >= 0;
  return isAsClose && startOf(change) < word.notAfter && startOf(word) < change.notAfter;
}

/** Of each bit, until when something that begins before the word is over may write it as the word has it. */
function latestUndoing(
  changes: readonly Change[],
  word: Change,
  others: readonly number[],
): ReadonlyMap<number, number> {
  const latest = new Map<number, number>();
  for (const i of others) {
    const { sets, values, notAfter } = changes[i] ?? outside();
    if (startOf(changes[i] ?? outside()) >= word.notAfter) continue;
    for (const bit of bitsOf(sets & ~(values ^ word.values)))
      latest.set(bit, Math.max(latest.get(bit) ?? 0, notAfter));
  }
  return latest;
}

/** All that is reported to come before a change, by whatever chain. */
function reportedBefore(changes: readonly Change[], position: number): ReadonlySet<number> {
  const found = new Set(changes[position]?.after);
  for (const i of found) for (const earlier of changes[i]?.after ?? []) found.add(earlier);
  return found;
}
