import type { Baseline, Claim, Event, Ids, Origin, Source } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toLocal, toMs } from '../time/instant.js';
import { assess } from './assess.js';
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
}

export interface ExplainedEvent<I extends Ids = Ids> {
  readonly event: Event<I> | null;
  /** When the answer leans on who held the place before the covered days. */
  readonly baseline: Baseline<I> | null;
  readonly credibility: Credibility;
  readonly disputed: boolean;
  /** Which origins assert and deny, by their interest: what the rule was applied to. */
  readonly testimony: Testimony;
  readonly claims: readonly ExplainedClaim<I>[];
}

export interface Explanation<I extends Ids = Ids> {
  readonly credibility: Credibility | null;
  readonly assumptions: readonly string[];
  readonly events: readonly ExplainedEvent<I>[];
}

/**
 * Lays open what an answer rests on: its events, what is believed of each and why, the claims, their origins and sources.
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
    credibility: answer.credibility,
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
          claims: assessment.claims.map((id) => {
            const claim = lookup(index.claims, 'claim', id);
            const source = lookup(index.sources, 'source', claim.source);
            return {
              claim: claim as Claim<I>,
              origin: lookup(index.origins, 'origin', claim.origin) as Origin<I>,
              source: source as Source<I>,
              knownFrom: toLocal(atlas, toMs(source.published.notAfter)),
            };
          }),
        },
      ];
    }),
  };
}
