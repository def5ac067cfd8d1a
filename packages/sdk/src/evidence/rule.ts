import type { EventKind } from '@syria-2024/data';
import { type Comparison, type Count, defaultTable } from './default-table.js';
import { hearRule } from './hear-rule.js';

/** How far a thing is believed. The words are the Admiralty scale's, the weakest last. */
export const credibilities = /* @__PURE__ */ Object.freeze([
  'confirmed',
  'probable',
  'possible',
  'doubtful',
  'refuted',
] as const);
/**
 * How far an event is believed, the most first.
 *
 * @example
 * ```ts
 * import { type Credibility, eventsBetween, syria2024 } from '@syria-2024/sdk';
 * const weak: readonly Credibility[] = ['doubtful', 'refuted'];
 * const events = eventsBetween(syria2024, '2024-12-05', '2024-12-06');
 * console.log(events.filter(({ assessment }) => weak.includes(assessment.credibility)).length);
 * ```
 */
export type Credibility = (typeof credibilities)[number];

/**
 * Who says so and who denies it, by origin: each origin counts once, by its latest word, however many documents repeat it.
 *
 * A party *gains* by the event or *loses* by it. An origin aligned with a loser who asserts it *admits* it; so does the
 * speaker of a statement, who is the authority on having made it.
 *
 * @example
 * ```ts
 * import { controlAt, type CredibilityRule, syria2024, type Testimony } from '@syria-2024/sdk';
 * const tellsOf = ({ disinterested, deniedBy }: Testimony) => disinterested.length - deniedBy.disinterested.length;
 * const rule: CredibilityRule = (testimony) => (tellsOf(testimony) > 1 ? 'confirmed' : null);
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', { rule }).status);
 * ```
 */
export interface Testimony {
  /** What is spoken of: the kind of the event, or who held a place before the covered days. */
  readonly about: EventKind | 'baseline';
  readonly admitting: readonly string[];
  readonly disinterested: readonly string[];
  /**
   * Of the disinterested, who assert or deny: outlets that only pass on voices which they do not name. Nobody can tell
   * whether two of them heard the same one, so all of them together count as one.
   */
  readonly relaying: readonly string[];
  /** Of the disinterested, who assert or deny: those who saw it, or show a picture. */
  readonly seeing: readonly string[];
  readonly interested: readonly string[];
  /** Origins that deny it of its moment or a later one, or tell what excludes it, by their interest in the event. */
  readonly deniedBy: {
    readonly disinterested: readonly string[];
    /** Aligned with who gains by it: a denial against its own interest. */
    readonly gaining: readonly string[];
    /** Aligned with who loses by it, or otherwise a party. */
    readonly losing: readonly string[];
  };
  /** Of those who deny it: those whose denial came before an admission, and has its answer in it. */
  readonly answered: readonly string[];
  /** Origins that once asserted it and no longer do. */
  readonly retracted: readonly string[];
  /** The alignment of every origin named above. */
  readonly alignments: Readonly<Record<string, string | 'independent'>>;
}

/**
 * Weighs testimony. A rule is a value: pass another, or write one. Null: as if nothing had been said.
 *
 * A rule must be pure; what it answers is kept.
 *
 * @example
 * ```ts
 * import { controlAt, type CredibilityRule, syria2024 } from '@syria-2024/sdk';
 * const rule: CredibilityRule = ({ disinterested }) => (disinterested.length > 2 ? 'confirmed' : 'doubtful');
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', { rule }).status);
 * ```
 */
export interface CredibilityRule {
  (testimony: Testimony): Credibility | null;
  /** Says in words why the rule answers so; `explain` prints it. */
  readonly because?: (testimony: Testimony) => string;
}

/**
 * One row of a rule's table.
 *
 * @example
 * ```ts
 * import { controlAt, ruleOf, type RuleRow, syria2024 } from '@syria-2024/sdk';
 * const row: RuleRow = { when: ({ admitting }) => admitting.length > 0, credibility: 'confirmed', because: 'the loser says so' };
 * console.log(controlAt(syria2024, 'hama', '2024-12-06', { rule: ruleOf([row]) }).status);
 * ```
 */
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
  const rowFor = (testimony: Testimony) =>
    hearRule(testimony, () => rows.find(({ when }) => when(testimony)));
  const rule = (testimony: Testimony) => rowFor(testimony)?.credibility ?? null;
  const because = (testimony: Testimony) =>
    rowFor(testimony)?.because ?? 'nobody speaks whom the rule hears';
  return Object.assign(rule, { because });
}

