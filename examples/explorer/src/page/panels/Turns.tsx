import type { Turn } from '../../questions/way.js';
import { reasonIn } from '../../words/rule-words.js';
import { tellSpan } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { EventTitle } from './EventTitle.js';
import { Voices } from './Voices.js';

const mostTurns = 8;

/** Places and stretches on which a way turns: when, by what, and behind each who says so. */
export function Turns({ turns }: { turns: readonly Turn[] }) {
  return (
    <ul class="turns">
      {turns.slice(0, mostTurns).map((turn) => (
        <li key={turn.id}>
          <OneTurn turn={turn} />
        </li>
      ))}
    </ul>
  );
}

function OneTurn({ turn: { id, events } }: { turn: Turn }) {
  const { words, nameOf, state } = usePage();
  const latest = events.at(-1);
  return (
    <details>
      <summary>
        <strong>{nameOf(id)}</strong>{' '}
        {latest && (
          <>
            <small>{latest.when ? tellSpan(latest.when, state.language) : words.before}</small>{' '}
            <EventTitle {...latest} />
          </>
        )}
      </summary>
      {events.map((event) => (
        <article key={event.id} class="weighed">
          <h4>
            <EventTitle {...event} />
          </h4>
          <p class="ruled">
            {words.because} {reasonIn(state.language, event.because)}
          </p>
          <Voices voices={event.voices} />
        </article>
      ))}
    </details>
  );
}
