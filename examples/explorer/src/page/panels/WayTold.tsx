import { mapWords } from '@syria-2024/drawing/map';
import type { Severed, WayAnswer } from '../../questions/way.js';
import { tellMoment, tellStart } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { Strip } from './Strip.js';
import { TextsNote } from './TextsNote.js';
import { Turns } from './Turns.js';

/** Whether a way was open, its story, what cut it, what would reopen it. */
export function WayTold({ answer }: { answer: WayAnswer }) {
  const { words } = usePage();
  const { status, turns } = answer;
  return (
    <>
      <Verdict answer={answer} />
      <Story answer={answer} />
      <Repair answer={answer} />
      {turns.length > 0 && (
        <>
          <h3>{status === 'severed' ? words.cutBy : words.turnsOn}</h3>
          <TextsNote />
          <Turns turns={turns} />
        </>
      )}
      <Along answer={answer} />
    </>
  );
}

const km = (value: number) => value.toFixed(0);

function Verdict({ answer }: { answer: WayAnswer }) {
  const { words, state } = usePage();
  const { status, credibility, detour, roughest, beyond } = answer;
  return (
    <>
      <p class="when">
        {words.answerAt} {tellMoment(state.at, state.language)}
      </p>
      <p class={`verdict road-${status}`} aria-live="polite">
        <strong>{words.way[status]}</strong>
        {credibility && <small> · {words.credibilities[credibility]}</small>}
        {detour !== null && detour > 1.05 && <> · {words.detour(detour.toFixed(1))}</>}
        {roughest && <> · {words.roughest(words.classes[roughest] ?? roughest)}</>}
      </p>
      {beyond && <p>{words.beyond(km(beyond.km), beyond.detour.toFixed(1))}</p>}
    </>
  );
}

function Story({ answer: { spells, severances } }: { answer: WayAnswer }) {
  const { words, state } = usePage();
  return (
    <>
      <h3>{words.timeline}</h3>
      <Strip
        name={words.timeline}
        spells={spells.map((spell) => ({
          ...spell,
          words: `${tellStart(spell.from, state.language)}: ${words.way[spell.status]}`,
        }))}
      />
      {severances.length === 0 && <p>{words.neverCut}</p>}
      <ul class="severances">
        {severances.map((severed) => (
          <li key={severed.began.latest}>
            <Severance {...severed} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Severance({ began, ended, by }: Severed) {
  const { words, state } = usePage();
  const { language } = state;
  const start = (at: string) => tellStart(at, language);
  const end = (at: string) => tellMoment(at, language);
  const last =
    ended === null
      ? words.cutStill
      : `${words.cutEnded} ${words.between(start(ended.earliest), ended.latest ? end(ended.latest) : '…')}`;
  return (
    <>
      <p>
        {words.cutBegan}{' '}
        <strong>
          {began.earliest === null
            ? words.before
            : words.between(start(began.earliest), end(began.latest))}
        </strong>
        {words.listComma + last}
      </p>
      <Turns turns={by} />
    </>
  );
}

function Repair({ answer: { repair, restoring } }: { answer: WayAnswer }) {
  const { words, nameOf, state, change } = usePage();
  if (repair.length === 0) return null;
  return (
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
      <button type="button" onClick={() => change({ supposed: [...state.supposed, ...restoring] })}>
        {words.keepOpen}
      </button>
    </>
  );
}

/** What an open way leans on, and where it runs. */
function Along({ answer: { exposed, chokepoints, route } }: { answer: WayAnswer }) {
  const { words, nameOf, state } = usePage();
  const { and } = mapWords[state.language];
  const tellExposed = ({ place, why }: WayAnswer['exposed'][number]) =>
    `${nameOf(place)} (${words.exposures[why] ?? why})`;
  return (
    <>
      {exposed.length > 0 && (
        <p>
          {words.exposed}: {exposed.map(tellExposed).join(' · ')}
        </p>
      )}
      {chokepoints.length > 0 && (
        <>
          <h3>{words.wouldCut}</h3>
          <ul>
            {chokepoints.slice(0, 6).map((cut) => (
              <li key={cut.join()}>{cut.map(nameOf).join(and)}</li>
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
