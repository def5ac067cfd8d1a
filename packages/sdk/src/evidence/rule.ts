import type { EventKind } from '@syria-2024/data';

/** How far a thing is believed. The words are the Admiralty scale's, the weakest last. */
export const credibilities = ['confirmed', 'probable', 'possible', 'doubtful', 'refuted'] as const;
export type Credibility = (typeof credibilities)[number];

/**
 * Who says so and who denies it, by origin: each origin counts once, by its latest word, however many documents repeat it.
 *
 * A party *gains* by the event or *loses* by it. An origin aligned with a loser who asserts it *admits* it; so does the
 * speaker of a statement, who is the authority on having made it.
 */
export interface Testimony {
  /** What is spoken of: the kind of the event, or who held a place before the covered days. */
  readonly about: EventKind | 'baseline';
  readonly admitting: readonly string[];
  readonly disinterested: readonly string[];
  /**
   * Of the disinterested: outlets that only pass on voices which they do not name. Nobody can tell whether two of them
   * heard the same one, so all of them together count as one.
   */
  readonly relaying: readonly string[];
  readonly interested: readonly string[];
  /** Origins that deny it, by their own interest in the event. */
  readonly deniedBy: {
    readonly disinterested: readonly string[];
    /** Aligned with who gains by it: a denial against its own interest. */
    readonly gaining: readonly string[];
    /** Aligned with who loses by it, or otherwise a party. */
    readonly losing: readonly string[];
  };
  /** Origins that once asserted it and now deny it. */
  readonly retracted: readonly string[];
  /** The alignment of every origin named above. */
  readonly alignments: Readonly<Record<string, string | 'independent'>>;
}

/**
 * Weighs testimony. A rule is a value: pass another, or write one. Null: as if nothing had been said.
 *
 * A rule must be pure; what it answers is kept.
 */
export interface CredibilityRule {
  (testimony: Testimony): Credibility | null;
  /** Says in words why the rule answers so; `explain` prints it. */
  readonly because?: (testimony: Testimony) => string;
}

/** One row of a rule's table. */
export interface RuleRow {
  readonly when: (testimony: Testimony) => boolean;
  readonly credibility: Credibility | null;
  /** A clause that completes "… because". */
  readonly because: string;
}

/**
 * Makes a rule of a table: the first row that fits decides; where none fits it is as if nothing had been said.
 *
 * @example
 * ```ts
 * import { controlAt, ruleOf, syria2024 } from '@syria-2024/sdk';
 * const observersOnly = ruleOf([
 *   { when: (t) => t.disinterested.length > 0, credibility: 'probable', because: 'an observer says so' },
 * ]);
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', { rule: observersOnly }).status);
 * ```
 */
export function ruleOf(rows: readonly RuleRow[]): CredibilityRule {
  const rowFor = (testimony: Testimony) => rows.find(({ when }) => when(testimony));
  const rule = (testimony: Testimony) => rowFor(testimony)?.credibility ?? null;
  const because = (testimony: Testimony) =>
    rowFor(testimony)?.because ?? 'nobody speaks whom the rule hears';
  return Object.assign(rule, { because });
}

const asserting = ({ admitting, disinterested, interested }: Testimony) =>
  admitting.length + disinterested.length + interested.length;
/** How many disinterested origins can be told apart. */
const independent = ({ disinterested, relaying }: Testimony) =>
  disinterested.length - relaying.length + Math.min(1, relaying.length);
const isDoubted = ({ deniedBy }: Testimony) => deniedBy.disinterested.length > 0;
const isDenied = (testimony: Testimony) =>
  isDoubted(testimony) ||
  testimony.deniedBy.gaining.length > 0 ||
  testimony.deniedBy.losing.length > 0;

/**
 * The credibility rule that ships. The first row that fits decides.
 *
 * | asserting | denying | credibility |
 * |---|---|---|
 * | no interested one | one who would gain by it | refuted |
 * | nobody any more: all retracted | | refuted |
 * | nobody yet | anyone | doubtful |
 * | one who loses by it | a disinterested one | probable |
 * | one who loses by it | none, or only an interested party | confirmed |
 * | disinterested ones, none who loses | a disinterested one | doubtful |
 * | two or more disinterested, independent of each other | none, or only an interested party | confirmed |
 * | several outlets that all relay unnamed voices | none, or only an interested party | probable |
 * | one disinterested | none, or only an interested party | probable |
 * | interested ones only | anyone | doubtful |
 * | interested ones only | none | possible |
 */
export const defaultRule: CredibilityRule = /* @__PURE__ */ ruleOf([
  {
    when: (t) => t.deniedBy.gaining.length > 0 && t.interested.length === 0,
    credibility: 'refuted',
    because:
      'those who would gain by it say that it is not so, and nobody of their side asserts it',
  },
  {
    when: (t) => asserting(t) === 0 && t.retracted.length > 0,
    credibility: 'refuted',
    because: 'everyone who asserted it has taken it back',
  },
  {
    when: (t) => asserting(t) === 0,
    credibility: 'doubtful',
    because: 'nobody asserts it: it is known only by its denial',
  },
  {
    when: (t) => t.admitting.length > 0 && isDoubted(t),
    credibility: 'probable',
    because: 'one who loses by it admits it, but a disinterested origin denies it',
  },
  {
    when: (t) => t.admitting.length > 0,
    credibility: 'confirmed',
    because: 'one who loses by it, or who spoke the words himself, says so',
  },
  {
    when: (t) => t.disinterested.length > 0 && isDoubted(t),
    credibility: 'doubtful',
    because: 'disinterested origins assert it and others deny it',
  },
  {
    when: (t) => independent(t) > 1,
    credibility: 'confirmed',
    because: 'two or more disinterested origins, independent of each other, assert it',
  },
  {
    when: (t) => t.disinterested.length > 1,
    credibility: 'probable',
    because: 'several outlets assert it, but all relay voices that they do not name',
  },
  {
    when: (t) => t.disinterested.length > 0,
    credibility: 'probable',
    because: 'one disinterested origin asserts it, and none denies it',
  },
  {
    when: isDenied,
    credibility: 'doubtful',
    because: 'only interested origins assert it, and it is denied',
  },
  {
    when: () => true,
    credibility: 'possible',
    because: 'only interested origins assert it, and nobody denies it',
  },
]);

export function isAtLeast(credibility: Credibility, floor: Credibility): boolean {
  return credibilities.indexOf(credibility) <= credibilities.indexOf(floor);
}

/** Whether a thing believed so much is taken for a fact by one who asks for at least `floor`. */
export function isSure(credibility: Credibility, floor: Credibility): boolean {
  return credibility !== 'doubtful' && isAtLeast(credibility, floor);
}

/** The weakest of several; null when there are none. */
export function weakest(values: Iterable<Credibility | null>): Credibility | null {
  let worst: Credibility | null = null;
  for (const value of values)
    if (value !== null && (worst === null || isAtLeast(worst, value))) worst = value;
  return worst;
}

/** The strongest of several; null when there are none. */
export function strongest(values: Iterable<Credibility | null>): Credibility | null {
  let best: Credibility | null = null;
  for (const value of values)
    if (value !== null && (best === null || isAtLeast(value, best))) best = value;
  return best;
}
