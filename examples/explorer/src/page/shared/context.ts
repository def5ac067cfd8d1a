/** What every part of the page knows: the state, how to change it, and what stands still. */
import type { LandPaths } from '@syria-2024/drawing/map';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Outset, OutsetPlace } from '../../questions/outset.js';
import type { State } from '../../state/state.js';
import type { Words } from '../../words/index.js';

export interface Page {
  readonly state: State;
  readonly change: (part: Partial<State>) => void;
  readonly words: Words;
  readonly outset: Outset;
  readonly base: LandPaths;
  readonly places: ReadonlyMap<string, OutsetPlace>;
  /** The name of a place, an actor, a bloc, a road or a stretch of one, in the language of the page. */
  readonly nameOf: (id: string) => string;
  readonly isDark: boolean;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('outside the page');
  return page;
}
