import type { Rule } from '../help/rule.js';

/** A road's order is the order in which one drives it. */
export const roadOrder: Rule = {
  name: 'road-order',
  description:
    "Each two neighbours in a road's order are joined by a segment, or lie on one other road",
  scope: ['roads'],
  *check(records) {
    // Whatever a segment joins lies on its road. Roads share stretches: the M4 is the M5 between Saraqib and Aleppo.
    const places = [...records.roads.values()].map(
      ({ value }) => new Set(value.segments.flatMap(({ a, b }) => [a, b])),
    );
    for (const entry of records.roads.values()) {
      const { order = [] } = entry.value;
      for (const [index, place] of order.entries()) {
        const before = order[index - 1];
        if (before === undefined) continue;
        if (places.some((set) => set.has(before) && set.has(place))) continue;
        yield entry.problem(
          'road-order',
          ['order', index],
          `no segment joins ${before} and ${place}`,
        );
      }
    }
  },
};
