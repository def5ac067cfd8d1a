/** Everything said that bears on a subject: of itself, by owning up to it, or by telling what excludes it. */
import type { Claim } from '@syria-2024/data';
import { type Index, memo } from '../atlas/index-of.js';
import { toMs } from '../time/instant.js';
import { sidesOf } from './interest.js';
import { originBehind } from './origin-behind.js';

/** One origin's word on a subject. */
export interface Word {
  readonly claim: Claim;
  readonly origin: string;
  readonly knownAt: number;
  /** Taken of the subject: to tell an account that excludes it is to deny it, or to doubt it where the outcome is one. */
  readonly stance: Claim['stance'] | 'takes back';
  /** The event or row that the claim is filed under. */
  readonly under: string;
  /** What that is to the subject: itself, a statement that admits it, or an account that excludes it. */
  readonly as: 'own' | 'admission' | 'account';
  /** Of an assertion: from when on the thing may have happened. */
  readonly from: number;
  /** Of a denial: the end of the moment that it speaks of; it says nothing of what begins later. */
  readonly until: number;
}

/** All words on a subject, in order of knowledge; of words known at one time the subject's own come last. */
export function wordsOn(index: Index, subject: string): readonly Word[] {
  const kept = memo(index, 'words', () => new Map<string, readonly Word[]>());
  let words = kept.get(subject);
  if (!words) {
    words = gather(index, subject);
    kept.set(subject, words);
  }
  return words;
}

function gather(index: Index, subject: string): readonly Word[] {
  const { admittedBy, excludedBy } = linksOf(index);
  if (!admittedBy.has(subject) && !excludedBy.has(subject)) return ownWords(index, subject);
  const excluding = [...(excludedBy.get(subject) ?? [])].flatMap((id) =>
    wordsUnder(index, subject, id, 'account'),
  );
  const admitting = [...(admittedBy.get(subject) ?? [])].flatMap((id) =>
    wordsUnder(index, subject, id, 'admission'),
  );
  const all = [...excluding, ...admitting, ...ownWords(index, subject)];
  return all.sort((a, b) => a.knownAt - b.knownAt);
}

function ownWords(index: Index, subject: string): readonly OwnWord[] {
  return index
    .claimsOn(subject)
    .map(({ claim, knownAt }) => new OwnWord(index, subject, claim, knownAt));
}

/** Times are read only where another word stands against it: of most events nobody denies anything. */
class OwnWord implements Word {
  readonly as = 'own';
  readonly claim: Claim;
  readonly origin: string;
  readonly knownAt: number;
  readonly under: string;
  readonly #index: Index;

  constructor(index: Index, subject: string, claim: Claim, knownAt: number) {
    this.claim = claim;
    this.origin = originBehind(index, claim);
    this.knownAt = knownAt;
    this.under = subject;
    this.#index = index;
  }

  get stance(): Claim['stance'] {
    return this.claim.stance;
  }

  get from(): number {
    const { when } = this.claim;
    return when ? toMs(when.notBefore) : startOf(this.#index, this.under);
  }

  get until(): number {
    const { when } = this.claim;
    return when ? toMs(when.notAfter) : this.knownAt;
  }
}

/** The words on another event, as what they are for the subject, whatever moment they name. */
function wordsUnder(index: Index, subject: string, other: string, as: 'admission' | 'account') {
  const from = startOf(index, subject);
  const asserting =
    as === 'admission' ? 'asserts' : sharesOutcome(index, subject, other) ? 'doubts' : 'denies';
  return ownWords(index, other).flatMap(({ claim, origin, knownAt, under }): Word[] => {
    if (claim.stance === 'doubts') return [];
    const stance = claim.stance === 'asserts' ? asserting : 'takes back';
    return [{ claim, origin, knownAt, stance, under, as, from, until: Number.POSITIVE_INFINITY }];
  });
}

/**
 * Whether two accounts differ only on who of one side took a place in the same hours: then neither denies that it changed
 * hands, and to count each against the other would leave it with the loser, which nobody says.
 */
function sharesOutcome(index: Index, a: string, b: string): boolean {
  const [one, other] = [a, b].map((id) => index.events.get(id));
  if (!one || !other) return false;
  const overlaps =
    startOf(index, a) < toMs(other.when.notAfter) && startOf(index, b) < toMs(one.when.notAfter);
  const [gains = new Set(), others = new Set()] = [a, b].map((id) => sidesOf(index, id).gaining);
  return (
    overlaps &&
    gains.size > 0 &&
    [...gains, ...others].every((bloc) => gains.has(bloc) && others.has(bloc))
  );
}

function startOf(index: Index, subject: string): number {
  const event = index.events.get(subject);
  return event ? toMs(event.when.notBefore) : Number.NEGATIVE_INFINITY;
}

interface Links {
  readonly admittedBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly excludedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

function linksOf(index: Index): Links {
  return memo(index, 'links between accounts', () => {
    const admittedBy = new Map<string, Set<string>>();
    const excludedBy = new Map<string, Set<string>>();
    const put = (links: Map<string, Set<string>>, to: string, from: string) =>
      links.set(to, (links.get(to) ?? new Set()).add(from));
    for (const { id, admits = [], contradicts } of index.events.values()) {
      for (const other of admits) put(admittedBy, other, id);
      for (const other of contradicts) {
        put(excludedBy, other, id);
        put(excludedBy, id, other);
      }
    }
    return { admittedBy, excludedBy };
  });
}
