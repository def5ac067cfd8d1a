import { useState } from 'preact/hooks';
import type { DayEvent } from '../../questions/moment.js';
import { tellDay } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { useAnswer } from '../shared/use-answer.js';
import { TextsNote } from './TextsNote.js';

const atFirst = 12;

/** What is reported for the day shown, in order of time. */
export function DayEvents({
  events,
  day,
}: {
  events: readonly DayEvent[] | null;
  day: string | null;
}) {
  const { words, state, change, nameOf, places } = usePage();
  const [isWhole, setWhole] = useState(false);
  const told = useAnswer('summaries', events ? { ids: events.map(({ id }) => id) } : undefined);
  if (!events || !day || told.answer === null) return <p>{words.loading}</p>;
  const shown = isWhole ? events : events.slice(0, atFirst);
  return (
    <section>
      <h3>{words.eventsOf(tellDay(day, state.language))}</h3>
      {events.length === 0 ? <p>{words.noEvents}</p> : <TextsNote />}
      <ol class="events">
        {shown.map(({ id, places: where, credibility, disputed }, i) => (
          <li key={id}>
            <span lang="en" dir="ltr">
              {told.isStale ? '' : told.answer?.[i]}
            </span>{' '}
            <small>
              {words.credibilities[credibility]}
              {disputed && words.listComma + words.disputed}
            </small>{' '}
            {where
              .filter((one) => places.has(one))
              .slice(0, 3)
              .map((one) => (
                <button
                  key={one}
                  type="button"
                  class="link"
                  onClick={() => change({ place: one, panel: 'place' })}
                >
                  {nameOf(one)}
                </button>
              ))}
          </li>
        ))}
      </ol>
      {shown.length < events.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {words.allEvents(events.length)}
        </button>
      )}
    </section>
  );
}
