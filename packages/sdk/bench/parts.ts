/** What is compared, each part in a process of its own, so that none pays for another's memory. */
import type { DoorCosts } from './door.js';
import type { Kept } from './histories.js';
import type { Section } from './measure.js';
import type { Start } from './startup.js';

export interface Figures {
  readonly sections?: readonly Section[];
  readonly kept?: readonly Kept[];
  readonly door?: DoorCosts;
  readonly start?: readonly Start[];
}

const sizes = (process.env.BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number);
const memory = (process.env.BENCH_SIZES ?? '100000,1000000').split(',').map(Number);
const doors = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const histories = [
  [1000, 1],
  [3000, 1],
  [1_000_000, 100],
] as const;

/** By name. Imported when they are run: a part reads no other's peers. */
export const parts: Readonly<Record<string, () => Promise<Figures>>> = {
  graph: async () => ({ sections: await (await import('./graph.js')).graphSections() }),
  connectivity: async () => ({
    sections: await (await import('./connectivity.js')).connectivitySections(),
  }),
  routes: async () => ({ sections: await (await import('./routes.js')).routeSections() }),
  ...by(
    [300, 5000],
    (count) => `areas of ${count} places`,
    async (count) => ({ sections: await (await import('./areas.js')).areaSections(count) }),
  ),
  briefing: async () => ({ sections: (await import('./briefing.js')).briefingSections() }),
  start: async () => ({ start: (await import('./startup.js')).startUp() }),
  ...by(
    doors,
    (nth) => `door ${nth}`,
    async () => ({ door: (await import('./door.js')).doorCosts() }),
  ),
  ...by(
    sizes,
    (size) => `control at ${size} changes`,
    async (size) => ({ sections: await (await import('./control.js')).controlSections(size) }),
  ),
  ...by(
    histories,
    ([changes, places]) => `${changes} changes at ${places}`,
    async ([changes, places]) => ({
      sections: await (await import('./histories.js')).historySections(changes, places),
    }),
  ),
  ...by(
    memory,
    (size) => `memory at ${size} changes`,
    async (size) => ({ kept: (await import('./histories.js')).memoryOf(size) }),
  ),
};

function by<T>(
  all: readonly T[],
  name: (one: T) => string,
  run: (one: T) => Promise<Figures>,
): Record<string, () => Promise<Figures>> {
  return Object.fromEntries(all.map((one) => [name(one), () => run(one)]));
}
