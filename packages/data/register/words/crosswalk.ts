/** Our kinds of event beside the codes of two datasets of conflict, so that who holds an export of theirs can join it. */
import type { eventKinds } from './words.js';

/** ACLED: event type and sub-event type. */
type Acled = readonly [type: string, subEvent: string];

export interface Counterpart {
  readonly about: string;
  readonly acled: readonly Acled[];
  /** UCDP GED's `type_of_violence` 1, state-based; null: it does not count events without deaths. */
  readonly ucdp: 'state-based' | null;
}

const armedClash: Acled = ['Battles', 'Armed clash'];
const overtakes: Acled = ['Battles', 'Non-state actor overtakes territory'];
const regains: Acled = ['Battles', 'Government regains territory'];
const transfer: Acled = ['Strategic developments', 'Non-violent transfer of territory'];
const regrouping: Acled = ['Strategic developments', 'Change to group/activity'];
const other: Acled = ['Strategic developments', 'Other'];

const fought = (about: string, ...acled: Acled[]): Counterpart => ({
  about,
  acled,
  ucdp: 'state-based',
});
const unfought = (about: string, ...acled: Acled[]): Counterpart => ({ about, acled, ucdp: null });

export const crosswalk: Readonly<Record<(typeof eventKinds)[number], Counterpart>> = {
  capture: fought('a party takes a place and holds it', overtakes, regains),
  entry: fought('a party is inside a place that it does not yet hold', armedClash),
  clash: fought('fighting without a change of holder', armedClash),
  recapture: fought('a party takes back what it lost since the coverage began', regains, overtakes),
  withdrawal: unfought('a party leaves a place', transfer),
  handover: unfought('a party leaves a place to another by arrangement', transfer),
  agreement: unfought('parties agree on something between them', [
    'Strategic developments',
    'Agreement',
  ]),
  strike: fought(
    'air, missile, drone or artillery attack',
    ['Explosions/Remote violence', 'Air/drone strike'],
    ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ),
  damage: unfought(
    'a structure is damaged or destroyed',
    ['Strategic developments', 'Disrupted weapons use'],
    other,
  ),
  closure: unfought('a road, bridge or crossing is shut', other),
  reopening: unfought('it is passable again', other),
  movement: unfought('forces move', regrouping),
  reinforcement: unfought('forces or arms arrive or are promised', regrouping),
  evacuation: unfought('people are taken away by their own side or state', other),
  displacement: unfought('civilians flee', other),
  release: unfought('prisoners leave a prison', other),
  statement: unfought(
    'someone says something that matters; forecasts, opinions and plans too',
    other,
  ),
  diplomacy: unfought('states or parties talk', other),
  advisory: unfought('a state advises its citizens', other),
};
