/** What of a record that ships was worked out before, as a text; see `tools/write-shipped.ts`. */
import type { Dataset } from '@syria-2024/data';
import { once } from '../kept/once.js';
import type { Atlas } from './atlas.js';

/** Parsed when it is first asked for. Null where there is none: another dataset, or anything supposed. */
export function shippedText<T>(parse: (text: string) => T) {
  const shipped = new WeakMap<Dataset, () => T | null>();
  return {
    ship(dataset: Dataset, read: () => string | null): void {
      const parsed = once(() => {
        const text = read();
        return text === null ? null : parse(text);
      });
      shipped.set(dataset, parsed);
    },
    of({ dataset, assumptions }: Atlas): T | null {
      return assumptions.length > 0 ? null : (shipped.get(dataset)?.() ?? null);
    },
  };
}