/** How many of some origins are distinct: all that relay unnamed voices are one. */
function countDistinct(origins: readonly string[], { relaying }: Testimony): number {
  const own = origins.filter((origin) => !relaying.includes(origin)).length;
  return own + Math.min(1, origins.length - own);
}

const asserting = (t: Testimony) =>
  t.admitting.length + countDistinct(t.disinterested, t) + t.interested.length;
/** The word of those who gain with a side is worth nothing against that side's own. */
const counting = (t: Testimony) => asserting(t) - (isDisowned(t) ? t.interested.length : 0);
const observers = (t: Testimony) => countDistinct(t.disinterested, t);
/** Denials that no later admission answers. */
const unanswered = (origins: readonly string[], { answered }: Testimony) =>
  origins.filter((origin) => !answered.includes(origin));
/** Those who would gain deny it against their own interest, unless some of their own side assert it. */
const isDisowned = (t: Testimony) =>
  unanswered(t.deniedBy.gaining, t).some((denying) =>
    t.interested.every((origin) => t.alignments[origin] !== t.alignments[denying]),
  );
/** What speaks against it, in disinterested origins; a denial against one's own interest weighs as two, as an admission does. */
const against = (t: Testimony) =>
  countDistinct(unanswered(t.deniedBy.disinterested, t), t) + (isDisowned(t) ? 2 : 0);
const among = (origins: readonly string[], others: readonly string[]) =>
  origins.filter((origin) => others.includes(origin)).length;

const counts: Readonly<Record<Count, (testimony: Testimony) => number>> = {
  asserting,
  counting,
  admitting: (t) => t.admitting.length,
  disinterested: (t) => t.disinterested.length,
  observers,
  seeing: (t) => among(t.seeing, t.disinterested),
  seeingOtherwise: (t) => among(t.seeing, t.deniedBy.disinterested),
  retracted: (t) => t.retracted.length,
  against,
  denying: ({ deniedBy }) =>
    deniedBy.disinterested.length + deniedBy.gaining.length + deniedBy.losing.length,
};

const signs = {
  '=': (one: number, other: number) => one === other,
  '<': (one: number, other: number) => one < other,
  '>': (one: number, other: number) => one > other,
  '>=': (one: number, other: number) => one >= other,
} as const;

function holds([count, sign, than]: Comparison, testimony: Testimony): boolean {
  const one = counts[count](testimony);
  const other = typeof than === 'number' ? than : counts[than](testimony);
  return signs[sign](one, other);
}

function toRow({ when, ...row }: (typeof defaultTable)[number]): RuleRow {
  return { ...row, when: (testimony) => when.every((one) => holds(one, testimony)) };
}

/**
 * The credibility rule that ships. The first row that fits decides. A denial stands *against* a thing when it comes from a
 * disinterested origin, or (counted as two) from those who would gain by it while nobody of their side asserts it, and no
 * later admission answers it; a denial by who loses by it weighs only where nobody disinterested speaks. Where those who
 * would gain disown it, whoever gains with them does not count.
 *
 * | asserting | against it | credibility |
 * |---|---|---|
 * | nobody any more: all took it back | | refuted |
 * | nobody ever | | null: a denial alone makes nothing |
 * | one who loses by it | none | confirmed |
 * | one who loses by it | any | probable |
 * | a disinterested one who saw it | any who did not see | probable |
 * | one origin | two or more | refuted |
 * | disinterested ones | as many, or more | doubtful |
 * | more disinterested ones than are against it | some | probable |
 * | two or more disinterested, independent of each other | none | confirmed |
 * | several outlets that all relay unnamed voices | none | probable |
 * | one disinterested | none | probable |
 * | interested ones only | anyone denies it | doubtful |
 * | interested ones only | nobody denies it | possible |
 *
 * @example
 * ```ts
 * import { controlAt, defaultRule, syria2024 } from '@syria-2024/sdk';
 * const hama = controlAt(syria2024, 'hama', '2024-12-05', { rule: defaultRule });
 * console.log(hama.credibility); // as without a rule
 * ```
 */
export const defaultRule: CredibilityRule = /* @__PURE__ */ ruleOf(
  /* @__PURE__ */ defaultTable.map(toRow),
);

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
