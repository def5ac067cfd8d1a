/** Each mechanism of control switched off, one at a time: by a rule without it, an option, or a record that gives it nothing to do. */
import type { Claim, Dataset, Effect, Event } from '@syria-2024/data';
import { defaultRule } from '../src/evidence/default-rule.js';
import type { CredibilityRule, Testimony } from '../src/evidence/rule.js';
import type { WeighingOptions } from '../src/evidence/weighing.js';

export interface Mechanism {
  readonly name: string;
  /** What is done instead. */
  readonly without: string;
  readonly dataset?: (given: Dataset) => Dataset;
  readonly options?: WeighingOptions;
}

const rule =
  (other: (t: Testimony) => ReturnType<CredibilityRule>): CredibilityRule =>
  (t) =>
    other(t);
const isSilent = (t: Testimony) =>
  t.admitting.length + t.disinterested.length + t.interested.length + t.retracted.length === 0;
const isDenied = ({ deniedBy }: Testimony) => Object.values(deniedBy).some((all) => all.length > 0);

const withEvents =
  (change: (event: Event) => Event) =>
  (dataset: Dataset): Dataset => ({ ...dataset, events: dataset.events.map(change) });
const withEffects = (change: (effect: Effect, event: Event) => readonly Effect[]) =>
  withEvents((event) => ({
    ...event,
    effects: event.effects.flatMap((effect) => change(effect, event)),
  }));
const controlOf = (effect: Effect) => ('control' in effect ? effect.control : null);

/** A denial that bears on whatever is asserted, earlier or later. */
function timeless(dataset: Dataset): Dataset {
  const { from, until } = dataset.meta.coverage;
  const when = { notBefore: from, notAfter: until, precision: 'days' as const };
  const claims = dataset.claims.map((claim): Claim => {
    return claim.stance === 'denies' ? { ...claim, when } : claim;
  });
  return { ...dataset, claims };
}

/** An area's word as if each of its places had been named. */
function asPlaces(dataset: Dataset): Dataset {
  const members = new Map(dataset.areas.map(({ id, members: all }) => [id, all]));
  return withEffects((effect) => {
    const control = controlOf(effect);
    if (!control || !('area' in control) || control.area === undefined) return [effect];
    const { area, except = [], ...rest } = control;
    // "Most of it" says nothing of any one place.
    if (rest.extent !== undefined) return [effect];
    return (members.get(area) ?? [])
      .filter((place) => !except.includes(place))
      .map((place) => ({ control: { ...rest, place } }) as Effect);
  })(dataset);
}

/** Every event at the last instant of its span. */
function atTheEnd(dataset: Dataset): Dataset {
  const ends = withEvents(({ after: _, ...event }) => {
    const { notAfter } = event.when;
    const notBefore = new Date(Date.parse(notAfter) - 1000 + 3 * 3_600_000)
      .toISOString()
      .replace('.000Z', '+03:00');
    return { ...event, after: [], when: { notBefore, notAfter, precision: 'minute' } };
  });
  return ends(dataset);
}

/** Of roads: what is asked is each corridor. */
export const roadMechanisms: readonly (Mechanism & { readonly within?: 'any' })[] = [
  {
    name: 'Passage of roads, bridges and crossings',
    without: 'nothing is ever closed',
    dataset: (dataset) => ({
      ...withEffects((effect) => ('passage' in effect ? [] : [effect]))(dataset),
      baseline: dataset.baseline.map((row) => (row.passage ? { ...row, passage: 'open' } : row)),
    }),
  },
  {
    name: 'A way that nobody would drive is no road open',
    without: 'any way will do, however long or rough, through third countries too',
    within: 'any',
  },
];

export const mechanisms: readonly Mechanism[] = [
  {
    name: 'A denial alone makes nothing',
    without: 'what is only denied is doubtful',
    options: { rule: rule((t) => (isSilent(t) && isDenied(t) ? 'doubtful' : defaultRule(t))) },
  },
  {
    name: 'A denial speaks of its moment',
    without: 'it bears on whatever is asserted, earlier or later',
    dataset: timeless,
  },
  {
    name: 'Disinterested denials are counted',
    without: 'one of them makes doubtful what any number of others assert',
    options: {
      rule: rule((t) => {
        const isOpposed = t.deniedBy.disinterested.length > 0 && t.admitting.length === 0;
        return isOpposed && !isSilent(t) ? 'doubtful' : defaultRule(t);
      }),
    },
  },
  {
    name: 'A side disowns for itself',
    without: 'denials by those who would gain are not heard',
    options: {
      rule: rule((t) => defaultRule({ ...t, deniedBy: { ...t.deniedBy, gaining: [] } })),
    },
  },
  {
    name: 'Still held',
    without: 'nobody says that a holder is there still',
    dataset: withEffects((effect) => ('holds' in (controlOf(effect) ?? {}) ? [] : [effect])),
  },
  {
    name: 'Who still holds has not left',
    without: 'a word that he holds is a change like any other, in any order',
    dataset: withEffects((effect) => {
      const control = controlOf(effect);
      if (!control || !('holds' in control)) return [effect];
      return [{ control: { place: control.place, to: control.holds } } as Effect];
    }),
  },
  {
    name: 'A holder everywhere',
    without: 'an army out of service leaves no place',
    dataset: withEffects((effect) => ('holder' in (controlOf(effect) ?? {}) ? [] : [effect])),
  },
  {
    name: 'Accounts that exclude each other',
    without: '`contradicts` is not read',
    dataset: withEvents((event) => ({ ...event, contradicts: [] })),
  },
  {
    name: 'A loss admitted by another event',
    without: '`admits` is not read',
    dataset: withEvents(({ admits: _, ...event }) => event),
  },
  {
    name: 'Old words are overtaken',
    without: 'a word is carried for ever',
    options: { carry: 'forever' },
  },
  {
    name: 'An area speaks after its places',
    without: "an area's word is each place's own",
    dataset: asPlaces,
  },
  {
    name: 'Spans and possible states',
    without: 'each event at the last instant of its span',
    dataset: atTheEnd,
  },
];
