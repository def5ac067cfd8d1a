/** What is told of a place at a moment, without what it leans on. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { frozen } from '../../atlas/frozen.js';
import { blocOf, type Index, indexOf } from '../../atlas/index-of.js';
import type { Answer, Told } from './answer.js';
import { type Carried, carriedAt } from './carried.js';
import { lastReportedAt } from './last-reported.js';
import { candidatesOf, insideOf, isShared, partiesIn, sureBloc } from './parties.js';
import type { PossibleState } from './possible-state.js';
import { firstSo, sinceOf } from './since.js';
import { possibleAt, type Timeline } from './timeline.js';

/** What is told at one of a timeline's moments, of which it is given what carries it. */
export function toldAt(
  atlas: Atlas,
  timeline: Timeline,
  position: number,
  carried: readonly Carried[],
): Told {
  return frozen(tell(atlas, timeline, position, possibleAt(timeline, position), carried));
}

function tell(
  atlas: Atlas,
  timeline: Timeline,
  position: number,
  states: readonly PossibleState[],
  carried: readonly Carried[],
): Told {
  const index = indexOf(atlas);
  const common = { lastReported: lastReportedAt(timeline, position) };
  const [only] = states;
  const bloc = sureBloc(states);
  if (only && states.length === 1 && !(bloc && isShared(only, carried))) {
    const first = firstSo(timeline, position, `state ${only.code}`, (code) => code === only.code);
    const since = sinceOf(atlas, timeline, first, carried);
    return settled(index, timeline, position, only, carried, since, common);
  }
  if (bloc) {
    const first = firstOfSide(timeline, position, bloc);
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
    reason: sourcesDiffer(timeline, position) ? 'sources' : 'timing',
    ...common,
  };
}

/** The first moment of those, up to one, at which a bloc surely holds it. */
export function firstOfSide(timeline: Timeline, position: number, bloc: string): number {
  const isIts = (code: number) => timeline.code.read(code).bloc === bloc;
  return firstSo(timeline, position, `bloc ${bloc}`, isIts);
}

/** True when less would be possible if everything said were sure. */
function sourcesDiffer({ states }: Timeline, position: number): boolean {
  return states.sureStatesAt(position).length < states.statesAt(position).length;
}

function settled(
  index: Index,
  timeline: Timeline,
  position: number,
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
        vacatedBy: leaverOf(timeline, position, carried),
        since,
        ...common,
      };
    case 'unknown':
      return { status: 'unknown', vacatedBy: null, since: null, ...common };
  }
}

/** What is said of the place itself goes before what is said of an area. */
function byOf({ baseline }: Timeline, carried: readonly Carried[]): 'place' | 'area' {
  if (carried.some(({ changes }) => changes.some(({ by }) => by === 'place'))) return 'place';
  if (baseline && carried.some(({ fromBaseline }) => fromBaseline)) return baseline.by;
  return carried.some(({ changes }) => changes.length > 0) ? 'area' : 'place';
}

/** Who stood there before it was left; else whoever is said to have left. */
function leaverOf(
  { states, code }: Timeline,
  position: number,
  carried: readonly Carried[],
): string | null {
  const first = states.runStart(position, 'may be left', (one) => states.statesAt(one).includes(0));
  const before = first === 0 ? [] : partiesIn(states.statesAt(first - 1).map(code.read));
  const left = carried.flatMap(({ changes }) => changes.flatMap(({ effect }) => effect.from ?? []));
  return left.find((actor) => before.includes(actor)) ?? before[0] ?? left[0] ?? null;
}
