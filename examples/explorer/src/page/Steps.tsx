import { stepDay, stepMoment } from '../state/clock.js';
import { movedTo } from '../state/state.js';
import { usePage } from './shared/context.js';
import { type Pace, paces, usePlay } from './use-play.js';

/** Play, and one step at a time: to another day, to another change. */
export function Steps() {
  const { state, change, words, outset } = usePage();
  const { at, language } = state;
  const { isPlaying, pace, setPace, play } = usePlay();
  const button = (label: string, sign: string, act: () => void) => (
    <button type="button" aria-label={label} title={label} onClick={act}>
      {sign}
    </button>
  );
  // Time runs as the language is read.
  const [back, on, start] = language === 'ar' ? ['⏵', '⏴', '◀'] : ['⏴', '⏵', '▶'];
  const move = (moment: string) => () => change(movedTo(state, moment));
  return (
    <div class="steps">
      <div class="buttons">
        {button(words.dayBack, `${back}${back}`, move(stepDay(at, -1)))}
        {button(words.momentBack, `${back}`, move(stepMoment(at, -1, outset.moments)))}
        {button(isPlaying ? words.pause : words.play, isPlaying ? '⏸' : `${start}`, play)}
        {button(words.momentOn, `${on}`, move(stepMoment(at, 1, outset.moments)))}
        {button(words.dayOn, `${on}${on}`, move(stepDay(at, 1)))}
      </div>
      <label>
        {words.pace}{' '}
        <select value={pace} onChange={(event) => setPace(event.currentTarget.value as Pace)}>
          {paces.map((one) => (
            <option key={one} value={one}>
              {words.paces[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
