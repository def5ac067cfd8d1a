/** Any name of a place, as people write it. */
import { findPlace, type PlaceMatch } from '@syria-2024/sdk';
import { CallError } from '../reply/reply.js';
import { record } from './record.js';

/** Refuses a name that may mean several places, and one that means none, with what is near. */
export function readPlace(name: string): string {
  const found = findPlace(record, name);
  switch (found.status) {
    case 'found':
      return found.place;
    case 'ambiguous':
      throw new CallError(`'${name}' may be any of these; ask by id:\n${list(found.matches)}`);
    case 'unknown':
      throw new CallError(
        found.matches.length === 0
          ? `no place '${name}' on record`
          : `no place '${name}' on record; near are:\n${list(found.matches)}`,
      );
  }
}

function list(matches: readonly PlaceMatch[]): string {
  const width = Math.max(...matches.map(({ place }) => place.length));
  return matches
    .map(({ place, name, kind, region, country }) =>
      [`  ${place.padEnd(width)}  ${name}`, kind, region ?? country].join(', '),
    )
    .join('\n');
}
