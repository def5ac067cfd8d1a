import { type Atlas, controlAt, coveredDays } from '@syria-2024/sdk';
import { type ReadColumn, type Table, tableOf } from '../data/ship/tables/table.js';
import { type Asked, placeColumn, stateColumns } from './control-columns.js';

interface Evening extends Asked {
  readonly day: string;
}

const columns: readonly ReadColumn<Evening>[] = [
  placeColumn,
  {
    name: 'day',
    type: 'date',
    about: 'The evening: the end of that local day.',
    required: true,
    read: (row) => row.day,
  },
  ...stateColumns,
];

/** Who held each place at the end of each covered day. */
export function controlDaily(atlas: Atlas): Table {
  const days = coveredDays(atlas);
  const rows = atlas.dataset.places.flatMap(({ id: place }) =>
    days.map((day): Evening => ({ atlas, place, day, state: controlAt(atlas, place, day) })),
  );
  const about = 'Who held each place at the end of each covered day.';
  return tableOf({ name: 'control_daily', about, key: ['place', 'day'] }, columns, rows);
}
