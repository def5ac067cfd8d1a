/** What the checks at the door add to `controlAt` by id and ISO time: the same question behind the door and before it. */
import { controlAt as unchecked } from '../src/control/control.js';
import { controlAt, syria2024 } from '../src/index.js';
import { median } from './measure.js';

const ids = syria2024.dataset.places.map(({ id }) => id);

/** The median of the ratios of one round each, the two taking turns at being first. */
export function doorRatio(rounds = 1500): number {
  const [checked, plain] = [controlAt, unchecked].map((ask) => () => {
    const before = performance.now();
    for (const id of ids) ask(syria2024, id, '2024-12-05T14:30');
    return performance.now() - before;
  }) as [() => number, () => number];
  const ratios = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) return checked() / plain();
    const before = plain();
    return checked() / before;
  });
  return median(ratios.slice(rounds / 10));
}

export const tellDoor = (ratio: number): string =>
  `Checks at the door: \`controlAt\` by id and ISO time takes ${ratio.toFixed(3)} times what it takes without them (every place, median of interleaved rounds).`;
