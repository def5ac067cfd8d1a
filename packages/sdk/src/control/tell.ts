/** From what may be the case to what is told. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { frozen } from '../atlas/frozen.js';
import { blocOf, type Index, indexOf } from '../atlas/index-of.js';
import { disputedBy, type Leaning } from '../evidence/leaning.js';
import { once } from '../time/once.js';
import type { Answer, ControlState } from './answer.js';
import { beliefThat } from './belief.js';
import { type Carried, carriedAt, leaningOn } from './carried.js';
import { lastReportedAt } from './last-reported.js';
import { candidatesOf, insideOf, isShared, partiesIn, sureBloc } from './parties.js';
import type { PossibleState } from './possible-state.js';
import { accountsIn, claimsAgainst } from './refuted.js';
import { firstSo, sinceOf } from './since.js';
import { type Moment, possibleAt, type Timeline } from './timeline.js';

const known = new WeakMap<Moment, ControlState>();

/** One frozen state for each moment, shared by all who ask. What it leans on is gathered when it is first read. */
export function toState(atlas: Atlas, timeline: Timeline, moment: Moment): ControlState {
  let state = known.get(moment);
  if (state === undefined) {
    state = Object.freeze(tell(atlas, timeline, moment));
    known.set(moment, state);
  }
  return state;
}

function tell(atlas: Atlas, timeline: Timeline, moment: Moment): ControlState {
  const states = possibleAt(timeline, moment);
  const carried = carriedAt(timeline, moment);
  const told = toldAt(atlas, timeline, moment, states, carried);
  return withLeaning(frozen(told), () => {
    const leaning =
      told.status === 'held' && told.holder === null
        ? leaningOfSide(atlas, timeline, moment, told.bloc, carried)
        : leaningOn(timeline, carried);
    const against = claimsAgainst(timeline, moment, states);
    const rivals = told.status === 'uncertain' ? accountsIn(carried) : [];
    return frozen(disputedBy(leaning, [...rivals, ...against]));
  });
}

/** Of a side, and not of one party: it leans on what brought the side there, too, and is as sure as that it is the side. */
function leaningOfSide(
  atlas: Atlas,
  timeline: Timeline,
  moment: Moment,
  bloc: string,
  carried: readonly Carried[],
): Leaning {
  const index = indexOf(atlas);
  const came = carriedAt(timeline, firstOfSide(index, timeline, moment, bloc));
  const leaning = leaningOn(timeline, [...came, ...carried]);
  const isIts = (states: readonly PossibleState[]) => sureBloc(index, states) === bloc;
  const credibility = beliefThat(atlas, timeline, moment, leaning.credibility, isIts);
  return { ...leaning, credibility };
}

function firstOfSide(index: Index, timeline: Timeline, moment: Moment, bloc: string): Moment {
  const isIts = (code: number) => sureBloc(index, [timeline.code.read(code)]) === bloc;
  return firstSo(timeline, moment, `bloc ${bloc}`, isIts);
}

/** What is told, without what it leans on. */
type Told = ControlState extends infer S
  ? S extends ControlState
    ? Omit<S, keyof Leaning>
    : never
  : never;

/** Gives a state what it leans on: gathered once, when any of it is first read, copied or printed. */
function withLeaning(told: Told, lean: () => Leaning): ControlState {
  const read = once(lean);
  const { lastReported, ...rest } = told;
  return {
    ...rest,
    get credibility() {
      return read().credibility;
    },
    get disputed() {
      return read().disputed;
    },
    get evidence() {
      return read().evidence;
    },
    get disputes() {
      return read().disputes;
    },
    lastReported,
  } as ControlState;
}

function toldAt(
  atlas: Atlas,
  timeline: Timeline,
  moment: Moment,
  states: readonly PossibleState[],
  carried: readonly Carried[],
): Told {
  const index = indexOf(atlas);
  const common = { lastReported: lastReportedAt(timeline, moment) };
  const [only] = states;
  const bloc = sureBloc(index, states);
  if (only && states.length === 1 && !(bloc && isShared(only, carried))) {
    const first = firstSo(timeline, moment, `state ${only.code}`, (code) => code === only.code);
    const since = sinceOf(atlas, timeline, first, carried);
    return settled(index, timeline, moment, only, carried, since, common);
  }
  if (bloc) {
    const first = firstOfSide(index, timeline, moment, bloc);
    const since = sinceOf(atlas, timeline, first, carriedAt(timeline, first));
    const by = byOf(timeline, carried);
    return {
      status: 'held',
      holder: null,
      candidates: partiesIn(states),
      bloc,
      since,
      by,
      ...common,
    };
  }
  return {
    status: 'uncertain',
    candidates: candidatesOf(carried),
    reason: sourcesDiffer(timeline, moment) ? 'sources' : 'timing',
    ...common,
  };
}

/** True when less would be possible if everything said were sure. */
function sourcesDiffer({ states }: Timeline, { position }: Moment): boolean {
  return states.sureStatesAt(position).length < states.statesAt(position).length;
}

function settled(
  index: Index,
  timeline: Timeline,
  moment: Moment,
  state: PossibleState,
  carried: readonly Carried[],
  since: ReturnType<typeof sinceOf>,
  common: Pick<Answer<Ids>, 'lastReported'>,
): Told {
  const [first = ''] = state.parties;
  switch (state.kind) {
    case 'held': {
      const bloc = blocOf(index, first);
      return { status: 'held', holder: first, bloc, since, by: byOf(timeline, carried), ...common };
    }
    case 'contested':
      return { status: 'contested', parties: insideOf(carried), since, ...common };
    case 'vacated':
      return {
        status: 'unknown',
        vacatedBy: leaverOf(timeline, moment, carried),
        since,
        ...common,
      };
    case 'unknown':
      return { status: 'unknown', vacatedBy: null, since: null, ...common };
  }
}

/** What is said of the place itself goes before what is said of an area. */
function byOf({ baseline }: Timeline, carried: readonly Carried[]): 'place' | 'area' {
  const changes = carried.flatMap((one) => one.changes);
  if (changes.some(({ by }) => by === 'place')) return 'place';
  if (carried.some(({ fromBaseline }) => fromBaseline) && baseline) return baseline.by;
  return changes.length > 0 ? 'area' : 'place';
}

/** Who stood there before it was left; else whoever is said to have left. */
function leaverOf(
  { states, code }: Timeline,
  { position }: Moment,
  carried: readonly Carried[],
): string | null {
  const first = states.runStart(position, 'may be left', (one) => states.statesAt(one).includes(0));
  const before = first === 0 ? [] : partiesIn(states.statesAt(first - 1).map(code.read));
  const left = carried.flatMap(({ changes }) => changes.flatMap(({ effect }) => effect.from ?? []));
  return left.find((actor) => before.includes(actor)) ?? before[0] ?? left[0] ?? null;
}
