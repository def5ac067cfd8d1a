import type { Differing } from '../../questions/difference.js';
import { tellMoment } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { Differences } from './Differences.js';

/** What was believed of a moment when it had just passed, and is not today. */
export function Believed({ rows }: { rows: readonly Differing[] | null }) {
  const { state, words, nameOf, change } = usePage();
  const known = state.known ?? state.at;
  return (
    <>
      <p>
        {words.believedLead(
          tellMoment(known, state.language),
          tellMoment(state.at, state.language),
        )}
      </p>
      {state.known === null && (
        <p class="note">
          {words.knownTaken}{' '}
          <button type="button" class="link" onClick={() => change({ known: state.at })}>
            {words.setKnown}
          </button>
        </p>
      )}
      {rows && state.place && rows.every(({ place }) => place !== state.place) && (
        <p>{words.sameThen(nameOf(state.place))}</p>
      )}
      <Differences rows={rows} before={words.believedThen} after={words.believedToday} />
    </>
  );
}
