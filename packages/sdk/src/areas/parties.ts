/** Whose the ground of a place is, by what is told of the place. */
import type { ControlState } from '../control/states/answer.js';

export interface Parties {
  readonly status: ControlState['status'];
  /** Blocs or actors, sorted: the holder; the candidates; the parties inside; nobody. */
  readonly parties: readonly string[];
}

/**
 * The same for every question about land: the one place that reads holders. By bloc, two factions of one bloc at odds leave
 * a place their bloc's.
 */
export function partiesOf(
  state: ControlState,
  by: 'bloc' | 'holder',
  blocOf: (actor: string) => string,
): Parties {
  const names = (actors: readonly string[]) =>
    [...new Set(by === 'holder' ? actors : actors.map(blocOf))].sort();
  switch (state.status) {
    case 'held':
      if (state.holder !== null) return { status: 'held', parties: names([state.holder]) };
      return by === 'bloc'
        ? { status: 'held', parties: [state.bloc] }
        : { status: 'uncertain', parties: names(state.candidates ?? []) };
    case 'contested': {
      const parties = names(state.parties);
      return { status: parties.length === 1 ? 'held' : 'contested', parties };
    }
    case 'uncertain':
      return { status: 'uncertain', parties: names(state.candidates.filter(isActor)) };
    case 'unknown':
      return { status: 'unknown', parties: [] };
  }
}

function isActor(candidate: string): boolean {
  return candidate !== 'nobody' && candidate !== 'unknown';
}
