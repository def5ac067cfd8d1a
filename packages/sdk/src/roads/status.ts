export type RouteStatus = 'open' | 'uncertain' | 'severed';

/** Passable (1), perhaps (0), not (-1), as a reader reads it. */
export function toStatus(passable: number): RouteStatus {
  return passable > 0 ? 'open' : passable < 0 ? 'severed' : 'uncertain';
}
