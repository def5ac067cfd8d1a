/** A bloc and its allies, as they stood at an instant. */
import type { Index } from '../../atlas/index-of.js';
import { outside } from '../../outside.js';
import { countUpTo } from '../../time/count.js';

export interface Camp {
  readonly bloc: string;
  /** Two of one name are of the same blocs. */
  readonly name: string;
  /** Whether a bloc is this one, or its ally. */
  isWith(bloc: string): boolean;
}

export function campOf(index: Index, bloc: string, ms: number): Camp {
  const { allianceTurns } = index;
  const turned = countUpTo(allianceTurns.length, (i) => allianceTurns[i] ?? outside(), ms);
  return {
    bloc,
    name: `${bloc} ${turned}`,
    isWith: (other) => index.relation(bloc, other, ms) === 'allied',
  };
}
