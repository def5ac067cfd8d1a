import type { Entry, Records } from '../../read/records.js';
import { spellingsIn } from '../../register/plain/spellings.js';
import {
  type AttributionRow,
  agencyWords,
  attributionRows,
  circleWords,
  isWholly,
} from '../help/attributions.js';
import { claimsOf, type Said, utterances } from '../help/claims.js';
import type { Rule } from '../help/rule.js';

type Origin = Entry<'origins'>;

/** Kinds that speak through somebody else's page; where they publish themselves the source is official or social. */
const quoted: readonly string[] = [
  'officials',
  'resident',
  'armed-group',
  'military',
  'government',
];
const outlets: readonly string[] = ['media', 'agency', 'analyst'];
/** Outlets that report; what they state themselves is an opinion, an event of its own. */
const reporting: readonly string[] = ['media', 'agency'];

/** The page's words for the speaker limit who can stand behind them. Claims without an attribution are left alone. */
export const attribution: Rule = {
  name: 'attribution',
  description: "A claim's origin is one that the page's words for the speaker allow",
  scope: ['sources', 'origins', 'events'],
  *check(records) {
    for (const said of claimsOf(records)) {
      const { source, claim, at } = said;
      const origin = records.origins.get(claim.origin);
      if (!origin || claim.attribution === undefined) continue;
      const fault =
        claim.attribution === 'own-voice'
          ? ownVoiceFault(records, said, origin)
          : wordsFault(claim.attribution, source.value.publisher ?? '', origin, records);
      if (fault) yield source.problem('attribution', at(fault.key), fault.message);
    }
  },
};

interface Fault {
  key: 'origin' | 'basis';
  message: string;
}

function ownVoiceFault(records: Records, { source, claim }: Said, origin: Origin): Fault | null {
  const { publisher, kind } = source.value;
  if (quoted.includes(origin.value.kind) && kind !== 'official' && kind !== 'social')
    return {
      key: 'origin',
      message: `own-voice is the outlet itself; ${origin.id} is ${origin.value.kind}`,
    };
  const own = publisher === null ? undefined : originNamed(records, publisher);
  if (own !== undefined && own.id !== origin.id && outlets.includes(own.value.kind))
    return { key: 'origin', message: `own-voice is the outlet itself; expected ${own.id}` };
  const event = records.events.get(claim.event);
  const isOpinion = event !== undefined && utterances.includes(event.value.kind);
  if (claim.basis === 'stated' && reporting.includes(origin.value.kind) && !isOpinion)
    return {
      key: 'basis',
      message:
        'an outlet that reports announces nothing; expected relayed, inferred, witnessed or visual',
    };
  return null;
}

/** The one origin of exactly that name. */
function originNamed(records: Records, name: string): Origin | undefined {
  const found = [...records.origins.values()].filter(({ value: { names } }) =>
    spellingsIn(names).includes(name),
  );
  return found.length === 1 ? found[0] : undefined;
}

function wordsFault(
  words: string,
  publisher: string,
  origin: Origin,
  records: Records,
): Fault | null {
  const agency = agencyWords[origin.id];
  // On an agency's own page its name is the publisher's, and the words are for voices that it leaves unnamed.
  if (agency && !new RegExp(agency, 'iu').test(`${words} ${publisher}`))
    return {
      key: 'origin',
      message: `"${words}" does not name ${origin.id}; an agency is an origin only where the page names it`,
    };
  if (isWholly(circleWords, words) && originNamed(records, publisher)?.id === origin.id)
    return {
      key: 'origin',
      message: `"${words}" tells of people apart from ${origin.id}; expected an origin of theirs`,
    };
  for (const row of attributionRows) {
    if (!isWholly(row.words, words) || isAllowed(row, origin)) continue;
    return { key: 'origin', message: `"${words}" is ${row.what}, not ${origin.id}` };
  }
  return null;
}

function isAllowed({ origins, never, kinds, alignment }: AttributionRow, { id, value }: Origin) {
  if (never?.includes(id)) return false;
  if (origins && !origins.includes(id)) return false;
  if (kinds && !kinds.includes(value.kind)) return false;
  return alignment === undefined || value.alignment === alignment;
}
