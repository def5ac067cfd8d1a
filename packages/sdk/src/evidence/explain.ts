import type { Baseline, Claim, Event, Ids, Origin, Source } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup } from '../atlas/index-of.js';
import { toLocal, toMs } from '../time/instant.js';
import { type Assessment, assess } from './assess.js';
import type { Citable } from './cite.js';
import type { Credibility } from './credibility.js';
import { defaultRule } from './default-rule.js';
import { type Interest, interestIn } from './interest.js';
import { reasonBy } from './judge.js';
import { leansOn } from './leans-on.js';
import { originBehind } from './origin-behind.js';
import type { CredibilityRule, Testimony } from './rule.js';

/**
 * A claim behind an answer, with its document, its origin, and what that has at stake.
 *
 * @example
 * ```ts
 * import { controlAt, explain, type ExplainedClaim, syria2024 } from '@syria-2024/sdk';
 * const { events } = explain(syria2024, controlAt(syria2024, 'hama', '2024-12-05'));
 * const claims: readonly ExplainedClaim[] = events.flatMap((event) => event.claims);
 * for (const { origin, interest } of claims) console.log(origin.names.en, interest);
 * ```
 */
export interface ExplainedClaim<I extends Ids = Ids> {
  readonly claim: Claim<I>;
  readonly origin: Origin<I>;
  readonly source: Source<I>;
  /** From when the claim is known, ISO 8601. */
  readonly knownFrom: string;
  /** What the origin has to gain or lose by what it speaks of. */
  readonly interest: Interest;
}

/**
 * An event or a row of the baseline behind an answer, and why it is believed as far as it is.
 *
 * @example
 * ```ts
 * import { controlAt, explain, type ExplainedEvent, syria2024 } from '@syria-2024/sdk';
 * const events: readonly ExplainedEvent[] = explain(syria2024, controlAt(syria2024, 'hama', '2024-12-05')).events;
 * for (const { credibility, because } of events) console.log(credibility, because);
 * ```
 */
export interface ExplainedEvent<I extends Ids = Ids> {
  readonly event: Event<I> | null;
  /** When the answer leans on who held the place before the covered days. */
  readonly baseline: Baseline<I> | null;
  readonly credibility: Credibility;
  readonly disputed: boolean;
  /** Which origins assert and deny, by their interest: what the rule was applied to. */
  readonly testimony: Testimony;
  /** Which row of the rule's table decided, as a clause: "one disinterested origin asserts it, …". */
  readonly because: string;
  readonly claims: readonly ExplainedClaim<I>[];
}

/**
 * Everything that an answer leans on, and why it is believed as far as it is.
 *
 * @example
 * ```ts
 * import { controlAt, explain, type Explanation, syria2024 } from '@syria-2024/sdk';
 * const explanation: Explanation = explain(syria2024, controlAt(syria2024, 'hama', '2024-12-05'));
 * console.log(explanation.credibility, explanation.because);
 * ```
 */
export interface Explanation<I extends Ids = Ids> {
  readonly answer: Citable;
  readonly credibility: Credibility | null;
  /** Why the whole is believed no more than that. */
  readonly because: string;
  readonly assumptions: readonly string[];
  readonly events: readonly ExplainedEvent<I>[];
}

/**
 * Lays open what an answer rests on, or what an event, a claim or a change does: the events, what is believed of each and why, the claims, their origins and sources.
 *
 * The rule must be the one that the answer was given under; the default one where none was passed. Claims published
 * after the answer's `asOf` are left out. Claims are in the order in which they became known.
 *
 * @example
 * ```ts
 * import { controlAt, explain, syria2024 } from '@syria-2024/sdk';
 * const { events } = explain(syria2024, controlAt(syria2024, 'hama', '2024-12-05'));
 * for (const { claims } of events) for (const { claim, source } of claims) console.log(claim.says, source.title);
 * ```
 */
export function explain<I extends Ids>(
  atlas: Atlas<I>,
  answer: Citable,
  { rule = defaultRule }: { readonly rule?: CredibilityRule } = {},
): Explanation<I> {
  const index = indexOf(atlas);
  const { events, claims, assumptions, asOf } = leansOn(atlas, answer);
  const credibility = credibilityOf(answer);
  return {
    answer,
    credibility,
    because: reasonOf(credibility, events.size, assumptions.size),
    assumptions: [...assumptions],
    events: [...subjectsOf(index, events, claims)].flatMap((subject): ExplainedEvent<I>[] => {
      const assessment = assess(atlas, subject, asOf, rule);
      if (!assessment) return [];
      return [
        {
          event: (index.events.get(subject) ?? null) as Event<I> | null,
          baseline: (index.baseline.get(subject) ?? null) as Baseline<I> | null,
          credibility: assessment.credibility,
          disputed: assessment.disputed,
          testimony: assessment.testimony,
          because: reasonBy(rule, assessment.testimony),
          claims: assessment.claims.map((id) => {
            const claim = lookup(index.claims, 'claim', id);
            const source = lookup(index.sources, 'source', claim.source);
            return {
              claim,
              origin: lookup(index.origins, 'origin', claim.origin) as Origin<I>,
              source: source as Source<I>,
              knownFrom: toLocal(atlas, toMs(source.published.notAfter)),
              interest: interestIn(
                index,
                subject,
                lookup(index.origins, 'origin', originBehind(index, claim)),
              ),
            };
          }),
        },
      ];
    }),
  };
}

/** A claim that is explained by itself is explained with what it speaks of. */
function subjectsOf(
  index: Index,
  events: ReadonlySet<string>,
  claims: ReadonlySet<string>,
): ReadonlySet<string> {
  if (events.size > 0) return events;
  return new Set([...claims].map((id) => lookup(index.claims, 'claim', id).event));
}

/** Only answers have one of their own. */
function credibilityOf(answer: Citable): Credibility | null {
  const { credibility, assessment } = answer as Partial<
    ExplainedEvent & { assessment: Assessment }
  >;
  return credibility ?? assessment?.credibility ?? null;
}

function reasonOf(credibility: Credibility | null, events: number, assumptions: number): string {
  if (credibility !== null)
    return events > 1
      ? 'the weakest thing that it cannot do without is believed so far'
      : 'what it leans on is believed so far';
  if (assumptions > 0) return 'it leans on assumptions only';
  return events > 0 ? 'each thing below is believed as it says' : 'nobody spoke of it';
}
