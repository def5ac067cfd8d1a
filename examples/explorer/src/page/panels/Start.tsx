import type { DayEvent } from '../../questions/moment.js';
import { toAddress } from '../../state/address.js';
import { asOnRecord, type State } from '../../state/state.js';
import { usePage } from '../shared/context.js';
import { DayEvents } from './DayEvents.js';

const evening = '2024-12-07T00:00';
/** Homs was being left, and nothing of it was out yet. */
const nextEvening = '2024-12-07T20:00';
const approaches: State['view'] = [36.72, 34.72, 4.2];

type Starter = keyof ReturnType<typeof usePage>['words']['starters'];

const starters: Readonly<Record<Starter, Partial<State>>> = {
  rastan: {
    panel: 'place',
    place: 'rastan',
    at: evening,
    known: null,
    view: approaches,
  },
  cut: {
    panel: 'way',
    from: 'damascus',
    to: 'tartus',
    side: 'government',
    at: '2024-12-09T00:00',
    known: null,
    view: null,
  },
  homs: {
    panel: 'believed',
    place: 'homs',
    at: nextEvening,
    known: nextEvening,
    view: approaches,
  },
  near: { panel: 'approach', at: '2024-12-06T00:00', known: null, view: approaches },
  open: {
    panel: 'way',
    from: 'damascus',
    to: 'tartus',
    side: 'government',
    at: '2024-12-09T00:00',
    known: null,
    view: null,
  },
};

/** Where somebody begins who has never been here: questions that set the page. */
export function Start({ events, day }: { events: readonly DayEvent[] | null; day: string | null }) {
  const { words, state, change } = usePage();
  return (
    <>
      <p>{words.startLead}</p>
      <ul class="starters">
        {(Object.keys(starters) as Starter[]).map((key) => {
          // Put to the record as it is: what was supposed before would answer another question.
          const meant = { ...asOnRecord, ...starters[key] };
          return (
            <li key={key}>
              <a
                href={`#${toAddress({ ...state, ...meant })}`}
                onClick={(event) => {
                  event.preventDefault();
                  change(meant);
                  // The link goes with its panel, and the focus would go with it.
                  document.getElementById('panel')?.focus({ preventScroll: true });
                }}
              >
                {words.starters[key]}
              </a>
            </li>
          );
        })}
      </ul>
      <p class="note">{words.startNote}</p>
      <DayEvents events={events} day={day} />
    </>
  );
}
