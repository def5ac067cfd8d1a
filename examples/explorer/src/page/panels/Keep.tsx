import { useState } from 'preact/hooks';
import type { Moment } from '../../questions/moment.js';
import { toAddress } from '../../state/address.js';
import { countSupposed, type State } from '../../state/state.js';
import { citationOf, csvOf, geojsonOf } from '../keep/data.js';
import { save } from '../keep/save.js';
import { toPng } from '../keep/to-png.js';
import { useSheet } from '../keep/use-sheet.js';
import { usePage } from '../shared/context.js';

/** What is supposed, or was known then, never takes the name of the record's own map. */
function fileNameOf(state: State): string {
  const plain = (moment: string) => moment.replaceAll(':', '');
  return [
    `syria-2024_${plain(state.at)}`,
    ...(state.known === null ? [] : [`as-known-${plain(state.known)}`]),
    ...(countSupposed(state) > 0 ? ['what-if'] : []),
  ].join('_');
}

/** What can be taken along: the link, the picture, the data behind it, how to cite it. */
export function Keep({ moment }: { moment: Moment | null }) {
  const page = usePage();
  const { words, state } = page;
  const [isCopied, setCopied] = useState(false);
  const sheet = useSheet(moment);
  const address = (part: Partial<typeof state> = {}) =>
    `${location.origin}${location.pathname}#${toAddress({ ...state, ...part })}`;
  const name = fileNameOf(state);
  const copy = () => {
    void navigator.clipboard?.writeText(address()).then(() => setCopied(true));
  };
  const embed = `<iframe src="${address({ embed: true })}" width="800" height="600" title="${words.title}" loading="lazy"></iframe>`;
  const button = (label: string, act: () => void) => (
    <button type="button" disabled={!moment} onClick={act}>
      {label}
    </button>
  );
  return (
    <>
      <p>{words.keepLead}</p>
      <p>
        <button type="button" onClick={copy}>
          {words.copyLink}
        </button>{' '}
        <span role="status">{isCopied && words.copied}</span>
      </p>
      <label class="field">
        <span class="hidden">{words.copyLink}</span>
        <input
          readOnly
          dir="ltr"
          value={address()}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <h3>{words.download}</h3>
      <div class="quick">
        {button('SVG', () => void sheet().then((svg) => save(`${name}.svg`, 'image/svg+xml', svg)))}
        {button(
          'PNG',
          () =>
            void sheet()
              .then(toPng)
              .then((png) => save(`${name}.png`, 'image/png', png)),
        )}
        {button(
          'GeoJSON',
          () =>
            moment &&
            save(`${name}.geojson`, 'application/geo+json', geojsonOf(page, moment, address())),
        )}
        {button(
          'CSV',
          () => moment && save(`${name}.csv`, 'text/csv', csvOf(page, moment, address())),
        )}
        {button(words.print, () => print())}
      </div>
      <h3>{words.cite}</h3>
      <p class="citation">{citationOf(page, address())}</p>
      <h3>{words.embedLead}</h3>
      <textarea readOnly dir="ltr" rows={5} aria-label={words.embedLead} value={embed} />
    </>
  );
}
