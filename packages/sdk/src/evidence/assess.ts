import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf } from '../atlas/index-of.js';
import { getOrMake } from '../kept/get-or-make.js';
import { countUpTo } from '../time/count.js';
import type { Credibility } from './credibility.js';
import { defaultRule } from './default-rule.js';
import { heard } from './heard.js';
import { judge } from './judge.js';
import type { CredibilityRule, Testimony } from './rule.js';
import { type Word, wordsOn } from './words.js';

/**
 * What is believed of one event or baseline row at a knowledge time.
 *
 * @example
 * ```ts
 * import { type Assessment, eventsBetween, syria2024 } from '@syria-2024/sdk';
 * const [first] = eventsBetween(syria2024, '2024-12-05', '2024-12-06', { place: 'hama', kind: 'capture' });
 * const assessment: Assessment | undefined = first?.assessment;
 * console.log(assessment?.credibility, assessment?.disputed, assessment?.claims.length);
 * ```
 */
export interface Assessment<I extends Ids = Ids> {
  readonly subject: I['event'] | I['baseline'];
  readonly credibility: Credibility;
  /** True whenever an origin denies it, or tells an account that excludes it. */
  readonly disputed: boolean;
  /** True when an account is told that excludes it. */
  readonly excluded: boolean;
  /** Every claim known on it, and on what admits it, in order of knowledge. */
  readonly claims: readonly I['claim'][];
  /** Those that deny or doubt it, and those that tell an account that excludes it. */
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
  const words = wordsOn(index, subject);
  // Who held what before the offensive was no news: a later report of it tells what everybody could know.
  const isAll = asOf === Number.POSITIVE_INFINITY || index.baseline.has(subject);
  const known = isAll ? words.length : countUpTo(words.length, (i) => words[i]?.knownAt ?? 0, asOf);
  const bySubject = keptUnder(index, rule);
  const kept = bySubject.get(subject) ?? none;
  for (const one of kept) if (one.known === known) return one.assessment as Assessment<I> | null;
  const assessment = weigh(
    index,
    subject,
    known < words.length ? words.slice(0, known) : words,
    rule,
  );
  // Anew, and not pushed: a list that grows takes room for sixteen, and most are of one.
  bySubject.set(subject, [...kept.slice(kept.length >= mostKept ? 1 : 0), { known, assessment }]);
  return assessment as Assessment<I> | null;
}

/** Of one subject under one rule: enough for the questions of one page, however far a knowledge slider runs. */
const mostKept = 4;

/** An assessment, by the number of words known: the subject's own steps are all that can change it. */
interface Kept {
  readonly known: number;
  readonly assessment: Assessment | null;
}

const none: readonly Kept[] = [];
const keptByRule = new WeakMap<Index, WeakMap<CredibilityRule, Map<string, readonly Kept[]>>>();

function keptUnder(index: Index, rule: CredibilityRule): Map<string, readonly Kept[]> {
  const byRule = getOrMake(keptByRule, index, () => new WeakMap());
  return getOrMake(byRule, rule, () => new Map());
}

function weigh(
  index: Index,
  subject: string,
  known: readonly Word[],
  rule: CredibilityRule,
): Assessment | null {
  if (known.length === 0) return null;
  const { testimony, isDenied, disputing } = heard(index, subject, known);
  const credibility = judge(rule, testimony);
  if (credibility === null) return null;
  const excluded = disputing.some(isAccount);
  return Object.freeze({
    subject,
    credibility,
    disputed: isDenied || excluded,
    excluded,
    claims: idsOf(known.some(isAccount) ? known.filter((word) => !isAccount(word)) : known),
    disputes: idsOf(disputing),
    testimony,
  });
}

const isAccount = ({ as }: Word) => as === 'account';
const noIds: readonly string[] = Object.freeze([]);
const idsOf = (words: readonly Word[]) =>
  words.length === 0 ? noIds : Object.freeze(words.map(({ claim }) => claim.id));
