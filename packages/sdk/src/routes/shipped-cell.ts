/** The table of `checkCorridors` for a record that ships, on its covered days, worked out when the package is built; see `tools/write-shipped.ts`. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { shippedText } from '../atlas/shipped-text.js';
import { numbering, ofNumbered, toNumbered } from '../evidence/numbered.js';
import { isDefault, toWeighing } from '../evidence/weighing.js';
import { outside } from '../outside.js';
import type { When } from '../time/when.js';
import type { CorridorCell, HowAsked } from './corridor-cell.js';

/** By corridor, bloc and day: a cell as JSON, so that only those are parsed that are asked for. */
interface Shipped {
  readonly ids: readonly string[];
  readonly cells: ReadonlyMap<string, string>;
}

const shipped = shippedText(ofText);

/** Lets atlases of a dataset tell that table by a text that `corridorsText` wrote of it before. */
export const shipCorridors = shipped.ship;

/** Null for all that must be worked out: another moment or bloc, other bounds, another weighing, another dataset, anything supposed. */
export function shippedCell<I extends Ids>(
  atlas: Atlas<I>,
  corridor: I['corridor'],
  bloc: I['bloc'],
  at: When,
  asked: HowAsked,
): CorridorCell<I> | null {
  const plain: Atlas = atlas;
  if (asked.within !== undefined || !isDefault(toWeighing(plain, asked))) return null;
  const known = shipped.of(plain);
  const cell = known?.cells.get(`${corridor} ${bloc} ${at}`);
  return known && cell !== undefined ? ofNumbered<CorridorCell<I>>(known.ids, cell) : null;
}

/** A line of ids, one of keys, and one for each cell. */
export function corridorsText(cells: readonly CorridorCell[]): string {
  const ids = numbering<string>();
  const rows = cells.map((cell) => toNumbered(cell, ids.of));
  const keys = cells.map(({ corridor, bloc, day }) => `${corridor} ${bloc} ${day}`);
  return [ids.all.join(' '), keys.join('\t'), ...rows].join('\n');
}

function ofText(text: string): Shipped {
  const [ids = '', keys = '', ...rows] = text.split('\n');
  return {
    ids: ids.split(' '),
    cells: new Map(keys.split('\t').map((key, i) => [key, rows[i] ?? outside()])),
  };
}
