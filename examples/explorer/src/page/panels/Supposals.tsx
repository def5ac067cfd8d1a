import type { Supposed } from '../../questions/asked.js';
import { asOnRecord, countSupposed } from '../../state/state.js';
import { tellStart } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { useAnswer } from '../shared/use-answer.js';

/** What is supposed now, each with its way out, and one for all. */
export function Supposals() {
  const { words, state, change } = usePage();
  const { supposed, silenced, rule } = state;
  const nameOrigin = useOriginNames();
  const tell = useSupposedWords();
  const item = (key: string, told: string, remove: () => void) => (
    <li key={key}>
      {told}{' '}
      <button type="button" class="link" aria-label={`${words.remove}: ${told}`} onClick={remove}>
        ✕
      </button>
    </li>
  );
  if (countSupposed(state) === 0) return <p class="note">{words.nothingSupposed}</p>;
  return (
    <section class="supposals">
      <h3>{words.supposed}</h3>
      <ul>
        {supposed.map((one, i) =>
          item(String(i), tell(one), () =>
            change({ supposed: supposed.filter((_, j) => j !== i) }),
          ),
        )}
        {silenced.map((origin) =>
          item(origin, `${words.silence}: ${nameOrigin(origin)}`, () =>
            change({ silenced: silenced.filter((other) => other !== origin) }),
          ),
        )}
        {rule !== 'shipped' && item('rule', words.rules[rule], () => change({ rule: 'shipped' }))}
      </ul>
      <button type="button" onClick={() => change(asOnRecord)}>
        {words.clearSupposed}
      </button>
    </section>
  );
}

function useSupposedWords(): (one: Supposed) => string {
  const { words, nameOf, state } = usePage();
  return (one) => {
    const what =
      'place' in one
        ? `${nameOf(one.place)}: ${nameOf(one.holder)}`
        : `${nameOf(one.segment)}: ${words.passage[one.passage]}`;
    return `${what} (${one.from === null ? words.fromStart : tellStart(one.from, state.language)})`;
  };
}

/** Their names are among the texts, which come later. */
function useOriginNames(): (origin: string) => string {
  const { state } = usePage();
  const told = useAnswer('origins', state.silenced.length > 0 ? null : undefined);
  const at = state.language === 'ar' ? 1 : 0;
  return (origin) => told.answer?.find(({ id }) => id === origin)?.names[at] ?? origin;
}
