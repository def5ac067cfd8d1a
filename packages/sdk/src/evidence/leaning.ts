/** What an answer leans on, and what one leans on that is made of several. */
import type { Ids } from '@syria-2024/data';
import type { Assessment } from './assess.js';
import { type Credibility, weakest } from './credibility.js';

/**
 * What an answer rests on.
 *
 * @example
 * ```ts
 * import { controlAt, type Evidence, syria2024 } from '@syria-2024/sdk';
 * const { events, claims }: Evidence = controlAt(syria2024, 'hama', '2024-12-05').evidence;
 * console.log(events, claims.length);
 * ```
 */
export interface Evidence<I extends Ids = Ids> {
  /** Events and baseline rows, in order of time. */
  readonly events: readonly (I['event'] | I['baseline'])[];
  readonly claims: readonly I['claim'][];
  /** Assumptions of a scenario that the answer leans on. */
  readonly assumptions: readonly string[];
}

/**
 * How far an answer is believed, and what it rests on.
 *
 * @example
 * ```ts
 * import { controlAt, type Leaning, syria2024 } from '@syria-2024/sdk';
 * const trustOf = ({ credibility, disputed }: Leaning) => `${credibility}${disputed ? ', disputed' : ''}`;
 * console.log(trustOf(controlAt(syria2024, 'hama', '2024-12-05')));
 * ```
 */
export interface Leaning<I extends Ids = Ids> {
  /** The weakest credibility that the answer leans on; null when it leans on nothing. */
  readonly credibility: Credibility | null;
  /** True when an origin denies something that the answer leans on, or tells another story, refuted or not. */
  readonly disputed: boolean;
  readonly evidence: Evidence<I>;
  /** Claims that deny or doubt what the answer leans on, and those that tell what would make it another. */
  readonly disputes: readonly I['claim'][];
}

/** What rests on assessments, in their order, believed as far as is given. */
export function toLeaning(
  assessments: readonly Assessment[],
  credibility: Credibility | null,
  assumptions: readonly string[],
): Leaning {
  return {
    credibility,
    disputed: assessments.some(({ disputed }) => disputed),
    evidence: {
      events: assessments.map(({ subject }) => subject),
      claims: distinct(assessments.map(({ claims }) => claims)),
      assumptions: distinct([assumptions]),
    },
    disputes: distinct(assessments.map(({ disputes }) => disputes)),
  };
}

/** The same, with claims that tell what is not believed. */
export function disputedBy(leaning: Leaning, against: readonly string[]): Leaning {
  if (against.length === 0) return leaning;
  return { ...leaning, disputed: true, disputes: distinct([leaning.disputes, against]) };
}

/** What leans on several things: as weak as the weakest, disputed as soon as one is. */
export function mergeLeanings<I extends Ids>(parts: readonly Leaning<I>[]): Leaning<I> {
  return {
    credibility: weakest(parts.map(({ credibility }) => credibility)),
    disputed: parts.some(({ disputed }) => disputed),
    evidence: mergeEvidence(parts.map(({ evidence }) => evidence)),
    disputes: distinct(parts.map(({ disputes }) => disputes)),
  };
}

export function mergeEvidence<I extends Ids>(parts: readonly Evidence<I>[]): Evidence<I> {
  return {
    events: distinct(parts.map(({ events }) => events)),
    claims: distinct(parts.map(({ claims }) => claims)),
    assumptions: distinct(parts.map(({ assumptions }) => assumptions)),
  };
}

function distinct<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const seen = new Set<T>();
  for (const list of lists) for (const one of list) seen.add(one);
  return [...seen];
}
