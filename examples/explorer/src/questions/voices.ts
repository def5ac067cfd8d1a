/** Who speaks in the record, and what he says. */
import type { TimeSpan } from '@syria-2024/data';
import type { Atlas, ExplainedClaim } from '@syria-2024/sdk/engine';
import { numberedId } from '../record/unpack.js';
import { type TwoNames, twoNames } from './two-names.js';

export interface SaidClaim {
  readonly id: string;
  readonly stance: string;
  readonly says: string;
  readonly knownFrom: string;
  readonly when: TimeSpan | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly language: string;
}

/** All that one origin says of one event. */
export interface Voice {
  readonly origin: string;
  readonly names: TwoNames;
  readonly alignment: string | null;
  readonly interest: string;
  readonly claims: readonly SaidClaim[];
}

export interface Origin {
  readonly id: string;
  readonly names: TwoNames;
  readonly alignment: string | null;
  readonly claims: number;
}

/** The origins with the most claims first. */
export function origins({ dataset }: Atlas): Origin[] {
  const counts = new Map<string, number>();
  for (const { origin } of dataset.claims) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  return dataset.origins
    .map(({ id, names, alignment }) => ({
      id,
      names: twoNames({ names }),
      alignment,
      claims: counts.get(id) ?? 0,
    }))
    .sort((a, b) => b.claims - a.claims);
}

/** The claims by who is behind the words: whose word weighs most first, and of these whoever spoke first. */
export function voicesOf(claims: readonly ExplainedClaim[]): Voice[] {
  const voices = new Map<string, Voice & { claims: SaidClaim[] }>();
  for (const { claim, origin, source, knownFrom, interest } of claims) {
    const said: SaidClaim = {
      id: claim.id,
      stance: claim.stance,
      says: claim.says,
      knownFrom,
      when: claim.when ?? null,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      archivedUrl: source.archivedUrl ?? null,
      language: source.language,
    };
    const voice = voices.get(origin.id);
    if (voice) voice.claims.push(said);
    else
      voices.set(origin.id, {
        origin: origin.id,
        names: twoNames(origin),
        alignment: origin.alignment,
        interest,
        claims: [said],
      });
  }
  return [...voices.values()].sort((a, b) => weightOf(a) - weightOf(b));
}

/** Words to one's own loss need no other witness; then who has nothing to gain. */
const weights: readonly string[] = ['loses', 'disinterested', 'party', 'gains'];

function weightOf({ interest }: Voice): number {
  return (weights.indexOf(interest) + weights.length + 1) % (weights.length + 1);
}

/** The summaries of some events, which the first view knows by number and the rest by id. */
export function summaries(
  { dataset }: Atlas,
  { ids }: { readonly ids: readonly string[] },
): string[] {
  const known = new Map(
    dataset.events.flatMap(({ id, summary }, i): [string, string][] => [
      [id, summary],
      [numberedId('events', i), summary],
    ]),
  );
  return ids.map((id) => known.get(id) ?? '');
}
