import type { Voice } from '../../questions/voices.js';
import { usePage } from '../shared/context.js';
import { Said } from './Said.js';

const speaksAgainst = new Set(['denies', 'doubts']);

/** Both sides of what is said of one thing, by who is behind the words; what came out after the second clock apart. */
export function Voices({ voices }: { voices: readonly Voice[] }) {
  const { words, state } = usePage();
  const { known } = state;
  const heard = known === null ? voices : heardWhere(voices, (from) => from <= known);
  const outLater = known === null ? [] : heardWhere(voices, (from) => from > known);
  return (
    <>
      <Sides voices={heard} />
      {outLater.length > 0 && (
        <details class="out-later">
          <summary>{words.outLater(outLater.length)}</summary>
          <Sides voices={outLater} />
        </details>
      )}
    </>
  );
}

/** Of each voice the claims that became known at such a moment; those without any are left out. */
function heardWhere(voices: readonly Voice[], isMeant: (from: string) => boolean): Voice[] {
  return voices
    .map((voice) => ({
      ...voice,
      claims: voice.claims.filter(({ knownFrom }) => isMeant(knownFrom.slice(0, 16))),
    }))
    .filter(({ claims }) => claims.length > 0);
}

function Sides({ voices }: { voices: readonly Voice[] }) {
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
  const { words, nameOf, state } = usePage();
  const at = state.language === 'ar' ? 1 : 0;
  return (
    <ul class="voices">
      {voices.map(({ origin, names, alignment, interest, claims }, i) => (
        <li key={origin}>
          <details open={i < mostOpen}>
            <summary>
              <bdi>{names[at]}</bdi>{' '}
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
