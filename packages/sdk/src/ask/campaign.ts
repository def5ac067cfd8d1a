/** The words that a campaign brings itself. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';

export interface CampaignWords {
  readonly blocs: ReadonlySet<string>;
  readonly alignments: ReadonlySet<string>;
  readonly fronts: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Of sources. */
  readonly languages: ReadonlySet<string>;
  readonly nameLanguages: ReadonlySet<string>;
}

export function campaignWords<I extends Ids>(atlas: Atlas<I>): CampaignWords {
  return memo(indexOf(atlas), 'campaign words', () => {
    const { blocs, fronts, regions, places, sources, meta } = atlas.dataset;
    return {
      blocs: wordsOf(blocs.map(({ id }) => id)),
      alignments: wordsOf(['independent', ...blocs.map(({ id }) => id)]),
      fronts: wordsOf(fronts.map(({ id }) => id)),
      regions: wordsOf(regions.map(({ id }) => id)),
      countries: wordsOf(places.map(({ country }) => country)),
      languages: wordsOf(sources.map(({ language }) => language)),
      nameLanguages: wordsOf(['en', ...(meta.languages ?? [])]),
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
