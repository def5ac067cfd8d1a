import { covered, fromHours, toHours } from '../state/clock.js';
import { movedTo } from '../state/state.js';
import { tellMoment, tellShortDay } from '../words/times.js';
import { Density } from './Density.js';
import { Steps } from './Steps.js';
import { usePage } from './shared/context.js';

/** The two clocks: the moment shown, and until when what is known was published. */
export function Clocks() {
  const { words } = usePage();
  return (
    <section class="clocks" aria-label={words.clocks}>
      <Steps />
      <ClockShown />
      <ClockKnown />
    </section>
  );
}

function ClockShown() {
  const { state, change, words, outset } = usePage();
  const { at, language } = state;
  return (
    <div class="clock">
      <label for="clock-shown">{words.clockShown}</label>
      <output for="clock-shown">{tellMoment(at, language)}</output>
      <Density
        counts={outset.density.events}
        title={words.events}
        reached={toHours(at) / covered}
      />
      <input
        id="clock-shown"
        type="range"
        min={0}
        max={covered}
        step={1}
        value={Math.round(toHours(at))}
        aria-valuetext={tellMoment(at, language)}
        onInput={(event) => change(movedTo(state, fromHours(Number(event.currentTarget.value))))}
      />
      <div class="days" aria-hidden="true">
        {outset.days.map((day) => (
          <span key={day}>{tellShortDay(day, language)}</span>
        ))}
      </div>
    </div>
  );
}

function ClockKnown() {
  const { state, change, words, outset } = usePage();
  const { at, known, language } = state;
  return (
    <div class="clock known">
      <label for="clock-known">{words.clockKnown}</label>
      <output for="clock-known">
        {known === null ? words.today : tellMoment(known, language)}
      </output>
      <Density
        counts={outset.density.reports}
        title={words.reports}
        reached={known === null ? 1 : toHours(known) / covered}
      />
      <input
        id="clock-known"
        type="range"
        min={0}
        max={covered + 12}
        step={1}
        value={known === null ? covered + 12 : Math.min(Math.round(toHours(known)), covered)}
        aria-valuetext={known === null ? words.today : tellMoment(known, language)}
        onInput={(event) => {
          const hours = Number(event.currentTarget.value);
          change({ known: hours > covered ? null : fromHours(hours) });
        }}
      />
      <div class="quick">
        <button type="button" aria-pressed={known === at} onClick={() => change({ known: at })}>
          {words.knownThen}
        </button>
        <button type="button" aria-pressed={known === null} onClick={() => change({ known: null })}>
          {words.knownToday}
        </button>
      </div>
    </div>
  );
}
