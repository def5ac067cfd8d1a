/** The words that a campaign brings itself. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';

export interface CampaignWords {
  readonly blocs: ReadonlySet<string>;
  readonly fronts: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

export function campaignWords<I extends Ids>(atlas: Atlas<I>): CampaignWords {
  return memo(indexOf(atlas), 'campaign words', () => {
    const { actors, corridors, relations, events, places, sources } = atlas.dataset;
    return {
      blocs: wordsOf(
        actors.map(({ bloc }) => bloc),
        relations.flatMap(({ a, b }) => [a, b]),
        corridors.map(({ bloc }) => bloc),
      ),
      fronts: wordsOf(events.map(({ front }) => front)),
      regions: wordsOf(places.map(({ governorate }) => governorate)),
      countries: wordsOf(places.map(({ country }) => country)),
      languages: wordsOf(sources.map(({ language }) => language)),
    };
  });
}

function wordsOf(...lists: readonly (readonly (string | null | undefined)[])[]): Set<string> {
  return new Set(
    lists
      .flat()
      .filter((word) => word !== null && word !== undefined)
      .sort(),
  );
}
