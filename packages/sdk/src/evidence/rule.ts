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
  readonly admitting: readonly string[];
  readonly disinterested: readonly string[];
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
}

export type CredibilityRule = (testimony: Testimony) => Credibility;

/**
 * The credibility rule that ships.
 *
 * | asserting | denying | credibility |
 * |---|---|---|
 * | one who loses by it, or two disinterested | none, or only an interested party | confirmed |
 * | one who loses by it | a disinterested one too | probable |
 * | one disinterested | none, or only an interested party | probable |
 * | interested ones only | none | possible |
 * | interested ones only | anyone | doubtful |
 * | disinterested ones, none who loses | one or more disinterested | doubtful |
 * | nobody any more: all retracted; or those who would gain say it is not so | | refuted |
 * | nobody yet: known only by its denial | | doubtful |
 */
export function defaultRule(testimony: Testimony): Credibility {
  const { admitting, disinterested, interested, deniedBy, retracted } = testimony;
  const asserting = admitting.length + disinterested.length + interested.length;
  if (asserting === 0) return retracted.length > 0 ? 'refuted' : 'doubtful';
  if (deniedBy.gaining.length > 0 && interested.length === 0) return 'refuted';
  const doubted = deniedBy.disinterested.length > 0;
  if (admitting.length > 0) return doubted ? 'probable' : 'confirmed';
  if (disinterested.length > 0) {
    if (doubted) return 'doubtful';
    return disinterested.length > 1 ? 'confirmed' : 'probable';
  }
  const denied = doubted || deniedBy.gaining.length > 0 || deniedBy.losing.length > 0;
  return denied ? 'doubtful' : 'possible';
}

export function isAtLeast(credibility: Credibility, floor: Credibility): boolean {
  return credibilities.indexOf(credibility) <= credibilities.indexOf(floor);
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
