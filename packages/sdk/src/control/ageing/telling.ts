/** What is told of a place through time, its word carried forward for as long as the question has it. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { indexOf, lookup } from '../../atlas/index-of.js';
import { keeper } from '../../evidence/keep.js';
import { stepOf } from '../../evidence/knowledge-step.js';
import type { Weighing } from '../../evidence/weighing.js';
import { once } from '../../kept/once.js';
import { neighboursOf } from '../../places/neighbours.js';
import { positionAt } from '../../time/state-timeline.js';
import type { Entry, Telling } from '../states/answer.js';
import { subjectsOf } from '../states/declared.js';
import { taleOf } from '../states/tell.js';
import { timelineOf } from '../states/timeline.js';
import { type Surroundings, surroundingsOf } from './overtaken.js';
import { beliefOvertaken, stateOvertaken, toldOvertaken } from './overtaken-state.js';
import { shippedTelling } from './shipped.js';
import { type Spell, spellsIn } from './spells.js';

/** One for each way to carry a word, so that no key need be put together for a question. */
const kept = { 'until-overtaken': keeper<Telling>(), forever: keeper<Telling>() };

/** Throws `UnknownIdError`. */
export function tellingOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Telling {
  const plain: Atlas = atlas;
  const { carry } = weighing;
  return kept[carry](
    plain,
    place,
    weighing,
    (asOf) => stepAround(plain, place, carry, asOf),
    () => tell(plain, place, weighing),
  );
}

function tell(atlas: Atlas, place: string, weighing: Weighing): Telling {
  lookup(indexOf(atlas).placeIds, 'place', place);
  const shipped = shippedTelling(atlas, place, weighing);
  if (shipped) return shipped;
  return weighing.carry === 'forever' ? bare(atlas, place, weighing) : aged(atlas, place, weighing);
}

/** How much was known of a place and of what lies around it: with one step one thing is told. */
export function stepAround(
  atlas: Atlas,
  place: string,
  carry: Weighing['carry'],
  asOf: number,
): number {
  const subjects = () => subjectsAround(atlas, place, carry).flatMap((id) => subjectsOf(atlas, id));
  return stepOf(indexOf(atlas), `${place} ${carry}`, subjects, asOf);
}

/** The places whose reports bear on what is told of a place. */
export function subjectsAround(atlas: Atlas, place: string, carry: Weighing['carry']): string[] {
  return carry === 'forever' ? [place] : [place, ...neighboursOf(atlas, place)];
}

function bare(atlas: Atlas, place: string, weighing: Weighing): Telling {
  const timeline = timelineOf(atlas, place, weighing);
  const { told, credibility, state } = taleOf(atlas, timeline);
  const { instants } = timeline.states;
  const entries: Entry[] = [];
  return {
    instants,
    at(ms) {
      const position = positionAt(instants, ms);
      const entry = entries[position] ?? { state: state(position) };
      entries[position] = entry;
      return entry;
    },
    spells: () => instants.map((from, i) => ({ from, told: told(i), credibility: credibility(i) })),
  };
}

function aged(atlas: Atlas, place: string, weighing: Weighing): Telling {
  const surroundings = surroundingsOf(atlas, place, weighing);
  const { timeline, tale } = surroundings.own;
  const { instants } = timeline.states;
  const known: Aged[] = [];
  const begins = once(() =>
    instants.flatMap((_, position) => spellsIn(surroundings, position).map(({ from }) => from)),
  );
  return {
    get instants() {
      return begins();
    },
    at(ms) {
      const position = positionAt(instants, ms);
      const moment = known[position] ?? toAged(surroundings, position);
      known[position] = moment;
      return entryIn(surroundings, position, moment, ms);
    },
    *spells() {
      for (const position of instants.keys())
        for (const { from, front } of spellsIn(surroundings, position))
          yield front === null
            ? { from, told: tale.told(position), credibility: tale.credibility(position) }
            : {
                from,
                told: toldOvertaken(surroundings, position, front),
                credibility: beliefOvertaken(surroundings, position, front),
              };
    },
  };
}

/** The spells of one moment of a place, and what is told in them as far as it was asked. */
interface Aged {
  readonly spells: readonly Spell[];
  readonly from: readonly number[];
  readonly entries: Entry[];
}

function toAged(surroundings: Surroundings, position: number): Aged {
  const spells = spellsIn(surroundings, position);
  return { spells, from: spells.map(({ from }) => from), entries: [] };
}

function entryIn(
  surroundings: Surroundings,
  position: number,
  { spells, from, entries }: Aged,
  ms: number,
): Entry {
  const spell = from.length === 1 ? 0 : positionAt(from, ms);
  const known = entries[spell];
  if (known !== undefined) return known;
  const front = spells[spell]?.front ?? null;
  const entry: Entry = {
    state:
      front === null
        ? surroundings.own.tale.state(position)
        : stateOvertaken(surroundings, position, front),
  };
  entries[spell] = entry;
  return entry;
}
