/** How long after a change of hands the reports came. */
import type { Ids, Source, TimeSpan } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, type KnownClaim, lookup } from '../atlas/index-of.js';
import { type ControlChange, changesOf } from '../control/states/changes.js';
import type { Credibility } from '../evidence/credibility.js';
import { interestIn } from '../evidence/interest.js';
import { originBehind } from '../evidence/origin-behind.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { toLocal, toMs } from '../time/instant.js';

/**
 * A report of a change, and how long after the change it came.
 *
 * @example
 * ```ts
 * import { latency, type Report, syria2024 } from '@syria-2024/sdk';
 * const report: Report | null = latency(syria2024, 'hama')[0]?.first ?? null;
 * console.log(report?.claim, report?.afterHours);
 * ```
 */
export interface Report<I extends Ids = Ids> {
  readonly claim: I['claim'];
  /** Whose word it is; of a copy, whose word is copied. */
  readonly origin: I['origin'];
  /** From when it is known, ISO 8601 on the campaign's clock. */
  readonly knownFrom: string;
  /** Hours from the change to its publication, `[least, most]`: both the change and the publication are spans. */
  readonly afterHours: readonly [least: number, most: number];
}

/**
 * When one change of hands became known.
 *
 * @example
 * ```ts
 * import { type ChangeLatency, latency, syria2024 } from '@syria-2024/sdk';
 * const changes: readonly ChangeLatency[] = latency(syria2024, 'hama');
 * for (const { event, first, second } of changes) console.log(event, first?.afterHours, second?.afterHours);
 * ```
 */
export interface ChangeLatency<I extends Ids = Ids> {
  readonly event: I['event'];
  readonly when: TimeSpan;
  readonly to: I['actor'] | 'nobody';
  /** `area` when the change reached the place through an area that it lies in. */
  readonly by: 'place' | 'area';
  readonly credibility: Credibility | null;
  /** The first report by anyone. */
  readonly first: Report<I> | null;
  /** The first by another origin than the first's. */
  readonly second: Report<I> | null;
  /** The first by an origin that neither gains nor loses by it. */
  readonly disinterested: Report<I> | null;
}

const hour = 3_600_000;

/**
 * Tells for each change of hands of a place how long after it a first, a second and a disinterested report came.
 *
 * Only assertions count, ten papers that quote one origin once. The hours are bounds: the change happened at an unknown
 * instant of its span, the report appeared at an unknown instant of its publication's; the least is never negative,
 * since nobody reports a change before it happens. In order of the changes.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`.
 *
 * @example
 * ```ts
 * import { latency, syria2024 } from '@syria-2024/sdk';
 * for (const { event, first, disinterested } of latency(syria2024, 'hama'))
 *   console.log(event, first?.afterHours, disinterested?.afterHours);
 * ```
 */
export function latency<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  options: WeighingOptions = {},
): ChangeLatency<I>[] {
  lookup(indexOf(atlas).places, 'place', place);
  const weighing = toWeighing(atlas, options);
  return changesOf(atlas, place, weighing)
    .changes.filter(({ assumption }) => assumption === undefined)
    .sort((a, b) => a.notBefore - b.notBefore || a.notAfter - b.notAfter)
    .map((change) => latencyOf(atlas, change, weighing.asOf));
}

function latencyOf<I extends Ids>(
  atlas: Atlas<I>,
  change: ControlChange,
  asOf: number,
): ChangeLatency<I> {
  const index = indexOf(atlas);
  const reports = index
    .claimsOn(change.id)
    .filter(({ claim, knownAt }) => claim.stance === 'asserts' && knownAt <= asOf)
    .map((known) => ({ known, origin: originBehind(index, known.claim) }));
  const [first] = reports;
  const second = reports.find(({ origin }) => origin !== first?.origin);
  const disinterested = reports.find(
    ({ origin }) =>
      interestIn(index, change.id, lookup(index.origins, 'origin', origin)) === 'disinterested',
  );
  const toReport = (found: { known: KnownClaim; origin: string } | undefined) => {
    if (!found) return null;
    const { claim, knownAt } = found.known;
    const source = lookup(index.sources, 'source', claim.source);
    return {
      claim: claim.id,
      origin: found.origin,
      knownFrom: toLocal(atlas, knownAt),
      afterHours: hoursBetween(change, source),
    };
  };
  return {
    event: change.id,
    when: change.span,
    to: change.effect.to,
    by: change.by,
    credibility: change.assessment?.credibility ?? null,
    first: toReport(first),
    second: toReport(second),
    disinterested: toReport(disinterested),
  };
}

function hoursBetween(
  { notBefore, notAfter }: ControlChange,
  { published }: Source,
): readonly [number, number] {
  const least = (toMs(published.notBefore) - notAfter) / hour;
  const most = (toMs(published.notAfter) - notBefore) / hour;
  return [Math.max(0, least), Math.max(0, most)];
}
