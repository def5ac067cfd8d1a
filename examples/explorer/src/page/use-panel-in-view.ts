import { useEffect, useRef } from 'preact/hooks';
import type { State } from '../state/state.js';

const isNarrow = matchMedia('(max-width: 760px)');

/** On a phone the answers are below the map: what was chosen comes into view. */
export function usePanelInView(panel: State['panel'], place: State['place']): void {
  const shown = useRef(`${panel} ${place}`);
  useEffect(() => {
    if (shown.current === `${panel} ${place}`) return;
    shown.current = `${panel} ${place}`;
    if (isNarrow.matches) document.getElementById('panel')?.scrollIntoView();
  }, [panel, place]);
}
