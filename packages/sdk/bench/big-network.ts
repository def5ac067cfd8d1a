/** A synthetic network of 100,000 nodes and 250,000 edges, a twentieth of it impassable: the same in every run. */
import { networkFrom } from '../test/networks.js';

/** Repeatable: a linear congruential generator. */
export function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A grid with some diagonals: 2.5 edges to a node. */
function grid(width: number, height: number) {
  const random = randomFrom(1);
  const ends: [number, number][] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const node = y * width + x;
      if (x + 1 < width) ends.push([node, node + 1]);
      if (y + 1 < height) ends.push([node, node + width]);
      if (x + 1 < width && y + 1 < height && random() < 0.51) ends.push([node, node + width + 1]);
    }
  return networkFrom(width * height, ends);
}

export const big = grid(400, 250);
export const [from, to] = [60 * 400 + 80, 190 * 400 + 320];
export const passable = new Int8Array(big.nodes + big.edges).fill(1);
const random = randomFrom(2);
for (let i = 0; i < passable.length; i++) if (random() < 0.05) passable[i] = -1;
passable[from] = 1;
passable[to] = 1;
export const usable = (element: number) => passable[element] === 1;
