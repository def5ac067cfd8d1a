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
