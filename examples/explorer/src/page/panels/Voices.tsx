import type { Voice } from '../../questions/place.js';
import { tellMoment, tellSpan } from '../../words/times.js';
import { usePage } from '../context.js';

const speaksAgainst = new Set(['denies', 'doubts']);

/** Both sides of what is said of one thing, by who is behind the words. */
export function Voices({ voices }: { voices: readonly Voice[] }) {
  const { words } = usePage();
  const against = voices.filter(({ claims }) => speaksAgainst.has(claims.at(-1)?.stance ?? ''));
  const inFavour = voices.filter((voice) => !against.includes(voice));
  if (against.length === 0) return <VoiceList voices={inFavour} />;
  return (
    <div class="two-sides">
      <div>
        <h5>{words.forIt}</h5>
        <VoiceList voices={inFavour} />
      </div>
      <div>
        <h5>{words.againstIt}</h5>
        <VoiceList voices={against} />
      </div>
    </div>
  );
}

/** How many origins are open from the start; the rest wait behind their names. */
const mostOpen = 2;

function VoiceList({ voices }: { voices: readonly Voice[] }) {
  const { words, nameOf } = usePage();
  return (
    <ul class="voices">
      {voices.map(({ origin, name, alignment, interest, claims }, i) => (
        <li key={origin}>
          <details open={i < mostOpen}>
            <summary>
              <bdi>{name}</bdi>{' '}
              <small>
                {alignment === null || alignment === 'independent'
                  ? words.independent
                  : nameOf(alignment)}{' '}
                · {words.interests[interest] ?? interest}
                {claims.length > 1 && ` · ${words.claims(claims.length)}`}
              </small>
            </summary>
            <ul>
              {claims.map((claim) => (
                <Said key={claim.id} claim={claim} />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Said({ claim }: { claim: Voice['claims'][number] }) {
  const { words, state } = usePage();
  const { stance, says, when, knownFrom, title, publisher, url, archivedUrl, language } = claim;
  return (
    <li class={`said ${stance}`}>
      <strong>{words.stances[stance] ?? stance}</strong>{' '}
      <q lang="en" dir="ltr">
        {says}
      </q>
      <small>
        {when && <>{tellSpan(when, state.language)} · </>}
        {words.published} {tellMoment(knownFrom, state.language)} ·{' '}
        <Link url={url}>
          <bdi lang={language}>{title}</bdi>
        </Link>
        {publisher && (
          <>
            , <bdi>{publisher}</bdi>
          </>
        )}
        {archivedUrl && (
          <>
            {' '}
            · <Link url={archivedUrl}>{words.archived}</Link>
          </>
        )}
      </small>
    </li>
  );
}

/** Only addresses of the web become links; whatever else a source has for one stays text. */
function Link({ url, children }: { url: string | null; children: preact.ComponentChildren }) {
  if (!url || !/^https?:\/\//.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
