import type { Atlas } from '@syria-2024/sdk';
import { type ReadColumn, type Table, tableOf } from '../data/ship/tables/table.js';
import { wrap } from '../sdk/src/atlas/atlas.js';
import { neighboursOf } from '../sdk/src/places/neighbours.js';

interface Pair {
  readonly place: string;
  readonly neighbour: string;
}

const columns: readonly ReadColumn<Pair>[] = (['place', 'neighbour'] as const).map((name) => ({
  name,
  type: 'text',
  about: name === 'place' ? 'The place.' : 'One of those around it.',
  required: true,
  names: 'places',
  read: (pair) => pair[name],
}));

/** Which places the front has to pass for the word on a place to be overtaken: see docs/ageing.md. */
export function neighboursTable(atlas: Atlas): Table {
  // What looks inside is not the copy that made the atlas, and would find nothing of its own in it.
  const inside = wrap(atlas.dataset);
  const rows = atlas.dataset.places.flatMap(({ id: place }) =>
    neighboursOf(inside, place).map((neighbour): Pair => ({ place, neighbour })),
  );
  const about =
    'The places around each place: those whose hands tell whether its word is overtaken.';
  return tableOf({ name: 'neighbours', about, key: ['place', 'neighbour'] }, columns, rows);
}
