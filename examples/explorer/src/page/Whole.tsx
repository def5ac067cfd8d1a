import { useMemo } from 'preact/hooks';
import { askedForOf, askedOf, countSupposed, panels } from '../state/state.js';
import { Clocks } from './Clocks.js';
import { Header } from './Header.js';
import { MapView } from './map/Map.js';
import type { Marked } from './map/marked.js';
import { markedBy, otherViewOf } from './marked-by.js';
import { Panel } from './Panel.js';
import { later } from './panels/lazy.js';
import { prepareRest } from './prepare-rest.js';
import { usePage } from './shared/context.js';
import { useAnswer } from './shared/use-answer.js';
import { useMeant } from './use-meant.js';
import { usePanelInView } from './use-panel-in-view.js';

/** The page with all its parts: it asks what map and panel share. */
export function Whole() {
  const { state, words, outset } = usePage();
  const { panel, place, from, to } = state;
  const asked = askedForOf(state);
  const moment = useAnswer('moment', asked).answer;
  const way = useAnswer('way', panel === 'way' ? { ...asked, from, to } : undefined);
  const meant = useMeant(moment);
  const rows = useDifferences();
  const marked = useMemo(
    (): Marked => ({ ...markedBy(state, way.answer, rows), only: meant }),
    [panel, place, from, to, way.answer, rows, meant],
  );
  usePanelInView(panel, place);
  const before =
    panel === 'compare' && state.comparing !== 'difference' ? { ...asked, ...state.against } : null;
  return (
    <div class="page">
      <button type="button" class="skip" onClick={() => document.getElementById('panel')?.focus()}>
        {words.skip}
      </button>
      <Header />
      <section class="maps" aria-label={words.map}>
        {before ? (
          <later.TwoMaps before={before} after={asked} marked={marked} onComplete={prepareRest} />
        ) : (
          <MapView asked={asked} marked={marked} onComplete={prepareRest} />
        )}
      </section>
      <Clocks />
      <main id="panel" tabIndex={-1}>
        <Panels />
        <div class="panel">
          {countSupposed(state) > 0 && panel !== 'suppose' && <later.Supposals />}
          <Panel moment={moment} way={way} rows={rows} meant={meant} />
        </div>
        <footer>
          <small>{words.credit(outset.name, outset.version, outset.licence)}</small>
        </footer>
      </main>
    </div>
  );
}

function Panels() {
  const { state, change, words } = usePage();
  return (
    <nav aria-label={words.questions}>
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          aria-current={panel === state.panel ? 'page' : undefined}
          onClick={() => change({ panel })}
        >
          {words.panels[panel]}
        </button>
      ))}
    </nav>
  );
}

/** Where the shown view differs from the one that the open panel holds against it; null where none does, or as yet. */
function useDifferences() {
  const { state } = usePage();
  const before = otherViewOf(state);
  const asked = askedOf(state);
  const after = state.panel === 'believed' ? { ...asked, known: null } : asked;
  const { answer, isStale } = useAnswer('difference', before ? { before, after } : undefined);
  return isStale ? null : answer;
}
