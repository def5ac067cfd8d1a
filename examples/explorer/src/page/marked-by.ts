/** What the open panel marks on the map, and what it compares. */
import type { Differing } from '../questions/difference.js';
import type { WayAnswer } from '../questions/way.js';
import { askedOf, type State } from '../state/state.js';
import type { Marked } from './map/marked.js';

/** The view that the shown one is compared with; null where none is. */
export function otherViewOf(state: State) {
  const asked = askedOf(state);
  if (state.panel === 'compare') return { ...asked, ...state.against };
  if (state.panel === 'believed') return { ...asked, known: state.known ?? state.at };
  return null;
}

export function markedBy(
  state: State,
  way: WayAnswer | null,
  rows: readonly Differing[] | null,
): Omit<Marked, 'only'> {
  return {
    segments: state.panel === 'way' ? (way?.route?.segments ?? []) : [],
    places: markedPlaces(state, way, rows),
    named: namedPlaces(state),
  };
}

function markedPlaces(
  { panel, place, from, to }: State,
  way: WayAnswer | null,
  rows: readonly Differing[] | null,
): string[] {
  if (panel === 'way') return [from, to, ...(way?.turns ?? []).map(({ id }) => id)];
  if (panel === 'compare' || panel === 'believed') return (rows ?? []).map((row) => row.place);
  if (panel === 'approach') return ['homs'];
  return place === null ? [] : [place];
}

function namedPlaces({ panel, place, from, to }: State): string[] {
  if (panel === 'way') return [from, to];
  return place === null ? [] : [place];
}
