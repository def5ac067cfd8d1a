/** The places that the filter means, while the table is open: it and the map show no others. */
import type { PlaceStanding } from '@syria-2024/drawing/map';
import { useMemo } from 'preact/hooks';
import type { Moment } from '../questions/moment.js';
import type { OutsetPlace } from '../questions/outset.js';
import { type FilterField, isFiltering, isMeant } from '../state/filter.js';
import { usePage } from './shared/context.js';
import { useAnswer } from './shared/use-answer.js';

/** Null where every place is meant. */
export function useMeant(moment: Moment | null): ReadonlySet<string> | null {
  const { state, outset } = usePage();
  const { filter } = state;
  const isAsked = state.panel === 'table' && isFiltering(filter);
  const fronts = useAnswer('fronts', isAsked && filter.front !== undefined ? null : undefined);
  const of = fronts.answer?.of;
  return useMemo(() => {
    if (!isAsked || !moment) return null;
    const meant = outset.places.filter((place, i) => {
      const standing = moment.standings[i];
      return standing && isMeant(filter, tellFields(place, standing, of?.[place.id] ?? []));
    });
    return new Set(meant.map(({ id }) => id));
  }, [isAsked, moment, outset, filter, of]);
}

function tellFields(
  { kind }: OutsetPlace,
  { blocs, parties, status, credibility, disputed }: PlaceStanding,
  fronts: readonly string[],
): Readonly<Record<FilterField, readonly string[]>> {
  return {
    side: blocs,
    actor: parties,
    kind: [kind],
    front: fronts,
    status: [status],
    credibility: credibility === null ? [] : [credibility],
    disputed: [String(disputed)],
  };
}
