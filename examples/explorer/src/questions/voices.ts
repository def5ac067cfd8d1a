/** Who speaks in the record: the origins with the most claims first. */
import type { Atlas } from '@syria-2024/sdk/engine';
import { numberedId } from '../record/unpack.js';

export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly alignment: string | null;
  readonly claims: number;
}

export function origins({ dataset }: Atlas): Origin[] {
  const counts = new Map<string, number>();
  for (const { origin } of dataset.claims) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  return dataset.origins
    .map(({ id, names, alignment }) => ({
      id,
      name: names.en,
      alignment,
      claims: counts.get(id) ?? 0,
    }))
    .sort((a, b) => b.claims - a.claims);
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
