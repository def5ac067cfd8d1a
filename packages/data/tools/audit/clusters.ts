/** What was read of one source. */
export interface Cluster {
  readonly read: number;
  readonly wrong: number;
}

/**
 * How many times the variance of the share exceeds that of as many readings from as many sources (the linearised variance
 * of a ratio over the binomial one). Null where no share or no spread is seen: none wrong, all wrong, or one source.
 */
export function designEffect(clusters: readonly Cluster[]): number | null {
  const read = sum(clusters.map((one) => one.read));
  const share = sum(clusters.map(({ wrong }) => wrong)) / read;
  if (clusters.length < 2 || !(share > 0 && share < 1)) return null;
  const squares = sum(clusters.map((one) => (one.wrong - share * one.read) ** 2));
  const clustered = (clusters.length / (clusters.length - 1)) * (squares / read ** 2);
  return clustered / ((share * (1 - share)) / read);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
