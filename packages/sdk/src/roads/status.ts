/**
 * Whether a way surely is there, may be, or surely is not.
 *
 * @example
 * ```ts
 * import { checkRoute, coveredDays, type RouteStatus, syria2024 } from '@syria-2024/sdk';
 * const statuses: RouteStatus[] = coveredDays(syria2024).map((at) => checkRoute(syria2024, { from: 'damascus', to: 'tartus', at }).status);
 * console.log(statuses);
 * ```
 */
export type RouteStatus = 'open' | 'uncertain' | 'severed';

/** Passable (1), perhaps (0), not (-1), as a reader reads it. */
export function toStatus(passable: number): RouteStatus {
  return passable > 0 ? 'open' : passable < 0 ? 'severed' : 'uncertain';
}
