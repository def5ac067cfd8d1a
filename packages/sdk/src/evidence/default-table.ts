/** The table of the rule that ships, as plain data: the engine reads it, and so does whoever writes it in another language. */

export type Count =
  /** Who asserts it: those who admit it, the observers, the interested. */
  | 'asserting'
  /** The same without those who would gain by it, where their own side disowns it. */
  | 'counting'
  | 'admitting'
  /** Disinterested origins that assert it. */
  | 'disinterested'
  /** The same, as far as they can be distinguished. */
  | 'observers'
  /** Observers who saw it, and disinterested origins that saw and deny it. */
  | 'seeing'
  | 'seeingOtherwise'
  | 'retracted'
  /** What speaks against it, in disinterested origins. */
  | 'against'
  /** Everybody who denies it. */
  | 'denying';

/** A count, compared with a number or with another count. */
export type Comparison = readonly [Count, '=' | '<' | '>' | '>=', number | Count];

/** A row fits where every comparison holds; the first that fits decides. */
export const defaultTable = [
  {
    when: [
      ['asserting', '=', 0],
      ['retracted', '>', 0],
    ],
    credibility: 'refuted',
    because: 'everyone who asserted it has taken it back',
  },
  {
    when: [['asserting', '=', 0]],
    credibility: null,
    because: 'nobody asserts it, and a denial alone makes nothing',
  },
  {
    when: [
      ['admitting', '>', 0],
      ['against', '=', 0],
    ],
    credibility: 'confirmed',
    because: 'one who loses by it, or who spoke the words himself, says so',
  },
  {
    when: [['admitting', '>', 0]],
    credibility: 'probable',
    because: 'one who loses by it admits it, but it is denied by others than the losers',
  },
  {
    when: [
      ['against', '>', 0],
      ['seeing', '>', 0],
      ['seeingOtherwise', '=', 0],
    ],
    credibility: 'probable',
    because: 'a disinterested origin saw it, and who denies it did not see',
  },
  {
    when: [
      ['against', '>', 1],
      ['counting', '<', 2],
    ],
    credibility: 'refuted',
    because:
      'at most one origin that counts asserts it, against two or more or those who would gain by it',
  },
  {
    when: [
      ['observers', '>', 0],
      ['against', '>=', 'observers'],
    ],
    credibility: 'doubtful',
    because: 'no more disinterested origins assert it than speak against it',
  },
  {
    when: [
      ['observers', '>', 0],
      ['against', '>', 0],
    ],
    credibility: 'probable',
    because: 'more disinterested origins assert it than speak against it',
  },
  {
    when: [['observers', '>', 1]],
    credibility: 'confirmed',
    because: 'two or more disinterested origins, independent of each other, assert it',
  },
  {
    when: [['disinterested', '>', 1]],
    credibility: 'probable',
    because: 'several outlets assert it, but all relay voices that they do not name',
  },
  {
    when: [['disinterested', '>', 0]],
    credibility: 'probable',
    because: 'one disinterested origin asserts it, and no disinterested one denies it',
  },
  {
    when: [['denying', '>', 0]],
    credibility: 'doubtful',
    because: 'only interested origins assert it, and it is denied',
  },
  {
    when: [],
    credibility: 'possible',
    because: 'only interested origins assert it, and nobody denies it',
  },
] as const satisfies readonly {
  readonly when: readonly Comparison[];
  readonly credibility: string | null;
  readonly because: string;
}[];
