/** Numbers of which the first that differs decides; one that is missing counts as 0. */
export type Rank = readonly number[];

/** Below zero where `a` ranks lower than `b`, above where higher: for `sort`. */
export function compareRanks(a: Rank, b: Rank): number {
  for (let i = 0; i < a.length || i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
