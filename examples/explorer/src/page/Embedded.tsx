import { askedForOf } from '../state/state.js';
import { tellMoment } from '../words/times.js';
import { MapView } from './map/Map.js';
import { nothingMarked } from './map/marked.js';
import { prepareRest } from './prepare-rest.js';
import { usePage } from './shared/context.js';

/** Inside another page: the map, its legend and its credit. */
export function Embedded() {
  const { state, words, outset } = usePage();
  return (
    <main class="embedded">
      <MapView
        asked={askedForOf(state)}
        marked={nothingMarked}
        onComplete={prepareRest}
        caption={tellMoment(state.at, state.language)}
      />
      <p class="credit">
        <a
          href={`${location.pathname}${location.hash.replace(/&?embed=true/, '')}`}
          target="_blank"
          rel="noopener"
        >
          {words.openWhole}
        </a>
        . {words.credit(outset.name, outset.version, outset.licence)}
      </p>
    </main>
  );
}
