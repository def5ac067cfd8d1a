/**
 * An id and those that it leads to in turn, such as the place that a place is held with: each once, so that a circle ends.
 */
export function chainFrom(start: string, next: (id: string) => string | undefined): string[] {
  const chain = [start];
  for (let id = next(start); id !== undefined && !chain.includes(id); id = next(id)) chain.push(id);
  return chain;
}
