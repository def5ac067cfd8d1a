/** Of several open ways the one on which the answer is believed. */
import { credibilities, isAtLeast, weakest } from '../evidence/credibility.js';
import { elementsOf, type Path } from '../graph/graph.js';
import type { Passability } from '../roads/passability.js';
import { wayWithin } from './bounds.js';
import type { Asked } from './read-question.js';

/**
 * The best believed sure way within the bounds, of those the shortest.
 *
 * Were the answer believed as far as the shortest, a capture that few believe could open a shorter one, and make the answer
 * less sure by what opens more.
 */
export function bestBelievedWay(asked: Asked, shortest: Path): Path {
  const { network, passability } = asked;
  const own = weakest(beliefsIn(passability, elementsOf(network, shortest)));
  for (const level of credibilities) {
    if (own === null || isAtLeast(own, level)) return shortest;
    const better = believedWay(asked, level);
    if (better) return better;
  }
  return shortest;
}

/** The shortest of which all is believed at least so far: what is not is avoided as it is met, since few elements ever are. */
function believedWay(asked: Asked, level: (typeof credibilities)[number]): Path | null {
  const { network, bounds, passability, from, to } = asked;
  const passable = passability.passable.slice();
  for (;;) {
    const way = wayWithin(network, bounds, passable, from, to);
    if (!way) return null;
    const elements = elementsOf(network, way);
    const beliefs = beliefsIn(passability, elements);
    const weak = elements.filter((_, i) => {
      const belief = beliefs[i] ?? null;
      return belief !== null && !isAtLeast(belief, level);
    });
    if (weak.length === 0) return way;
    for (const element of weak) passable[element] = -1;
  }
}

function beliefsIn({ state }: Passability, elements: readonly number[]) {
  return elements.map((element) => state(element).credibility);
}
