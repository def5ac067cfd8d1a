import type { LandPaths } from '@syria-2024/example-drawing/map';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Moment } from '../questions/moment.js';
import type { Outset } from '../questions/outset.js';
import { askedForOf, askedOf, panels, type State } from '../state/state.js';
import { wordsIn } from '../words/index.js';
import { tellMoment } from '../words/times.js';
import { Clocks } from './Clocks.js';
import { type Page, PageContext, usePage } from './context.js';
import type { Marked } from './map/layers.js';
import { MapView } from './map/Map.js';
import { namesIn } from './names.js';
import { PlacePicker } from './PlacePicker.js';
import { later } from './panels/lazy.js';
import { Start } from './panels/Start.js';
import { SidePicker } from './SidePicker.js';
import { useAnswer } from './use-answer.js';
import { useMeant } from './use-meant.js';

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

const nothingMarked: Marked = { segments: [], places: [], named: [], only: null };

function Embedded() {
  const { state, words, outset } = usePage();
  return (
    <main class="embedded">
      <MapView
        asked={askedForOf(state)}
        marked={nothingMarked}
        caption={tellMoment(state.at, state.language)}
      />
      <p class="credit">
        <a
          href={`${location.pathname}${location.hash.replace(/&?embed=true/, '')}`}
          target="_blank"
          rel="noopener"
        >
          {words.title}
        </a>
        . {words.credit(outset.name, outset.version, outset.licence)}
      </p>
    </main>
  );
}

const nextTheme = { auto: 'light', light: 'dark', dark: 'auto' } as const;

function Whole() {
  const { state, change, words, outset } = usePage();
  const { panel } = state;
  const asked = askedForOf(state);
  const moment = useAnswer('moment', asked).answer;
  const way = useAnswer(
    'way',
    panel === 'way' ? { ...asked, from: state.from, to: state.to } : undefined,
  );
  const meant = useMeant(moment);
  const others = useOtherView(state);
  const differing = useAnswer(
    'difference',
    others
      ? {
          before: others,
          after: panel === 'believed' ? { ...askedOf(state), known: null } : askedOf(state),
        }
      : undefined,
  );
  const rows = differing.isStale ? null : differing.answer;
  const marked = useMemo(
    (): Marked => ({
      segments: panel === 'way' ? (way.answer?.route?.segments ?? []) : [],
      places: markedPlaces(state, way.answer, rows),
      named: namedPlaces(state),
      only: meant,
    }),
    [panel, state.place, state.from, state.to, way.answer, rows, meant],
  );
  usePanelInView(panel, state.place);
  const before =
    panel === 'compare' && state.comparing !== 'difference' ? { ...asked, ...state.against } : null;
  return (
    <div class="page">
      <button type="button" class="skip" onClick={() => document.getElementById('panel')?.focus()}>
        {words.skip}
      </button>
      <header>
        <div>
          <h1>{words.title}</h1>
          <p>{words.tagline}</p>
        </div>
        <PlacePicker
          id="find"
          label={words.find}
          chosen={null}
          onChoose={(place) => change({ place, panel: 'place' })}
        />
        <SidePicker label={words.roadsFor} />
        <div class="settings">
          <button
            type="button"
            lang={state.language === 'en' ? 'ar' : 'en'}
            onClick={() => change({ language: state.language === 'en' ? 'ar' : 'en' })}
          >
            {words.language}
          </button>
          <button type="button" onClick={() => change({ theme: nextTheme[state.theme] })}>
            {words.theme[state.theme]}
          </button>
        </div>
      </header>
      <section class="maps" aria-label={words.map}>
        {before ? (
          <later.TwoMaps before={before} after={asked} marked={marked} />
        ) : (
          <MapView asked={asked} marked={marked} />
        )}
      </section>
      <Clocks />
      <main id="panel" tabIndex={-1}>
        <nav aria-label={words.skip}>
          {panels.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={one === panel ? 'page' : undefined}
              onClick={() => change({ panel: one })}
            >
              {words.panels[one]}
            </button>
          ))}
        </nav>
        <div class="panel">
          {(state.supposed.length > 0 || state.silenced.length > 0 || state.rule !== 'shipped') &&
            panel !== 'suppose' && <later.Supposals />}
          <Panel moment={moment} way={way} rows={rows} meant={meant} />
        </div>
        <footer>
          <small>{words.credit(outset.name, outset.version, outset.licence)}</small>
        </footer>
      </main>
    </div>
  );
}

interface PanelProps {
  readonly moment: Moment | null;
  readonly way: ReturnType<typeof useAnswer<'way'>>;
  readonly rows: ReturnType<typeof useAnswer<'difference'>>['answer'];
  readonly meant: ReadonlySet<string> | null;
}

function Panel({ moment, way, rows, meant }: PanelProps) {
  const { state } = usePage();
  switch (state.panel) {
    case 'start':
      return <Start events={moment?.events ?? null} day={moment?.day ?? null} />;
    case 'place':
      return <later.Place />;
    case 'way':
      return (
        <later.Way
          answer={way.isStale && way.answer === null ? null : way.answer}
          error={way.error}
        />
      );
    case 'approach':
      return <later.Approach />;
    case 'compare':
      return <later.Compare rows={rows} />;
    case 'believed':
      return <later.Believed rows={rows} />;
    case 'suppose':
      return <later.Suppose />;
    case 'table':
      return <later.Table moment={moment} meant={meant} />;
    case 'keep':
      return <later.Keep moment={moment} />;
  }
}

const isNarrow = matchMedia('(max-width: 760px)');

/** On a phone the answers are below the map: what was chosen comes into view. */
function usePanelInView(panel: State['panel'], place: State['place']): void {
  const shown = useRef(`${panel} ${place}`);
  useEffect(() => {
    if (shown.current === `${panel} ${place}`) return;
    shown.current = `${panel} ${place}`;
    if (isNarrow.matches) document.getElementById('panel')?.scrollIntoView();
  }, [panel, place]);
}

/** The view that the shown one is compared with; null where none is. */
function useOtherView(state: State) {
  const asked = askedOf(state);
  if (state.panel === 'compare') return { ...asked, ...state.against };
  if (state.panel === 'believed') return { ...asked, known: state.known ?? state.at };
  return null;
}

function markedPlaces(
  { panel, place, from, to }: State,
  way: { readonly turns: readonly { readonly id: string }[] } | null,
  rows: PanelProps['rows'],
): string[] {
  if (panel === 'way') return [from, to, ...(way?.turns ?? []).map(({ id }) => id)];
  if (panel === 'compare' || panel === 'believed') return (rows ?? []).map((row) => row.place);
  if (panel === 'approach') return ['homs'];
  return place === null ? [] : [place];
}

function namedPlaces({ panel, place, from, to }: State): string[] {
  if (panel === 'way') return [from, to];
  return place === null ? [] : [place];
}
