/** Columns and wording that several commands share. */

import { nameActor } from '@syria-2024/briefing/words';
import type { TimeSpan } from '@syria-2024/data';
import type { Clocks, ControlState, Leaning } from '@syria-2024/sdk';
import type { Column } from './reply.js';

/** `at the end of 2024-12-05`, `at 2024-12-05 14:30`; and as known when. */
export function momentWords({ at, day, asOf }: Clocks): string {
  const when = day === null ? `at ${minute(at)}` : `at the end of ${day}`;
  return asOf === null ? when : `${when}, as known at ${minute(asOf)}`;
}

/** `2024-12-05 14:30` on the campaign's clock. */
export function minute(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

/** How far it is believed and on what claims, for machines. */
export function leaningColumns<T>(of: (item: T) => Leaning): Column<T>[] {
  return [
    { name: 'credibility', of: (item) => of(item).credibility },
    { name: 'disputed', of: (item) => of(item).disputed },
    { name: 'claims', of: (item) => of(item).evidence.claims.join(' '), only: 'csv' },
  ];
}

/** The ends of a span that may be missing. */
export function spanColumns<T>(
  name: string,
  of: (item: T) => Pick<TimeSpan, 'notBefore' | 'notAfter'> | null | undefined,
): Column<T>[] {
  return [
    { name: `${name}_not_before`, of: (item) => of(item)?.notBefore, only: 'csv' },
    { name: `${name}_not_after`, of: (item) => of(item)?.notAfter, only: 'csv' },
  ];
}

/** A state for machines: one row of a table of control. */
export function stateColumns<T>(of: (item: T) => ControlState): Column<T>[] {
  return [
    { name: 'status', of: (item) => of(item).status, only: 'csv' },
    { name: 'holder', of: (item) => holderOf(of(item)), only: 'csv' },
    { name: 'bloc', of: (item) => blocOf(of(item)), only: 'csv' },
    { name: 'candidates', of: (item) => whoMay(of(item)).join(' '), only: 'csv' },
    ...spanColumns<T>('since', (item) => sinceOf(of(item))),
  ];
}

const holderOf = (state: ControlState) => (state.status === 'held' ? state.holder : null);
const blocOf = (state: ControlState) => (state.status === 'held' ? state.bloc : null);
const sinceOf = (state: ControlState) => ('since' in state ? state.since : null);

function whoMay(state: ControlState): readonly string[] {
  if (state.status === 'contested') return state.parties;
  return 'candidates' in state ? (state.candidates ?? []) : [];
}

/** Who held it, in a word or two. */
export function handWords(state: ControlState): string {
  switch (state.status) {
    case 'held':
      return (state.holder ? [state.holder] : (state.candidates ?? [])).map(nameActor).join(' or ');
    case 'contested':
      return `fought over by ${state.parties.map(nameActor).join(' and ')}`;
    case 'uncertain':
      return `open: ${state.candidates.map((id) => (id === 'nobody' || id === 'unknown' ? id : nameActor(id))).join(' or ')}`;
    case 'unknown':
      return state.vacatedBy ? `left by ${nameActor(state.vacatedBy)}` : 'unknown';
  }
}
