import { useEffect, useRef, useState } from 'preact/hooks';
import { covered, fromHours, stepDay, stepMoment, toHours } from '../state/clock.js';
import { tellMoment, tellShortDay } from '../words/times.js';
import { usePage } from './context.js';
import { Density } from './Density.js';

const stepMs = 700;

/** The two clocks: the moment shown, and until when what is known was published. */
export function Clocks() {
  const { state, change, words, outset } = usePage();
  const { at, known, language } = state;
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(at);
  latest.current = at;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const next = fromHours(Math.min(toHours(latest.current) + 6, covered));
      if (next === latest.current) setPlaying(false);
      else change({ at: next });
    }, stepMs);
    return () => clearInterval(timer);
  }, [isPlaying, change]);
  const play = () => {
    if (!isPlaying && toHours(at) >= covered) change({ at: fromHours(0) });
    setPlaying(!isPlaying);
  };
  const button = (label: string, sign: string, act: () => void) => (
    <button type="button" aria-label={label} title={label} onClick={act}>
      {sign}
    </button>
  );
  const [first, second] = language === 'ar' ? ['⏵', '⏴'] : ['⏴', '⏵'];
  return (
    <section class="clocks" aria-label={words.clockShown}>
      <div class="steps">
        {button(words.dayBack, `${first}${first}`, () => change({ at: stepDay(at, -1) }))}
        {button(words.momentBack, first ?? '', () =>
          change({ at: stepMoment(at, -1, outset.moments) }),
        )}
        {button(isPlaying ? words.pause : words.play, isPlaying ? '⏸' : '▶', play)}
        {button(words.momentOn, second ?? '', () =>
          change({ at: stepMoment(at, 1, outset.moments) }),
        )}
        {button(words.dayOn, `${second}${second}`, () => change({ at: stepDay(at, 1) }))}
      </div>
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
          onInput={(event) => change({ at: fromHours(Number(event.currentTarget.value)) })}
        />
        <div class="days" aria-hidden="true">
          {outset.days.map((day) => (
            <span key={day}>{tellShortDay(day, language)}</span>
          ))}
        </div>
      </div>
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
          <button
            type="button"
            aria-pressed={known === null}
            onClick={() => change({ known: null })}
          >
            {words.knownToday}
          </button>
        </div>
      </div>
    </section>
  );
}
