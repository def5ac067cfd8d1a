/** What the SDK tells, written as a row of the views. */
import type { ControlState } from '@syria-2024/sdk';
import type { Row } from '../steps/engine.js';

const parted = (list: readonly string[] | undefined) => list?.join(';') ?? null;

const lineOfAll = (parts: readonly unknown[]) => parts.map((part) => part ?? null).join(' | ');

function toldOf(state: ControlState): unknown[] {
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
  ];
}

/** Since when, until when it may have come to be so, and who left. */
function beganOf(state: ControlState): unknown[] {
  const since = 'since' in state ? state.since : null;
  const vacatedBy = state.status === 'unknown' ? state.vacatedBy : null;
  return [
    ...[since?.notBefore, since?.notAfter].map((time) => time && Date.parse(time)),
    vacatedBy,
  ];
}

const toldOfRow = ({ status, holder, bloc, candidates, reason }: Row) => [
  status,
  holder,
  bloc,
  candidates,
  reason,
];
const beganOfRow = ({ since_ms, settled_ms, vacated_by }: Row) => [
  since_ms,
  settled_ms,
  vacated_by,
];

/** What is told, and how far it is believed. */
export const lineOf = (state: ControlState) =>
  lineOfAll([...toldOf(state), state.credibility, state.disputed]);
export const lineOfRow = (row: Row) =>
  lineOfAll([...toldOfRow(row), row.credibility, row.disputed]);

/** The same with how it began. */
export const longLineOf = (state: ControlState) => lineOfAll([lineOf(state), ...beganOf(state)]);
export const longLineOfRow = (row: Row) => lineOfAll([lineOfRow(row), ...beganOfRow(row)]);

/** What is told and how it began: a spell has it from its first second to its last. */
export const spellLineOf = (state: ControlState) =>
  lineOfAll([...toldOf(state), ...beganOf(state)]);
export const spellLineOfRow = (row: Row) => lineOfAll([...toldOfRow(row), ...beganOfRow(row)]);

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
