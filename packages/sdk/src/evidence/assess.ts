import type { Ids, OriginKind } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup, memo } from '../atlas/index-of.js';
import { interestIn } from './interest.js';
import { originBehind } from './origin-behind.js';
import { type Credibility, type CredibilityRule, defaultRule, type Testimony } from './rule.js';

/** What is believed of one event or baseline row at a knowledge time. */
export interface Assessment<I extends Ids = Ids> {
  readonly subject: I['event'] | I['baseline'];
  readonly credibility: Credibility;
  /** True whenever an origin denies it. */
  readonly disputed: boolean;
  /** Every claim known, in order of knowledge. */
  readonly claims: readonly I['claim'][];
  /** Those of them that deny or doubt. */
  readonly disputes: readonly I['claim'][];
  readonly testimony: Testimony;
}

const ruleKeys = new WeakMap<CredibilityRule, number>();
let rulesSeen = 0;

/** A short key for a rule, so that what it computed can be kept. */
export function ruleKey(rule: CredibilityRule): number {
  let key = ruleKeys.get(rule);
  if (key === undefined) {
    key = rulesSeen++;
    ruleKeys.set(rule, key);
  }
  return key;
}

/** How many knowledge instants lie at or before `asOf`: two knowledge times with the same count know the same. */
export function knowledgeStep(index: Index, asOf: number): number {
  let low = 0;
  let high = index.knowledge.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.knowledge[middle] ?? 0) <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Weighs the claims on a subject known at `asOf` (ms); null when none is known yet, or the rule hears none. Baseline rows
 * count as known from the beginning.
 */
export function assess<I extends Ids>(
  atlas: Atlas<I>,
  subject: I['event'] | I['baseline'],
  asOf: number,
  rule: CredibilityRule = defaultRule,
): Assessment<I> | null {
  const index = indexOf(atlas);
  const key = `assess ${subject} ${knowledgeStep(index, asOf)} ${ruleKey(rule)}`;
  return memo(index, key, () => weigh(index, subject, asOf, rule)) as Assessment<I> | null;
}

/** Kinds of origin that report what others tell them; a monitor or a resident is a source of its own. */
const outlets: ReadonlySet<OriginKind> = new Set(['media', 'agency', 'analyst']);

function weigh(
  index: Index,
  subject: string,
  asOf: number,
  rule: CredibilityRule,
): Assessment | null {
  // Who held what before the offensive was no news: a later report of it tells what everybody could know.
  const heard = index.baseline.has(subject) ? Number.POSITIVE_INFINITY : asOf;
  const known = index.claimsOn(subject).filter(({ knownAt }) => knownAt <= heard);
  if (known.length === 0) return null;

  // Each origin's latest word stands; a doubt takes nothing back.
  const latest = new Map<string, 'asserts' | 'denies'>();
  const everAsserted = new Set<string>();
  const firstHand = new Set<string>();
  for (const { claim } of known) {
    if (claim.stance === 'doubts') continue;
    const origin = originBehind(index, claim);
    latest.set(origin, claim.stance);
    if (claim.stance === 'asserts') everAsserted.add(origin);
    if (claim.stance === 'asserts' && claim.basis !== 'relayed') firstHand.add(origin);
  }

  const alignments: Record<string, string> = {};
  const testimony = {
    about: index.events.get(subject)?.kind ?? ('baseline' as const),
    admitting: [] as string[],
    disinterested: [] as string[],
    relaying: [] as string[],
    interested: [] as string[],
    deniedBy: { disinterested: [] as string[], gaining: [] as string[], losing: [] as string[] },
    retracted: [] as string[],
    alignments,
  };
  for (const [id, stance] of latest) {
    const origin = lookup(index.origins, 'origin', id);
    const interest = interestIn(index, subject, origin);
    alignments[id] = origin.alignment;
    if (stance === 'asserts') {
      if (interest === 'loses') testimony.admitting.push(id);
      else if (interest === 'disinterested') {
        testimony.disinterested.push(id);
        if (outlets.has(origin.kind) && !firstHand.has(id)) testimony.relaying.push(id);
      } else testimony.interested.push(id);
    } else {
      if (everAsserted.has(id)) testimony.retracted.push(id);
      if (interest === 'gains') testimony.deniedBy.gaining.push(id);
      else if (interest === 'disinterested') testimony.deniedBy.disinterested.push(id);
      else testimony.deniedBy.losing.push(id);
    }
  }
  const credibility = rule(testimony);
  if (credibility === null) return null;
  return {
    subject,
    credibility,
    disputed: [...latest.values()].includes('denies'),
    claims: known.map(({ claim }) => claim.id),
    disputes: known.filter(({ claim }) => claim.stance !== 'asserts').map(({ claim }) => claim.id),
    testimony,
  };
}
