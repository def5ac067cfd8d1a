import { mapWords } from '@syria-2024/example-drawing/map';
import type { Turn, WayAnswer } from '../../questions/way.js';
import { reasonIn } from '../../words/rule-words.js';
import { tellMoment, tellStart } from '../../words/times.js';
import { usePage } from '../context.js';
import { PlacePicker } from '../PlacePicker.js';
import { SidePicker } from '../SidePicker.js';
import { Failed } from './Failed.js';
import { Strip } from './Strip.js';
import { Voices } from './Voices.js';

/** The way between two places for a side. */
export function Way({ answer, error }: { answer: WayAnswer | null; error: string | null }) {
  const { state, change, words, outset, nameOf } = usePage();
  const at = state.language === 'ar' ? 1 : 0;
  return (
    <>
      <div class="ends">
        <PlacePicker
          id="way-from"
          label={words.from}
          chosen={state.from}
          onChoose={(from) => change({ from })}
        />
        <button
          type="button"
          aria-label={words.swap}
          title={words.swap}
          onClick={() => change({ from: state.to, to: state.from })}
        >
          ⇅
        </button>
        <PlacePicker
          id="way-to"
          label={words.to}
          chosen={state.to}
          onChoose={(to) => change({ to })}
        />
      </div>
      <SidePicker label={words.forSide} />
      <label class="field">
        {words.corridors}
        <select
          value={
            outset.corridors.find(
              ({ from, to, bloc }) => from === state.from && to === state.to && bloc === state.side,
            )?.id ?? ''
          }
          onChange={(event) => {
            const chosen = outset.corridors.find(({ id }) => id === event.currentTarget.value);
            if (chosen) change({ from: chosen.from, to: chosen.to, side: chosen.bloc });
          }}
        >
          <option value="">–</option>
          {outset.corridors.map(({ id, names, bloc }) => (
            <option key={id} value={id}>{`${names[at]} · ${nameOf(bloc)}`}</option>
          ))}
        </select>
      </label>
      {error && <Failed error={error} />}
      {answer ? <Answer answer={answer} /> : !error && <p>{words.loading}</p>}
    </>
  );
}

function Answer({ answer }: { answer: WayAnswer }) {
  const { state, change, words, nameOf } = usePage();
  const {
    roughest,
    exposed,
    beyond,
    status,
    route,
    detour,
    turns,
    chokepoints,
    repair,
    restoring,
    spells,
    severances,
    credibility,
  } = answer;
  const { language } = state;
  const km = (value: number) => value.toFixed(0);
  return (
    <>
      <p class="when">
        {words.answerAt} {tellMoment(state.at, language)}
      </p>
      <p class={`verdict road-${status}`} aria-live="polite">
        <strong>{words.way[status]}</strong>
        {credibility && <small> · {words.credibilities[credibility]}</small>}
        {detour !== null && detour > 1.05 && <> · {words.detour(detour.toFixed(1))}</>}
        {roughest && <> · {words.roughest(words.classes[roughest] ?? roughest)}</>}
      </p>
      {beyond && <p>{words.beyond(km(beyond.km), beyond.detour.toFixed(1))}</p>}
      <h3>{words.timeline}</h3>
      <Strip
        name={words.timeline}
        spells={spells.map((spell) => ({
          ...spell,
          words: `${tellStart(spell.from, language)}: ${words.way[spell.status]}`,
        }))}
      />
      {severances.length === 0 && <p>{words.neverCut}</p>}
      <ul class="severances">
        {severances.map(({ began, ended, by }) => (
          <li key={began.latest}>
            <p>
              {words.cutBegan}{' '}
              <strong>
                {began.earliest === null
                  ? words.before
                  : words.between(
                      tellStart(began.earliest, language),
                      tellMoment(began.latest, language),
                    )}
              </strong>
              {ended === null
                ? `, ${words.cutStill}`
                : `, ${words.cutEnded} ${words.between(tellStart(ended.earliest, language), ended.latest ? tellMoment(ended.latest, language) : '…')}`}
            </p>
            <Turns turns={by} />
          </li>
        ))}
      </ul>
      {repair.length > 0 && (
        <>
          <h3>{words.repair}</h3>
          <p>{words.repairNote}</p>
          <ul class="repair">
            {repair.map((id) => (
              <li key={id}>
                <strong>{nameOf(id)}</strong>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => change({ supposed: [...state.supposed, ...restoring] })}
          >
            {words.keepOpen}
          </button>
        </>
      )}
      {turns.length > 0 && (
        <>
          <h3>{status === 'severed' ? words.cutBy : words.turnsOn}</h3>
          <Turns turns={turns} />
        </>
      )}
      {exposed.length > 0 && (
        <p>
          {words.exposed}:{' '}
          {exposed
            .map(({ place, why }) => `${nameOf(place)} (${words.exposures[why] ?? why})`)
            .join(' · ')}
        </p>
      )}
      {chokepoints.length > 0 && (
        <>
          <h3>{words.wouldCut}</h3>
          <ul>
            {chokepoints.slice(0, 6).map((cut) => (
              <li key={cut.join()}>{cut.map(nameOf).join(mapWords[language].and)}</li>
            ))}
          </ul>
        </>
      )}
      {route && (
        <p>
          {words.routeKm(km(route.km))} {route.places.map(nameOf).join(' · ')}
        </p>
      )}
    </>
  );
}

const mostTurns = 8;

function Turns({ turns }: { turns: readonly Turn[] }) {
  const { words, nameOf, state } = usePage();
  return (
    <ul class="turns">
      {turns.slice(0, mostTurns).map((turn) => (
        <li key={turn.id}>
          <details>
            <summary>
              <strong>{nameOf(turn.id)}</strong>{' '}
              <span lang="en" dir="ltr">
                {turn.events.map(({ summary }) => summary).slice(-1)}
              </span>
            </summary>
            {turn.events.map((event) => (
              <article key={event.id} class="weighed">
                <h4 lang="en" dir="ltr">
                  {event.summary}
                </h4>
                <p class="ruled">
                  {words.because} {reasonIn(state.language, event.because)}
                </p>
                <Voices voices={event.voices} />
              </article>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}
