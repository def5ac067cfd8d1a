import type { Baseline, Claim, Event, Ids, Origin, Source } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toLocal, toMs } from '../time/instant.js';
import { assess } from './assess.js';
import { type Interest, interestIn } from './interest.js';
import { originBehind } from './origin-behind.js';
import { type Credibility, type CredibilityRule, defaultRule, type Testimony } from './rule.js';

/** Anything with evidence: every answer has it. */
export interface Answered<I extends Ids = Ids> {
  readonly evidence: {
    readonly events: readonly (I['event'] | I['baseline'])[];
    readonly claims: readonly I['claim'][];
    readonly assumptions: readonly string[];
  };
  readonly credibility: Credibility | null;
  readonly asOf?: string | null;
}

export interface ExplainedClaim<I extends Ids = Ids> {
  readonly claim: Claim<I>;
  readonly origin: Origin<I>;
  readonly source: Source<I>;
  /** From when the claim is known, ISO 8601. */
  readonly knownFrom: string;
  /** What the origin has to gain or lose by what it speaks of. */
  readonly interest: Interest;
}

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

export interface Explanation<I extends Ids = Ids> {
  readonly answer: Answered<I>;
  readonly credibility: Credibility | null;
  /** Why the whole is believed no more than that. */
  readonly because: string;
  readonly assumptions: readonly string[];
  readonly events: readonly ExplainedEvent<I>[];
}

/**
 * Lays open what an answer rests on: its events, what is believed of each and why, the claims, their origins and sources.
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
  answer: Answered<I>,
  { rule = defaultRule }: { readonly rule?: CredibilityRule } = {},
): Explanation<I> {
  const index = indexOf(atlas);
  const asOf = answer.asOf ? toMs(answer.asOf) : Number.POSITIVE_INFINITY;
  return {
    answer,
    credibility: answer.credibility,
    because: reasonOf(answer),
    assumptions: answer.evidence.assumptions,
    events: answer.evidence.events.flatMap((subject): ExplainedEvent<I>[] => {
      const assessment = assess(atlas, subject, asOf, rule);
      if (!assessment) return [];
      return [
        {
          event: (index.events.get(subject) ?? null) as Event<I> | null,
          baseline: (index.baseline.get(subject) ?? null) as Baseline<I> | null,
          credibility: assessment.credibility,
          disputed: assessment.disputed,
          testimony: assessment.testimony,
          because: rule.because?.(assessment.testimony) ?? 'the given rule says so',
          claims: assessment.claims.map((id) => {
            const claim = lookup(index.claims, 'claim', id);
            const source = lookup(index.sources, 'source', claim.source);
            return {
              claim: claim as Claim<I>,
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

function reasonOf<I extends Ids>({ credibility, evidence }: Answered<I>): string {
  const { events, assumptions } = evidence;
  if (credibility !== null)
    return events.length > 1
      ? 'the weakest thing that it cannot do without is believed so far'
      : 'what it leans on is believed so far';
  return assumptions.length > 0 ? 'it leans on assumptions only' : 'nobody spoke of it';
}
