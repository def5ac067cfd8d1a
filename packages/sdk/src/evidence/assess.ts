import type { Claim, Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup, memo } from '../atlas/index-of.js';
import { interestIn } from './interest.js';
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

/** Weighs the claims on a subject known at `asOf` (ms); null when none is known yet. */
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

function weigh(
  index: Index,
  subject: string,
  asOf: number,
  rule: CredibilityRule,
): Assessment | null {
  const known = index.claimsOn(subject).filter(({ knownAt }) => knownAt <= asOf);
  if (known.length === 0) return null;

  // Each origin's latest word stands; a doubt takes nothing back.
  const latest = new Map<string, 'asserts' | 'denies'>();
  const everAsserted = new Set<string>();
  for (const { claim } of known) {
    if (claim.stance === 'doubts') continue;
    const origin = originOf(index, claim);
    latest.set(origin, claim.stance);
    if (claim.stance === 'asserts') everAsserted.add(origin);
  }

  const testimony = {
    admitting: [] as string[],
    disinterested: [] as string[],
    interested: [] as string[],
    deniedBy: { disinterested: [] as string[], gaining: [] as string[], losing: [] as string[] },
    retracted: [] as string[],
  };
  for (const [id, stance] of latest) {
    const interest = interestIn(index, subject, lookup(index.origins, 'origin', id));
    if (stance === 'asserts') {
      if (interest === 'loses') testimony.admitting.push(id);
      else if (interest === 'disinterested') testimony.disinterested.push(id);
      else testimony.interested.push(id);
    } else {
      if (everAsserted.has(id)) testimony.retracted.push(id);
      if (interest === 'gains') testimony.deniedBy.gaining.push(id);
      else if (interest === 'disinterested') testimony.deniedBy.disinterested.push(id);
      else testimony.deniedBy.losing.push(id);
    }
  }
  return {
    subject,
    credibility: rule(testimony),
    disputed: [...latest.values()].includes('denies'),
    claims: known.map(({ claim }) => claim.id),
    disputes: known.filter(({ claim }) => claim.stance !== 'asserts').map(({ claim }) => claim.id),
    testimony,
  };
}

/** Who stands behind a claim: of a copy, whoever stands behind what it copies. */
function originOf(index: Index, claim: Claim): string {
  const original = claim.copyOf === undefined ? undefined : index.claims.get(claim.copyOf);
  return original ? original.origin : claim.origin;
}
