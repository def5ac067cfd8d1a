import type { Differing } from '../../questions/difference.js';
import { usePage } from '../shared/context.js';
import { Sign } from '../shared/Sign.js';
import { tellStanding } from '../shared/standing-words.js';

interface Props {
  readonly rows: readonly Differing[] | null;
  readonly before: string;
  readonly after: string;
}

const kinds = ['city', 'town', 'airport', 'base', 'crossing', 'bridge'];

/** The places that differ, the large ones first. */
export function Differences({ rows, before, after }: Props) {
  const page = usePage();
  const { words, places, nameOf, change, state } = page;
  if (!rows) return <p>{words.loading}</p>;
  const rank = ({ place }: Differing) =>
    (kinds.indexOf(places.get(place)?.kind ?? '') + kinds.length + 1) % (kinds.length + 1);
  const isMeant = ({ place }: Differing) =>
    place === state.place ? -1 : rank({ place } as Differing);
  const sorted = [...rows].sort((a, b) => isMeant(a) - isMeant(b));
  return (
    <>
      <p aria-live="polite">
        <strong>{rows.length === 0 ? words.noneDiffers : words.places(rows.length)}</strong>
      </p>
      <ul class="differences">
        {sorted.map((row) => (
          <li key={row.place} class={row.place === state.place ? 'meant' : undefined}>
            <button
              type="button"
              class="link"
              onClick={() => change({ place: row.place, panel: 'place' })}
            >
              {nameOf(row.place)}
            </button>
            <dl>
              <dt>{before}</dt>
              <dd>
                <Sign standing={row.before} /> {tellStanding(row.before, page)}
              </dd>
              <dt>{after}</dt>
              <dd>
                <Sign standing={row.after} /> {tellStanding(row.after, page)}
              </dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
