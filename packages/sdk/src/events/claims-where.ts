import type { Claim, Ids, Origin, Source, Stance } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup } from '../atlas/index-of.js';
import { originBehind } from '../evidence/origin-behind.js';
import { toLocal, toMs } from '../time/instant.js';
import { parseInterval } from '../time/interval.js';
import { parseDayStart, parseWhen, type When } from '../time/when.js';

/**
 * Which claims {@link claimsWhere} looks for; what is left out narrows nothing.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { type ClaimFilter, claimsWhere, syria2024 } from '@syria-2024/sdk';
 * const filter: ClaimFilter<SyriaIds> = { place: 'homs', stance: 'denies' };
 * console.log(claimsWhere(syria2024, filter).length);
 * ```
 */
export interface ClaimFilter<I extends Ids = Ids> {
  /** An event, or a row of who held what before the covered days. */
  readonly event?: I['event'] | I['baseline'];
  /** Claims on events at that place, or on who held it before. */
  readonly place?: I['place'];
  readonly stance?: Stance;
  /** Whoever stands behind the words: a copy counts as its original's. */
  readonly origin?: I['origin'];
  readonly alignment?: I['bloc'] | 'independent';
  /** Of the document, as BCP 47: `en`, `ar`. */
  readonly language?: string;
  /** Published, or maybe published, from then on; a bare date is the start of that day. */
  readonly publishedFrom?: When;
  /** … until then; a bare date is the end of that day. */
  readonly publishedUntil?: When;
}

/**
 * A claim with the document that it stands in, and who stands behind its words.
 *
 * @example
 * ```ts
 * import { claimsWhere, type FoundClaim, syria2024 } from '@syria-2024/sdk';
 * const found: readonly FoundClaim[] = claimsWhere(syria2024, { place: 'homs', stance: 'denies' });
 * for (const { claim, origin, knownFrom } of found) console.log(knownFrom, origin.names.en, claim.says);
 * ```
 */
export interface FoundClaim<I extends Ids = Ids> {
  readonly claim: Claim<I>;
  readonly source: Source<I>;
  /** Who stands behind the words. */
  readonly origin: Origin<I>;
  /** From when it is known: the end of its source's publication. */
  readonly knownFrom: string;
}

/**
 * Lists the claims that fit every part of a filter, in the order in which they became known; without a filter all.
 *
 * Throws `UnknownIdError`, `UnknownWordError`, `InvalidTimeError`, `ReversedIntervalError`.
 *
 * @example
 * ```ts
 * import { claimsWhere, syria2024 } from '@syria-2024/sdk';
 * for (const { claim, origin, knownFrom } of claimsWhere(syria2024, { place: 'homs', stance: 'denies' }))
 *   console.log(knownFrom, origin.names.en, claim.says);
 * ```
 */
export function claimsWhere<I extends Ids>(
  atlas: Atlas<I>,
  filter: ClaimFilter<I> = {},
): FoundClaim<I>[] {
  const index = indexOf(atlas);
  const isPublished = publication(atlas, filter);
  return atlas.dataset.claims
    .map((claim) => ({
      claim,
      source: lookup(index.sources, 'source', claim.source) as Source<I>,
      origin: lookup(index.origins, 'origin', originBehind(index, claim)) as Origin<I>,
    }))
    .filter(({ claim, source, origin }) =>
      [
        filter.event === undefined || claim.event === filter.event,
        filter.place === undefined || isAbout(index, claim.event, filter.place),
        filter.stance === undefined || claim.stance === filter.stance,
        filter.origin === undefined || origin.id === filter.origin,
        filter.alignment === undefined || origin.alignment === filter.alignment,
        filter.language === undefined || source.language === filter.language,
        isPublished(source),
      ].every(Boolean),
    )
    .map((found) => ({ ...found, knownAt: toMs(found.source.published.notAfter) }))
    .sort((a, b) => a.knownAt - b.knownAt)
    .map(({ knownAt, ...found }) => ({ ...found, knownFrom: toLocal(atlas, knownAt) }));
}

function isAbout(index: Index, subject: string, place: string): boolean {
  return (
    index.events.get(subject)?.places.includes(place) ??
    index.baseline.get(subject)?.place === place
  );
}

function publication<I extends Ids>(
  atlas: Atlas<I>,
  { publishedFrom, publishedUntil }: ClaimFilter<I>,
): (source: Source) => boolean {
  if (publishedFrom === undefined && publishedUntil === undefined) return () => true;
  if (publishedFrom !== undefined && publishedUntil !== undefined)
    parseInterval(atlas, publishedFrom, publishedUntil);
  const start =
    publishedFrom === undefined ? Number.NEGATIVE_INFINITY : parseDayStart(atlas, publishedFrom);
  const end =
    publishedUntil === undefined ? Number.POSITIVE_INFINITY : parseWhen(atlas, publishedUntil);
  return ({ published }) => toMs(published.notAfter) > start && toMs(published.notBefore) < end;
}
