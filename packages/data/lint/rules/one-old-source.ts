import type { Records } from '../../read/records.js';
import type { Rule } from '../help/rule.js';
import { stretchesOf } from './road-network.js';

/** A road that one undated book or page tells of may be long gone: that it exists takes a second voice. */
export const oneOldSource: Rule = {
  name: 'one-old-source',
  description:
    "A segment known only from one publisher's undated reference pages is 'exists: uncertain'",
  scope: ['roads', 'sources'],
  *check(records) {
    for (const { road, index, segment } of stretchesOf(records)) {
      const sources = segment.sources ?? road.value.sources;
      const publisher = segment.exists === 'certain' && onlyUndatedPublisher(records, sources);
      if (publisher)
        yield road.problem(
          'one-old-source',
          ['segments', index, 'exists'],
          `only undated pages of ${publisher} tell of ${segment.id}; name a second publisher, or write uncertain`,
        );
    }
  },
};

/** The one publisher behind some sources, where all of them are reference pages that show no date of their own. */
function onlyUndatedPublisher(records: Records, ids: readonly string[]): string | null {
  const sources = ids.flatMap((id) => records.sources.get(id)?.value ?? []);
  const isUndated = sources.every(
    ({ kind, published, accessed }) => kind === 'reference' && published === accessed,
  );
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return isUndated && publishers.length === 1 ? (publishers[0] ?? null) : null;
}
