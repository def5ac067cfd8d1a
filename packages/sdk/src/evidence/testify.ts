/** From what was said of a subject to who asserts and who denies it, by origin. */
import type { Origin, OriginKind } from '@syria-2024/data';
import { type Index, lookup } from '../atlas/index-of.js';
import { groupBy } from '../kept/group-by.js';
import { type Interest, interestIn, isUtterance } from './interest.js';
import type { Testimony } from './rule.js';
import type { Word } from './words.js';

/** Kinds of origin that report what others tell them; a monitor or a resident is a source of its own. */
export const outlets: ReadonlySet<OriginKind> = new Set(['media', 'agency', 'analyst']);

/** An origin's latest words: that it happened, and that it had not by an earlier moment. */
interface Stand {
  readonly asserted: readonly Word[];
  readonly denied: readonly Word[];
  /** It asserted once, and does no more. */
  readonly hasRetracted: boolean;
}

export interface Heard {
  readonly testimony: Testimony;
  /** Whether any origin's denial stands. */
  readonly isDenied: boolean;
  /** Words that deny what is asserted, or doubt. */
  readonly disputing: readonly Word[];
}

/** Sorts words, given in order of knowledge, by origin and by its interest in the subject. */
export function testify(index: Index, subject: string, known: readonly Word[]): Heard {
  const earliest = earliestOf(known);
  const bears = ({ until }: Word) => until > earliest;
  const testimony = blank(index, subject);
  let admittedAt = Number.NEGATIVE_INFINITY;
  const deniedAt = new Map<string, number>();
  for (const [id, { asserted, denied, hasRetracted }] of standsOf(known)) {
    const origin = lookup(index.origins, 'origin', id);
    testimony.alignments[id] = origin.alignment;
    if (hasRetracted) testimony.retracted.push(id);
    const last = asserted.at(-1);
    if (last) {
      const list = assertingRole[interestIn(index, subject, origin)];
      testimony[list].push(id);
      if (list === 'admitting') admittedAt = Math.max(admittedAt, last.knownAt);
      if (list === 'disinterested') sortByBasis(testimony, origin, asserted);
    }
    const denial = denied.filter(bears).at(-1);
    if (denial) {
      const list = denyingRole(index, subject, origin, denial.under);
      testimony.deniedBy[list].push(id);
      deniedAt.set(id, denial.knownAt);
      if (list === 'disinterested' && !last) sortByBasis(testimony, origin, denied);
    }
  }
  for (const [id, at] of deniedAt) if (at < admittedAt) testimony.answered.push(id);
  const disputing = known.filter(
    (word) => word.stance === 'doubts' || (word.stance === 'denies' && bears(word)),
  );
  return { testimony, isDenied: deniedAt.size > 0, disputing };
}

/** From when on it may have happened, by anybody's word; a denial that ends before bears on nothing. */
function earliestOf(known: readonly Word[]): number {
  const assertions = known.filter(({ stance }) => stance === 'asserts');
  if (assertions.length === 0) return Number.NEGATIVE_INFINITY;
  return assertions.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
}

/** While it is counted. */
type Growing<T> = {
  -readonly [K in keyof T]: T[K] extends readonly string[]
    ? string[]
    : T[K] extends object
      ? Growing<T[K]>
      : T[K];
};

function blank(index: Index, subject: string): Growing<Testimony> {
  return {
    about: index.events.get(subject)?.kind ?? 'baseline',
    admitting: [],
    disinterested: [],
    relaying: [],
    seeing: [],
    interested: [],
    deniedBy: { disinterested: [], gaining: [], losing: [] },
    answered: [],
    retracted: [],
    alignments: {},
  };
}

/** Each origin's latest word on a moment stands; a doubt takes nothing back, nor does a word on an earlier moment. */
function standsOf(known: readonly Word[]): Map<string, Stand> {
  const plain = known.filter(({ stance }) => stance !== 'doubts');
  const byOrigin = groupBy(plain, ({ origin }) => origin);
  return new Map([...byOrigin].map(([origin, words]) => [origin, standOf(words)]));
}

/** Read backwards, so that of each word it is known what came later: one look at each, however many there are. */
function standOf(words: readonly Word[]): Stand {
  const [asserted, denied]: [Word[], Word[]] = [[], []];
  const takenBack = new Set<string>();
  let deniedUntil = Number.NEGATIVE_INFINITY;
  let hasAsserted = false;
  for (const word of [...words].reverse()) {
    const isTakenBack = takenBack.has(word.under);
    if (word.stance === 'asserts') {
      if (!isTakenBack && word.from >= deniedUntil) asserted.push(word);
      hasAsserted = true;
    } else if (word.stance === 'denies') {
      if (!isTakenBack && !hasAsserted) denied.push(word);
      deniedUntil = Math.max(deniedUntil, word.until);
    } else takenBack.add(word.under);
  }
  const hasRetracted = hasAsserted && asserted.length === 0;
  return { asserted: asserted.reverse(), denied: denied.reverse(), hasRetracted };
}

export const assertingRole = {
  loses: 'admitting',
  disinterested: 'disinterested',
  gains: 'interested',
  party: 'interested',
} as const satisfies Record<Interest, keyof Testimony>;

/**
 * Whose denial it is. Who tells an account that excludes the subject denies it with the interest that he has in both:
 * whoever gains by either has said nothing against himself, and that words were spoken is no word on what they say.
 */
function denyingRole(
  index: Index,
  subject: string,
  origin: Origin,
  under: string,
): keyof Testimony['deniedBy'] {
  const interest = interestIn(index, subject, origin);
  if (under === subject) return denyingRoles[interest];
  if (isUtterance(index, subject)) return 'losing';
  const other = interestIn(index, under, origin);
  if (interest === 'gains') return other === 'gains' ? 'losing' : 'gaining';
  const isPlain = interest === 'disinterested' && other === 'disinterested';
  return isPlain && !isUtterance(index, under) ? 'disinterested' : 'losing';
}

export const denyingRoles = {
  gains: 'gaining',
  disinterested: 'disinterested',
  loses: 'losing',
  party: 'losing',
} as const;

/** Which disinterested origins saw it, and which are outlets that only pass on others. */
function sortByBasis(
  testimony: { relaying: string[]; seeing: string[] },
  { id, kind }: Origin,
  words: readonly Word[],
): void {
  const bases = words.map(({ claim }) => claim.basis);
  if (outlets.has(kind) && bases.every((basis) => basis === 'relayed')) testimony.relaying.push(id);
  if (bases.some((basis) => basis === 'witnessed' || basis === 'visual')) testimony.seeing.push(id);
}
