import type { LandPaths } from '@syria-2024/drawing/map';
import { useMemo } from 'preact/hooks';
import type { Outset } from '../questions/outset.js';
import type { State } from '../state/state.js';
import { wordsIn } from '../words/index.js';
import { Embedded } from './Embedded.js';
import { namesIn } from './names.js';
import { type Page, PageContext } from './shared/context.js';
import { Whole } from './Whole.js';

interface Props {
  readonly outset: Outset;
  readonly base: LandPaths;
  readonly state: State;
  readonly change: (part: Partial<State>) => void;
  readonly isDark: boolean;
}

export function App({ outset, base, state, change, isDark }: Props) {
  const { language } = state;
  const nameOf = useMemo(() => namesIn(outset, language), [outset, language]);
  const places = useMemo(() => new Map(outset.places.map((place) => [place.id, place])), [outset]);
  const page: Page = {
    state,
    change,
    words: wordsIn[language],
    outset,
    base,
    places,
    nameOf,
    isDark,
  };
  return (
    <PageContext.Provider value={page}>
      {state.embed ? <Embedded /> : <Whole />}
    </PageContext.Provider>
  );
}
