/** What a map shows of an answer about control. */
import type { Atlas, ControlState } from '@syria-2024/sdk/engine';
import type { Standing } from './marks.js';

/** `blocs` are the blocs of `parties`, each once. */
export interface PlaceStanding extends Standing {
  /** Who holds it, who fights, who may: actors, or `nobody`. */
  readonly parties: readonly string[];
  readonly disputed: boolean;
  readonly credibility: string | null;
  readonly leftBy: string | null;
}

export function standingOf({ dataset }: Atlas, state: ControlState): PlaceStanding {
  const parties = partiesOf(state);
  const blocOf = new Map(dataset.actors.map(({ id, bloc }) => [id, bloc as string]));
  const blocs = new Set(parties.flatMap((actor) => blocOf.get(actor) ?? []));
  return {
    status: state.status,
    blocs: [...blocs],
    parties,
    disputed: state.disputed,
    credibility: state.credibility,
    leftBy: state.status === 'unknown' ? state.vacatedBy : null,
  };
}

function partiesOf(state: ControlState): readonly string[] {
  switch (state.status) {
    case 'held':
      return state.holder === null ? (state.candidates ?? []) : [state.holder];
    case 'contested':
      return state.parties;
    case 'uncertain':
      return state.candidates;
    case 'unknown':
      return [];
  }
}
