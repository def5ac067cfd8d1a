import { type Atlas, type ControlSpell, controlHistory } from '@syria-2024/sdk';
import { type ReadColumn, type Table, tableOf } from '../data/ship/tables/table.js';
import { type Asked, placeColumn, stateColumns } from './control-columns.js';

interface Spell extends Asked {
  readonly spell: number;
  readonly state: ControlSpell;
}

const columns: readonly ReadColumn<Spell>[] = [
  placeColumn,
  {
    name: 'spell',
    type: 'integer',
    about: 'Its place among those of the place, from 1.',
    required: true,
    read: (row) => row.spell,
  },
  {
    name: 'from',
    type: 'datetime',
    about: 'Its first instant.',
    required: true,
    read: (row) => row.state.from,
  },
  {
    name: 'until',
    type: 'datetime',
    about: 'The instant at which the next begins.',
    required: true,
    read: (row) => row.state.until,
  },
  ...stateColumns,
];

/** The stretches of time with one answer, place by place; they partition the covered days. */
export function controlSpells(atlas: Atlas): Table {
  const rows = atlas.dataset.places.flatMap(({ id: place }) =>
    controlHistory(atlas, place).map((state, i): Spell => ({ atlas, place, spell: i + 1, state })),
  );
  const about =
    'The stretches of time through which a place had one answer; they partition the covered days.';
  return tableOf({ name: 'control_spells', about, key: ['place', 'spell'] }, columns, rows);
}
