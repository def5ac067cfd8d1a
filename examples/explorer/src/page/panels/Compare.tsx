import type { Differing } from '../../questions/difference.js';
import { covered, fromHours, toHours } from '../../state/clock.js';
import { comparings } from '../../state/state.js';
import { tellMoment } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { Differences } from './Differences.js';

/** The moment shown against another. */
export function Compare({ rows }: { rows: readonly Differing[] | null }) {
  const { state, change, words } = usePage();
  const { against, comparing, language } = state;
  const told = { difference: words.difference, beside: words.besideEach, swipe: words.swipe };
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
        {[against.at, null].map((known) => (
          <button
            key={known}
            type="button"
            aria-pressed={against.known === known}
            onClick={() => change({ against: { ...against, known } })}
          >
            {known === null ? words.knownToday : words.knownThen}
          </button>
        ))}
      </div>
      <div class="quick">
        {comparings.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === comparing}
            onClick={() => change({ comparing: one })}
          >
            {told[one]}
          </button>
        ))}
      </div>
      <Differences rows={rows} before={other} after={tellMoment(state.at, language)} />
    </>
  );
}
