/** Two codings of the same thing. */
export type Pair = readonly [first: string, second: string];

/** Cohen's kappa: agreement beyond chance. Null where chance alone agrees throughout, or nothing was coded. */
export function cohensKappa(pairs: readonly Pair[]): number | null {
  const size = pairs.length;
  if (size === 0) return null;
  const observed = pairs.filter(([a, b]) => a === b).length / size;
  const share = (word: string, coder: 0 | 1) =>
    pairs.filter((pair) => pair[coder] === word).length / size;
  const expected = [...new Set(pairs.map(([first]) => first))]
    .map((word) => share(word, 0) * share(word, 1))
    .reduce((sum, one) => sum + one, 0);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
