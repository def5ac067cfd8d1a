/** The spells of a place: when its word is overtaken and when not, moment by moment. */

import { outside } from '../../outside.js';
import { countUpTo } from '../../time/count.js';
import { instantOf } from '../states/timeline.js';
import { type Front, frontAt, type Surroundings } from './overtaken.js';

export interface Spell {
  /** Milliseconds; it lasts until the next begins. */
  readonly from: number;
  /** The front that has gone past the place; null where none has. */
  readonly front: Front | null;
}

/** The spells of one moment of a place: a new one begins only where other neighbours have passed, or the same otherwise. */
export function spellsIn(surroundings: Surroundings, position: number): readonly Spell[] {
  const { own } = surroundings;
  const from = instantOf(own.timeline, position);
  const { status } = own.tale.told(position);
  if (own.orderedFrom(position) !== null) return [{ from, front: frontAt(surroundings, from) }];
  const canAge = status === 'held' || status === 'uncertain';
  if (!canAge || own.stance(position).unlessLeft === null) return [{ from, front: null }];
  const spells: Spell[] = [];
  for (const ms of instantsIn(surroundings, position)) {
    const front = frontAt(surroundings, ms);
    const last = spells.at(-1);
    if (last === undefined || !isSame(last.front, front)) spells.push({ from: ms, front });
  }
  return spells;
}

/** The beginning of a moment, and the instants within it at which something of a neighbour, or an alliance, may be another. */
function instantsIn({ index, own, around }: Surroundings, position: number): readonly number[] {
  const { instants } = own.timeline.states;
  const [from, until] = [instants[position] ?? outside(), instants[position + 1] ?? Infinity];
  const found = new Set([from]);
  for (const others of [
    index.allianceTurns,
    ...around.map(({ timeline }) => timeline.states.instants),
  ]) {
    const first = countUpTo(others.length, (i) => others[i] ?? outside(), from);
    for (let i = first; (others[i] ?? until) < until; i++) found.add(others[i] ?? outside());
  }
  return [...found].sort((a, b) => a - b);
}

function isSame(one: Front | null, other: Front | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.passed.length === other.passed.length &&
    one.passed.every(({ face, position }, i) => {
      const same = other.passed[i];
      return same !== undefined && same.face === face && same.position === position;
    })
  );
}
