/** One exact state of a place, and what a change makes of it. */
import type { Index } from '../atlas/index-of.js';
import type { Step } from '../time/fold.js';
import type { ControlChange } from './changes.js';

export interface World {
  /** `vacated`: left by `parties[0]`, and nobody is said to have come. */
  readonly kind: 'held' | 'contested' | 'vacated' | 'unknown';
  /** Actor ids, sorted. */
  readonly parties: readonly string[];
  /** The change that made it so, and later ones that say the same. Empty: so since the baseline. */
  readonly by: readonly ControlChange[];
}

export const unknownWorld: World = { kind: 'unknown', parties: [], by: [] };

export function worldOf(holders: readonly string[]): World {
  if (holders.length === 0) return unknownWorld;
  return {
    kind: holders.length === 1 ? 'held' : 'contested',
    parties: [...holders].sort(),
    by: [],
  };
}

export function worldKey({ kind, parties, by }: World): string {
  return `${kind} ${parties.join(' ')} | ${by.map(({ id }) => id).join(' ')}`;
}

export function stateKey({ kind, parties }: World): string {
  return `${kind} ${kind === 'vacated' ? '' : parties.join(' ')}`;
}

/** A change that finds the place as it would leave it, and one that finds another holder than it names. */
const repeats = 1;
const mismatches = 2;

/**
 * | change | held by X | contested X, Y | vacated | unknown |
 * |---|---|---|---|---|
 * | Z takes it | held Z | held Z | held Z | held Z |
 * | Z enters | contested X, Z | contested X, Y, Z | held Z | contested Z and whom it names |
 * | X leaves | vacated | held Y | vacated | vacated |
 * | Z, who is not there, leaves | as it was | as it was | vacated | vacated |
 */
export function applyTo(index: Index) {
  const blocOf = (actor: string) => index.actors.get(actor)?.bloc;
  const isPartOf = (actor: string, other: string): boolean =>
    actor === other ||
    (index.actors.get(actor)?.memberOf.some((membership) => isPartOf(membership.actor, other)) ??
      false);

  return (change: ControlChange, world: World): Step<World> => {
    const { from, to, entry } = change.effect;
    const findsOther =
      from !== undefined &&
      world.kind !== 'unknown' &&
      world.kind !== 'vacated' &&
      !world.parties.some((party) => blocOf(party) === blocOf(from));
    const misfit = findsOther ? mismatches : 0;
    if (change.assumption !== undefined)
      return { world: { kind: 'held', parties: [to], by: [change] }, misfit: 0 };
    if (to === 'nobody') return { world: leave(change, world), misfit };
    if (world.kind === 'held' && world.parties[0] === to)
      return {
        world: world.by.length === 0 ? world : { ...world, by: [...world.by, change] },
        misfit: misfit + repeats,
      };
    if (!entry) return { world: { kind: 'held', parties: [to], by: [change] }, misfit };
    if (world.kind === 'vacated')
      return { world: { kind: 'held', parties: [to], by: [change] }, misfit };
    const others = world.kind === 'unknown' ? [from].filter((x) => x !== undefined) : world.parties;
    const parties = [...new Set([...others, to])].sort();
    return { world: { kind: 'contested', parties, by: [change] }, misfit };
  };

  function leave(change: ControlChange, world: World): World {
    const leaver = change.effect.from;
    if (world.kind === 'unknown' || world.kind === 'vacated')
      return {
        kind: 'vacated',
        parties: leaver === undefined ? world.parties : [leaver],
        by: [change],
      };
    const leaves = (party: string) => leaver === undefined || isPartOf(party, leaver);
    const stayed = world.parties.filter((party) => !leaves(party));
    if (stayed.length === world.parties.length) return world;
    if (stayed.length === 0) return { kind: 'vacated', parties: world.parties, by: [change] };
    return { kind: stayed.length === 1 ? 'held' : 'contested', parties: stayed, by: [change] };
  }
}
