/**
 * How the tellings of a record stand in a module: a program that asks one thing need not weigh the whole record first, nor
 * parse it. `toShipped` and `readerOf` are each other's inverse.
 */

import type { Atlas } from '../../atlas/atlas.js';
import { frozen } from '../../atlas/frozen.js';
import { numbering, ofNumbered, toNumbered } from '../../evidence/numbered.js';
import { outside } from '../../outside.js';
import { positionAt } from '../../time/state-timeline.js';
import type { ControlState, Entry, Telling, ToldSpell } from '../states/answer.js';

/** The tellings of all places: each state once, and for each place, in the dataset's order, when which one begins. */
export interface Shipped {
  /** Their ids, in the dataset's order. */
  readonly places: readonly string[];
  /** Ids of events, baseline rows and claims, which the states give as numbers. */
  readonly ids: readonly string[];
  /** Each as JSON, so that only those are parsed that are asked for. */
  readonly states: readonly string[];
  /** An instant (ms) and the number of a state, by turns. */
  readonly spells: readonly (readonly number[])[];
}

/** Reads a telling by the row of its place. */
export function readerOf({ ids, states, spells }: Shipped): (row: number) => Telling {
  const known: ControlState[] = [];
  const read = (state: number) => {
    known[state] ??= frozen(ofNumbered<ControlState>(ids, states[state] ?? outside()));
    return known[state];
  };
  return (row) => {
    const own = spells[row] ?? outside();
    const instants = own.filter((_, i) => i % 2 === 0);
    // By hand, and not `byPosition`: every answer comes by here, and one function for lists of all kinds costs it a tenth.
    const entries: Entry[] = [];
    const at = (ms: number) => {
      const position = positionAt(instants, ms);
      const entry = entries[position] ?? { state: read(own[2 * position + 1] ?? outside()) };
      entries[position] = entry;
      return entry;
    };
    return { instants, at, spells: () => spellsAt(instants, at) };
  };
}

function spellsAt(instants: readonly number[], at: Telling['at']): readonly ToldSpell[] {
  return instants.map((from) => {
    const { state } = at(from);
    return { from, told: state, credibility: state.credibility };
  });
}

/** One text: places and ids in a line each, the spells in a line, and a line for each state. Nothing is quoted twice. */
export function toText({ places, ids, states, spells }: Shipped): string {
  return [places.join(' '), ids.join(' '), JSON.stringify(spells), ...states].join('\n');
}

export function ofText(text: string): Shipped {
  const [places = '', ids = '', spells = '[]', ...states] = text.split('\n');
  return {
    places: places.split(' '),
    ids: ids.split(' '),
    spells: JSON.parse(spells),
    states,
  };
}

/** The inverse: all that an atlas tells by default, as `tellingAt` works it out. */
export function toShipped(atlas: Atlas, tellingAt: (place: string) => Telling): Shipped {
  const ids = numbering<string>();
  const states = numbering<string>();
  const spells = atlas.dataset.places.map(({ id }) => {
    const { instants, at } = tellingAt(id);
    const begun = instants.map(
      (from) => [from, states.of(toNumbered(at(from).state, ids.of))] as const,
    );
    return begun.filter(([, state], i) => state !== begun[i - 1]?.[1]).flat();
  });
  const places = atlas.dataset.places.map(({ id }) => id);
  return { places, ids: ids.all, states: states.all, spells };
}
