import type { Ids } from '@syria-2024/data';
import { type Atlas, wrap } from '../atlas/atlas.js';
import { frozen } from '../atlas/frozen.js';
import { indexOf } from '../atlas/index-of.js';
import { originBehind } from '../evidence/origin-behind.js';

/**
 * What to leave out: all that these origins said, all that stands in these sources, or single claims.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { controlAt, syria2024, type Withheld, without } from '@syria-2024/sdk';
 * const withheld: Withheld<SyriaIds> = { origins: ['sohr'] };
 * console.log(controlAt(without(syria2024, withheld), 'hama', '2024-12-05').credibility);
 * ```
 */
export interface Withheld<I extends Ids = Ids> {
  readonly origins?: readonly I['origin'][];
  readonly sources?: readonly I['source'][];
  readonly claims?: readonly I['claim'][];
}

/**
 * Makes an atlas as if something had never been said; every question works on it.
 *
 * A claim that repeats another is its origin's word still: it goes when that origin goes, and stays when only the
 * document that it repeats goes. Events stay, and are as unknown as anything of which nobody speaks.
 *
 * Throws `UnknownIdError`.
 *
 * @example
 * ```ts
 * import { controlDiff, syria2024, without } from '@syria-2024/sdk';
 * const changed = controlDiff(syria2024, '2024-12-05', { at: '2024-12-05', atlas: without(syria2024, { origins: ['sohr'] }) });
 * ```
 */
export function without<I extends Ids>(
  atlas: Atlas<I>,
  { origins = [], sources = [], claims = [] }: Withheld<I>,
): Atlas<I> {
  const index = indexOf(atlas);
  const gone = {
    origins: new Set<string>(origins),
    sources: new Set<string>(sources),
    claims: new Set<string>(claims),
  };
  const kept = atlas.dataset.claims.filter(
    (claim) =>
      !gone.claims.has(claim.id) &&
      !gone.sources.has(claim.source) &&
      !gone.origins.has(originBehind(index, claim)),
  );
  const ids = new Set<string>(kept.map(({ id }) => id));
  return wrap(
    frozen({
      ...atlas.dataset,
      claims: kept.map((claim) => {
        const { copyOf, ...rest } = claim;
        if (copyOf === undefined || ids.has(copyOf)) return claim;
        return { ...rest, origin: originBehind(index, claim) };
      }),
    }),
    atlas.assumptions,
  );
}
