/** Which of overlapping changes must come before which, and the room that this leaves to each. */
import { outside } from '../outside.js';
import { DatasetError } from '../refusal/dataset-error.js';
import { at, type Change, startOf } from './change.js';
import { compareRanks } from './rank.js';

/** Overlapping changes as columns. */
export interface Group {
  readonly size: number;
  readonly sets: Int32Array;
  readonly values: Int32Array;
  readonly sure: Uint8Array;
  /** The earliest and the latest that a change can happen, given the sure ones that must come before and after it. */
  readonly release: Float64Array;
  readonly deadline: Float64Array;
  readonly before: readonly (readonly number[])[];
  readonly later: readonly (readonly number[])[];
  /**
   * Whether a change, where it happened, pulls before itself what may matter. Where a change overwrites every bit, and so
   * do all that must come before it, what came before is all one.
   */
  readonly pulls: Uint8Array;
  /** Positions, the latest deadline first. */
  readonly byDeadline: Int32Array;
}

interface Edges {
  readonly before: number[][];
  readonly later: number[][];
}

/**
 * Orders a group by what is reported and by rank. Where no history keeps both, rank gives way. Throws a `DatasetError` when
 * none keeps even what is reported: see `orderFaults`.
 */
export function toGroup(
  changes: readonly Change[],
  positions: readonly number[],
  mask: number,
): Group {
  const members = positions.map((position) => changes[position] ?? outside());
  const reported = reportedEdges(members, positions);
  const found = roomOf(members, withRanks(members, reported)) ?? roomOf(members, reported);
  if (!found) throw new DatasetError('no history keeps the reported order of changes');
  const { release, deadline, edges, sorted } = found;
  return {
    size: members.length,
    sets: Int32Array.from(members, ({ sets }) => sets),
    values: Int32Array.from(members, ({ values }) => values),
    sure: Uint8Array.from(members, ({ sure }) => Number(sure)),
    release,
    deadline,
    ...edges,
    pulls: pulling(members, edges.before, sorted, mask),
    byDeadline: Int32Array.from(members.keys()).sort((a, b) => at(deadline, b) - at(deadline, a)),
  };
}

/** Whether some history keeps all that is reported of the order of changes. */
export function isKept(changes: readonly Change[]): boolean {
  return roomOf(changes, reportedEdges(changes, [...changes.keys()])) !== null;
}

function reportedEdges(members: readonly Change[], positions: readonly number[]): Edges {
  const local = new Map(positions.map((position, i) => [position, i]));
  const edges: Edges = { before: members.map(() => []), later: members.map(() => []) };
  members.forEach(({ after }, i) => {
    for (const position of after) link(edges, local.get(position), i);
  });
  return edges;
}

function link({ before, later }: Edges, earlier: number | undefined, next: number): void {
  if (earlier === undefined) return;
  later[earlier]?.push(next);
  before[next]?.push(earlier);
}

function withRanks(members: readonly Change[], reported: Edges): Edges {
  const wider = [...members.keys()].filter((i) => !members[i]?.specific && !members[i]?.unordered);
  const specific = [...members.keys()].filter((i) => members[i]?.specific);
  const edges: Edges = {
    before: reported.before.map((list) => [...list]),
    later: reported.later.map((list) => [...list]),
  };
  const add = (earlier: number, next: number) => {
    if (!leadsTo(reported.later, next, earlier)) link(edges, earlier, next);
  };
  for (const a of wider) {
    const one = members[a] ?? outside();
    for (const b of specific) if (overlap(one, members[b] ?? outside())) add(a, b);
    for (const b of wider) if (isOutranked(one, members[b] ?? outside())) add(a, b);
  }
  return edges;
}

function overlap(a: Change, b: Change): boolean {
  return startOf(a) < b.notAfter && startOf(b) < a.notAfter;
}

function isOutranked(a: Change, b: Change): boolean {
  return startOf(a) === startOf(b) && a.notAfter === b.notAfter && compareRanks(a.rank, b.rank) < 0;
}

function leadsTo(later: readonly (readonly number[])[], from: number, to: number): boolean {
  if (later[from]?.length === 0) return false;
  const seen = new Set([from]);
  for (const i of seen)
    for (const next of later[i] ?? []) {
      if (next === to) return true;
      seen.add(next);
    }
  return false;
}

/** Null when the order of sure changes is a circle, or leaves one of them no instant; doubtful ones only follow. */
function roomOf(members: readonly Change[], edges: Edges) {
  const isSure = (i: number) => members[i]?.sure === true;
  const doubtful = [...members.keys()].filter((i) => !isSure(i));
  const sorted = inOrder(edges, isSure, members.length - doubtful.length);
  if (!sorted) return null;
  const release = Float64Array.from(members, startOf);
  const deadline = Float64Array.from(members, ({ notAfter }) => notAfter);
  const first = [...sorted, ...doubtful];
  for (const i of first)
    for (const earlier of edges.before[i] ?? [])
      if (isSure(earlier)) release[i] = Math.max(at(release, i), at(release, earlier));
  for (const i of [...sorted.reverse(), ...doubtful])
    for (const next of edges.later[i] ?? [])
      if (isSure(next)) deadline[i] = Math.min(at(deadline, i), at(deadline, next));
  const fits = sorted.every((i) => at(release, i) < at(deadline, i));
  return fits ? { release, deadline, edges, sorted: first } : null;
}

/** The sure ones, each after what must come before it; null where that is a circle. */
function inOrder({ before, later }: Edges, isSure: (i: number) => boolean, count: number) {
  const waitsFor = before.map((list) => list.filter(isSure).length);
  const sorted = [...before.keys()].filter((i) => isSure(i) && waitsFor[i] === 0);
  for (const i of sorted)
    for (const next of later[i] ?? []) {
      waitsFor[next] = (waitsFor[next] ?? 0) - 1;
      if (isSure(next) && waitsFor[next] === 0) sorted.push(next);
    }
  return sorted.length === count ? sorted : null;
}

function pulling(
  members: readonly Change[],
  before: readonly (readonly number[])[],
  sorted: readonly number[],
  mask: number,
): Uint8Array {
  const pulls = new Uint8Array(members.length);
  const matters = (i: number) =>
    members[i]?.sets !== mask || (members[i]?.sure === true && pulls[i] === 1);
  for (const i of sorted) {
    const earlier = before[i] ?? [];
    const itself = earlier.length > 0 && members[i]?.sets !== mask;
    pulls[i] = Number(itself || earlier.some(matters));
  }
  return pulls;
}
