/** One exact state of a place, and what a change makes of it. */

import { type Index, lookup, memo } from '../../atlas/index-of.js';
import { getOrMake } from '../../kept/get-or-make.js';
import { DatasetError } from '../../refusal/dataset-error.js';
import type { Change } from '../../time/change.js';
import type { ControlChange } from './changes.js';

export interface PossibleState {
  /** `vacated`: left, and nobody is said to have come. */
  readonly kind: 'held' | 'contested' | 'vacated' | 'unknown';
  /** Actor ids, sorted. */
  readonly parties: readonly string[];
  /** True when somebody was there of whom nobody said who. */
  readonly unnamed: boolean;
  /** The bloc of all of them, when all are named and of one. */
  readonly bloc: string | null;
  readonly code: number;
}

/** Who is inside, as bits: one for each party that anything is said of, the lowest for somebody not named. */
export interface Code {
  readonly parties: readonly string[];
  readonly mask: number;
  of(holders: readonly string[]): number;
  read(code: number): PossibleState;
}

export const unnamed = 1;
/** A state is a 32-bit integer, whose sign stays free. */
const mostParties = 30;

/** One for all places of which the same parties are said. */
export function codeOf(
  index: Index,
  changes: readonly ControlChange[],
  holders: readonly string[],
): Code {
  const named = new Set<string>(holders);
  for (const { effect } of changes) {
    if (effect.from !== undefined) named.add(effect.from);
    named.add(effect.to);
  }
  named.delete('nobody');
  const parties = [...named].sort();
  if (parties.length > mostParties)
    throw new DatasetError(
      `more than ${mostParties} parties are said of one place: ${parties.join(', ')}`,
    );
  const codes = memo(index, 'codes', () => new Map<string, Code>());
  return getOrMake(codes, parties.join(' '), () => toCode(index, parties));
}

function toCode(index: Index, parties: readonly string[]): Code {
  const bits = new Map(parties.map((party, i) => [party, 2 << i]));
  const known = new Map<number, PossibleState>();
  const read = (code: number) =>
    toState(
      index,
      code,
      parties.filter((_, i) => (code & (2 << i)) !== 0),
    );
  return {
    parties,
    mask: (2 << parties.length) - 1,
    of: (some) => some.reduce((code, party) => code | (bits.get(party) ?? 0), 0) || unnamed,
    read(code) {
      const state = known.get(code) ?? read(code);
      known.set(code, state);
      return state;
    },
  };
}

function toState(index: Index, code: number, parties: readonly string[]): PossibleState {
  const isUnnamed = (code & unnamed) !== 0;
  const blocs = new Set(parties.map((party) => index.actors.get(party)?.bloc));
  const [only = null] = blocs.size === 1 && !isUnnamed ? blocs : [];
  const count = parties.length + Number(isUnnamed);
  const kind = count === 0 ? 'vacated' : count > 1 ? 'contested' : isUnnamed ? 'unknown' : 'held';
  return { kind, parties, unnamed: isUnnamed, bloc: only, code };
}

/**
 * What changes overwrite.
 *
 * | change | held by X | contested X, Y | vacated | unknown |
 * |---|---|---|---|---|
 * | Z takes it, or is said to hold it still | held Z | held Z | held Z | held Z |
 * | Z enters | contested X, Z | contested X, Y, Z | held Z | contested Z and whoever was there |
 * | X leaves, with all that belong to it | vacated | held Y | vacated | vacated |
 * | Z, who is not there, leaves | as it was | as it was | vacated | vacated |
 * | Z leaves everywhere | as it was | as it was | vacated | unknown |
 */
export function overwritesOf(
  index: Index,
  { parties, mask, of }: Code,
): (change: ControlChange) => Pick<Change, 'sets' | 'values'> {
  const isPartOf = (actor: string, other: string): boolean =>
    actor === other ||
    lookup(index.actors, 'actor', actor).memberOf.some(({ actor: one }) => isPartOf(one, other));
  return ({ effect: { from, to, entry, everywhere } }) => {
    if (to !== 'nobody') return { sets: entry ? of([to]) : mask, values: of([to]) };
    if (from === undefined) return { sets: mask, values: 0 };
    const leaving = of(parties.filter((party) => isPartOf(party, from)));
    return { sets: everywhere ? leaving : leaving | unnamed, values: 0 };
  };
}
