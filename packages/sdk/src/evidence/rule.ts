import type { EventKind } from '@syria-2024/data';
import type { Credibility } from './credibility.js';
import { hearRule } from './hear-rule.js';

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
