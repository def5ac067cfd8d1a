import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

export interface Random {
  /** A copy in random order. */
  shuffle<T>(rows: readonly T[]): T[];
  /** Another seed. */
  seed(): number;
}

/** The same seed gives the same choices, on every machine. */
export function createRandom(seed: number): Random {
  const generator = mersenne(seed);
  return {
    shuffle(rows) {
      const left = [...rows];
      return rows.flatMap(() => left.splice(uniformInt(generator, 0, left.length - 1), 1));
    },
    seed: () => uniformInt(generator, 0, 0x7fffffff),
  };
}

/** The seed of the sample after this one's. */
export const seedAfter = (seed: number) => createRandom(seed).seed();
