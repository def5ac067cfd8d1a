import type { ComponentChildren } from 'preact';
import type { SaidClaim } from '../../questions/voices.js';
import { tellMoment, tellSpan } from '../../words/times.js';
import { usePage } from '../shared/context.js';

/** One claim: what it says, of when, and where it stands. */
export function Said({ claim }: { claim: SaidClaim }) {
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
            {words.listComma}
            <bdi>{publisher}</bdi>
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
function Link({ url, children }: { url: string | null; children: ComponentChildren }) {
  if (!url || !/^https?:\/\//.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
