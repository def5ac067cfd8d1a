/**
 * An id and those that it leads to in turn, such as the place that a place is held with: each once, so that a circle ends.
 *
 * @example
 * ```ts
 * import { dataset } from '@syria-2024/data/dataset';
 * import { chainFrom } from '@syria-2024/data/register';
 * const heldWith = new Map<string, string | undefined>(dataset.places.map((place) => [place.id, place.heldWith]));
 * console.log(chainFrom('homs', (id) => heldWith.get(id))); // [ 'homs' ]
 * ```
 */
export function chainFrom(start: string, next: (id: string) => string | undefined): string[] {
  const chain = [start];
  for (let id = next(start); id !== undefined && !chain.includes(id); id = next(id)) chain.push(id);
  return chain;
}
