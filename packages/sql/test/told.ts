/** What the SDK tells, written as a row of the views. */
import type { Atlas, ControlState } from '@syria-2024/sdk';
import type { Row } from '../engine.js';

export type AnyAtlas = Atlas;

const parted = (list: readonly string[] | undefined) => list?.join(';') ?? null;

/** All that the view of control tells, as one line. */
export function lineOf(state: ControlState): string {
  return [
    state.status,
    state.status === 'held' ? state.holder : null,
    'bloc' in state ? state.bloc : null,
    parted(
      state.status === 'contested'
        ? state.parties
        : 'candidates' in state
          ? state.candidates
          : undefined,
    ),
    state.status === 'uncertain' ? state.reason : null,
    state.credibility,
    state.disputed,
  ].join(' | ');
}

/** The same with since when, until when it may have come to be so, and who left. */
export function longLineOf(state: ControlState): string {
  const since = 'since' in state ? state.since : null;
  const vacatedBy = state.status === 'unknown' ? state.vacatedBy : null;
  const [from, until] = [since?.notBefore, since?.notAfter].map((time) => time && Date.parse(time));
  return [lineOf(state), from ?? null, until ?? null, vacatedBy].join(' | ');
}

export function longLineOfRow(row: Row): string {
  return [lineOfRow(row), row.since_ms, row.settled_ms, row.vacated_by].join(' | ');
}

export function lineOfRow(row: Row): string {
  return [
    row.status,
    row.holder,
    row.bloc,
    row.candidates,
    row.reason,
    row.credibility,
    row.disputed,
  ].join(' | ');
}

/** What differs, as `key: one, other`. */
export function differences(
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): string[] {
  const keys = new Set([...ours.keys(), ...theirs.keys()]);
  return [...keys]
    .filter((key) => ours.get(key) !== theirs.get(key))
    .map((key) => `${key}: sql ${ours.get(key)}, sdk ${theirs.get(key)}`);
}
