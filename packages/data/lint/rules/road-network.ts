import type { Entry, Records } from '../../read/records.js';
import type { Curated } from '../../register/kinds.js';
import { addTo } from '../../register/plain/group-by.js';
import type { Rule } from '../help/rule.js';

export interface Stretch {
  road: Entry<'roads'>;
  index: number;
  segment: Curated<'roads'>['segments'][number];
}

/** Every road can be reached from every other, and two roads between the same places are told apart. */
export const roadNetwork: Rule = {
  name: 'road-network',
  description:
    'The segments form one network, with one segment between two places unless a structure tells them apart',
  scope: ['roads'],
  *check(records) {
    const stretches = [...stretchesOf(records)];
    for (const { road, index, segment } of stretches)
      if (segment.a === segment.b)
        yield road.problem('road-network', ['segments', index, 'b'], `${segment.b} is both ends`);
    yield* twins(stretches);
    yield* islands(stretches);
  },
};

export function* stretchesOf(records: Records): Generator<Stretch> {
  for (const road of records.roads.values())
    for (const [index, segment] of road.value.segments.entries()) yield { road, index, segment };
}

function* twins(stretches: readonly Stretch[]) {
  const byEnds = new Map<string, Stretch>();
  const byId = new Map<string, Stretch>();
  for (const stretch of stretches) {
    const { road, index, segment } = stretch;
    const same = byId.get(segment.id);
    if (same)
      yield road.problem(
        'road-network',
        ['segments', index, 'id'],
        `${segment.id} is also in ${same.road.file}`,
      );
    byId.set(segment.id, stretch);
    const ends = [segment.a, segment.b].sort().join(' and ');
    const twin = byEnds.get(ends);
    if (!twin) byEnds.set(ends, stretch);
    else if (!areToldApart(twin, stretch))
      yield road.problem(
        'road-network',
        ['segments', index, 'id'],
        `${twin.segment.id} in ${twin.road.file} already joins ${ends}; name it in order, or give both a structure`,
      );
  }
}

/** Two crossings of one river, or a road that may not exist beside one that does. */
function areToldApart({ segment: a }: Stretch, { segment: b }: Stretch): boolean {
  const bothStructures = a.structure !== undefined && b.structure !== undefined;
  return bothStructures || a.exists === 'uncertain' || b.exists === 'uncertain';
}

function* islands(stretches: readonly Stretch[]) {
  const neighbours = new Map<string, string[]>();
  for (const {
    segment: { a, b },
  } of stretches) {
    addTo(neighbours, a, b);
    addTo(neighbours, b, a);
  }
  const islandOf = new Map<string, number>();
  const sizes: number[] = [];
  for (const start of neighbours.keys()) {
    if (islandOf.has(start)) continue;
    const number = sizes.push(0) - 1;
    const queue = [start];
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
      if (islandOf.has(place)) continue;
      islandOf.set(place, number);
      sizes[number] = (sizes[number] ?? 0) + 1;
      queue.push(...(neighbours.get(place) ?? []));
    }
  }
  const mainland = sizes.indexOf(Math.max(...sizes));
  const told = new Set([mainland]);
  for (const { road, index, segment } of stretches) {
    const island = islandOf.get(segment.a) ?? mainland;
    if (told.has(island)) continue;
    told.add(island);
    yield road.problem(
      'road-network',
      ['segments', index, 'a'],
      `${segment.a} and ${(sizes[island] ?? 1) - 1} more places are joined to no other road`,
    );
  }
}
