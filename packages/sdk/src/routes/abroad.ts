/** The way that leads through a third country, and counts only where every way was asked for. */

import type { Atlas } from '../atlas/atlas.js';
import { shortestPath } from '../graph/shortest.js';
import type { RouteStatus } from '../roads/status.js';
import type { RouteQuestion } from './question.js';
import { readQuestion } from './read-question.js';
import type { Abroad, Detour } from './route-answer.js';
import { toRoute } from './telling.js';

/** Null where no such way would make a better answer. */
export function abroadOf(
  atlas: Atlas,
  question: RouteQuestion,
  { status, beyond }: { readonly status: RouteStatus; readonly beyond?: Detour | null },
): Abroad | null {
  if (beyond) return null;
  const { network, passability, from, to } = readQuestion(atlas, { ...question, within: 'any' });
  const surely = shortestPath(network, passability.passable, from, to, 1);
  if (surely) return { status: 'open', route: toRoute(network, surely) };
  const perhaps =
    status === 'severed' ? shortestPath(network, passability.passable, from, to, 0) : null;
  return perhaps && { status: 'uncertain', route: toRoute(network, perhaps) };
}
