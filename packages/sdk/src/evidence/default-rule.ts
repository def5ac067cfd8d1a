import { type Comparison, type Count, defaultTable } from './default-table.js';
import { type CredibilityRule, type RuleRow, ruleOf, type Testimony } from './rule.js';

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
