/**
 * What Node gets for the shipped record: the same doors, and in files beside them what was worked out when the package was
 * built. A bundle that leaves the files behind, and a record of another version, work it out anew.
 */
import { readFileSync } from 'node:fs';
import { dataset } from '@syria-2024/data/dataset';
import { type ShippedCells, shipCells } from '../areas/cells.js';
import { shipPlaceIds } from '../atlas/place-ids.js';
import { ship } from '../control/ageing/shipped.js';
import { ofText, readerOf } from '../control/ageing/shipping.js';
import { once } from '../kept/once.js';
import { shipSteps } from '../roads/shipped-steps.js';
import { shipCorridors } from '../routes/shipped-cell.js';
import { keepOffset } from '../time/clock.js';
import { clock } from './generated/clock.js';

/** The text after the first line, which says of what record it was made; null where it is not there, or of another one. */
function textOf(name: string): string | null {
  const text = textBeside(`./generated/${name}.txt`) ?? '';
  const end = text.indexOf('\n');
  return text.slice(0, end) === JSON.stringify(dataset.meta) ? text.slice(end + 1) : null;
}

function textBeside(path: string): string | null {
  try {
    return readFileSync(new URL(path, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

const tellings = once(() => {
  const text = textOf('tellings');
  return text === null ? null : ofText(text);
});
const reader = once(() => {
  const shipped = tellings();
  return shipped && readerOf(shipped);
});

keepOffset(clock);
shipPlaceIds(dataset, () => tellings()?.places ?? null);
ship(dataset, (row) => reader()?.(row) ?? null);
shipCorridors(dataset, () => textOf('ways'));
shipSteps(dataset, () => textOf('passable'));
shipCells(dataset, (): ShippedCells | null => JSON.parse(textOf('cells') ?? 'null'));

export * from '../index.js';
