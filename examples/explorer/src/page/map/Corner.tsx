import { asOnRecord, countSupposed } from '../../state/state.js';
import { usePage } from '../shared/context.js';

/** What a map must not be looked at without: its moment where it has a caption, and that something is supposed. */
export function Corner({ caption }: { caption?: string | undefined }) {
  const { state, change, words } = usePage();
  const supposed = countSupposed(state);
  return (
    <div class="corner">
      {caption && <p class="caption">{caption}</p>}
      {supposed > 0 && (
        <p class="what-if">
          {words.notTheRecord(supposed)}{' '}
          {!state.embed && (
            <button type="button" class="link" onClick={() => change(asOnRecord)}>
              {words.clearSupposed}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
