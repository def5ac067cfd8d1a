import type { Differing } from '../../questions/difference.js';
import { covered, fromHours, toHours } from '../../state/clock.js';
import { tellMoment } from '../../words/times.js';
import { usePage } from '../context.js';
import { Differences } from './Differences.js';

/** The moment shown against another. */
export function Compare({ rows }: { rows: readonly Differing[] | null }) {
  const { state, change, words } = usePage();
  const { against, beside, language } = state;
  const other = tellMoment(against.at, language);
  return (
    <>
      <p>{words.compareLead}</p>
      <label class="field" for="against">
        {other}
      </label>
      <input
        id="against"
        type="range"
        min={0}
        max={covered}
        step={1}
        value={toHours(against.at)}
        aria-valuetext={other}
        onInput={(event) =>
          change({ against: { ...against, at: fromHours(Number(event.currentTarget.value)) } })
        }
      />
      <div class="quick">
        <button type="button" aria-pressed={!beside} onClick={() => change({ beside: false })}>
          {words.difference}
        </button>
        <button type="button" aria-pressed={beside} onClick={() => change({ beside: true })}>
          {words.besideEach}
        </button>
      </div>
      <Differences rows={rows} before={other} after={tellMoment(state.at, language)} />
    </>
  );
}
