/** What a map shows of an answer about control. */
import type { Atlas, ControlState } from '@syria-2024/sdk/engine';
import type { Standing } from './marks.js';

/** `sides` are the blocs of `parties`, each once. */
export interface PlaceStanding extends Standing {
  /** Who holds it, who fights, who may: actors, or `nobody`. */
  readonly parties: readonly string[];
  readonly isDisputed: boolean;
  readonly credibility: string | null;
  readonly leftBy: string | null;
}

export function standingOf({ dataset }: Atlas, state: ControlState): PlaceStanding {
  const parties = partiesOf(state);
  const blocs = new Map(dataset.actors.map(({ id, bloc }) => [id, bloc as string]));
  const sides = new Set(parties.flatMap((actor) => blocs.get(actor) ?? []));
  return {
    status: state.status,
    sides: [...sides],
    parties,
    isDisputed: state.disputed,
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
