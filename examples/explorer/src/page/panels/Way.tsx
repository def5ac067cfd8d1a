import type { WayAnswer } from '../../questions/way.js';
import { usePage } from '../shared/context.js';
import { PlacePicker } from '../shared/PlacePicker.js';
import { SidePicker } from '../shared/SidePicker.js';
import { Failed } from './Failed.js';
import { WayTold } from './WayTold.js';

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
      {answer ? <WayTold answer={answer} /> : !error && <p>{words.loading}</p>}
    </>
  );
}
