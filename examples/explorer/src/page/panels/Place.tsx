import type { PlaceAnswer, WeighedEvent } from '../../questions/place.js';
import { askedOf } from '../../state/state.js';
import { reasonIn } from '../../words/rule-words.js';
import { tellMoment, tellSpan, tellStart } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { Sign } from '../shared/Sign.js';
import { tellStanding } from '../shared/standing-words.js';
import { useAnswer } from '../shared/use-answer.js';
import { EventTitle } from './EventTitle.js';
import { Failed } from './Failed.js';
import { Strip } from './Strip.js';
import { TextsNote } from './TextsNote.js';
import { Voices } from './Voices.js';

/** A place: who held it, since when, who says so, and how the answer came about. */
export function Place() {
  const { state, words, places, nameOf, outset } = usePage();
  const id = state.place;
  const isKnown = id !== null && places.has(id);
  const told = useAnswer('place', isKnown ? { ...askedOf(state), id } : undefined);
  if (!isKnown) return <p>{words.choosePlace}</p>;
  const record = places.get(id);
  const region = record?.region ? outset.names[record.region] : undefined;
  return (
    <>
      <h2>
        {nameOf(id)} <small>{region?.[state.language === 'ar' ? 1 : 0]}</small>
      </h2>
      {told.error && <Failed error={told.error} />}
      {told.answer?.id === id ? <Answer answer={told.answer} /> : <p>{words.loading}</p>}
    </>
  );
}

function Answer({ answer }: { answer: PlaceAnswer }) {
  const { words, state } = usePage();
  const { events, assumptions } = answer;
  return (
    <>
      <Verdict answer={answer} />
      <h3>{words.whoSays}</h3>
      {state.known === null && events.length > 0 && <p class="note">{words.alsoLater}</p>}
      <TextsNote />
      {events.length === 0 && <p>{assumptions.length > 0 ? words.leansOn : words.noClaims}</p>}
      {events.map((event) => (
        <Weighed key={event.id} event={event} />
      ))}
      <h3>{words.history}</h3>
      <History id={answer.id} spells={answer.spells} />
      <h3>{words.asReported}</h3>
      <AsReported knowledge={answer.knowledge} />
      {answer.note && (
        <p class="note" lang="en" dir="ltr">
          {answer.note}
        </p>
      )}
    </>
  );
}

/** Who holds it at the moment asked for, since when, and how far that is believed. */
function Verdict({ answer: { standing, since, reason, lastReported } }: { answer: PlaceAnswer }) {
  const page = usePage();
  const { words, state } = page;
  return (
    <>
      <p class="when">
        {words.answerAt} {tellMoment(state.at, state.language)}
        {state.known !== null &&
          ` · ${words.clockKnown} ${tellMoment(state.known, state.language)}`}
      </p>
      <p class="verdict" aria-live="polite">
        <Sign standing={standing} /> <strong>{tellStanding(standing, page)}</strong>
        <Since standing={standing} since={since} />
      </p>
      {reason && <p>{words.reasons[reason]}</p>}
      <p>
        {standing.credibility && (
          <>
            {words.credibility}: <strong>{words.credibilities[standing.credibility]}</strong>
          </>
        )}
        {standing.disputed && (
          <>
            {' '}
            · <strong class="disputed">{words.disputed}</strong>
          </>
        )}
      </p>
      {lastReported && (
        <p>
          {words.lastReported}:{' '}
          {lastReported.when ? tellSpan(lastReported.when, state.language) : words.before}
        </p>
      )}
    </>
  );
}

/** Who held it from the first day to the last. */
function History({ id, spells }: Pick<PlaceAnswer, 'id' | 'spells'>) {
  const page = usePage();
  const { at, language } = page.state;
  const isNow = ({ from, until }: PlaceAnswer['spells'][number]) =>
    from.slice(0, 16) < at && at <= until.slice(0, 16);
  return (
    <>
      <Strip
        name={page.nameOf(id)}
        spells={spells.map((spell) => ({
          ...spell,
          words: `${tellStart(spell.from, language)}: ${tellStanding(spell, page)}`,
        }))}
      />
      <ol class="spells">
        {spells.map((spell) => (
          <li key={spell.from} aria-current={isNow(spell) ? 'time' : undefined}>
            <Sign standing={spell} /> {tellStart(spell.from, language)}: {tellStanding(spell, page)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What was known of that moment, step by step. */
function AsReported({ knowledge }: Pick<PlaceAnswer, 'knowledge'>) {
  const page = usePage();
  const { words, state } = page;
  return (
    <ol class="spells">
      {knowledge.map((spell) => (
        <li key={spell.from ?? ''}>
          <Sign standing={spell} />{' '}
          {spell.from === null ? words.atFirst : tellMoment(spell.from, state.language)}:{' '}
          {tellStanding(spell, page)}
          {spell.credibility && <small> ({words.credibilities[spell.credibility]})</small>}
        </li>
      ))}
    </ol>
  );
}

function Since({ standing: { status }, since }: Pick<PlaceAnswer, 'standing' | 'since'>) {
  const { words, state } = usePage();
  if (since) {
    const isOne = since.precision === 'day' || since.precision === 'minute';
    const told = `${isOne ? words.since : words.sinceSome} ${tellSpan(since, state.language)}`;
    return <span>{words.listComma + told}</span>;
  }
  return status === 'held' ? <span>{words.listComma + words.sinceBefore}</span> : null;
}

function Weighed({ event }: { event: WeighedEvent }) {
  const { words, state } = usePage();
  return (
    <article class="weighed">
      <h4>
        <EventTitle {...event} />{' '}
        <small>{event.when ? tellSpan(event.when, state.language) : words.before}</small>
      </h4>
      <p class="ruled">
        {words.rule} <strong>{words.credibilities[event.credibility]}</strong>
        {words.listComma}
        {words.because} {reasonIn(state.language, event.because)}
        {event.disputed && (
          <>
            {' '}
            · <strong class="disputed">{words.disputed}</strong>
          </>
        )}
      </p>
      <Voices voices={event.voices} />
    </article>
  );
}
