/** What Node reads of what was worked out before, against what is worked out anew. */
import { readFileSync } from 'node:fs';
import type { Dataset, Ids } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../src/areas/cells.js';
import { wrap } from '../src/atlas/atlas.js';
import { indexOf } from '../src/atlas/index-of.js';
import { shipPlaceIds } from '../src/atlas/place-ids.js';
import { ship, shippedTelling } from '../src/control/ageing/shipped.js';
import { tellingOf } from '../src/control/ageing/telling.js';
import { toWeighing } from '../src/evidence/weighing.js';
import {
  type Atlas,
  assume,
  checkCorridors,
  controlAt,
  controlColumns,
  controlHistory,
  trustedAtlas,
} from '../src/index.js';
import { syria2024 as told } from '../src/node/shipped.js';
import { historyOf } from '../src/roads/history.js';
import { shippedSteps } from '../src/roads/shipped-steps.js';
import type { CorridorCell, HowAsked } from '../src/routes/corridor-cell.js';
import { shippedCell } from '../src/routes/shipped-cell.js';
import { instantAt, keepOffset, offsetAt, toRfc3339 } from '../src/time/clock.js';

/** What was worked out before is known by the dataset: of a copy nothing is. */
const anew = trustedAtlas({ ...told.dataset, places: [...told.dataset.places] });
const weighing = toWeighing(told, {});

describe('what is worked out when the package is built', () => {
  it('is what is worked out anew, for every place at every instant at which either may change', () => {
    let compared = 0;
    for (const { id } of told.dataset.places) {
      const [one, other] = [tellingOf(told, id, weighing), tellingOf(anew, id, weighing)];
      for (const ms of new Set([...one.instants, ...other.instants])) {
        compared++;
        expect(one.at(ms)).toStrictEqual({ ...other.at(ms) });
      }
      expect(controlHistory(told, id)).toEqual(controlHistory(anew, id));
    }
    expect(compared).toBeGreaterThan(told.dataset.places.length);
    const options = { asOf: '2024-12-20' };
    expect(controlColumns(told, '2024-12-06')).toEqual(controlColumns(anew, '2024-12-06'));
    expect(controlAt(told, 'homs', '2024-12-06', options)).toEqual(
      controlAt(anew, 'homs', '2024-12-06', options),
    );
  });

  it('holds the ground of every place, as it is cut anew', () => {
    const read = cellsOf(told);
    const cut = cellsOf(anew);
    expect(read.country).toEqual(cut.country);
    expect(read.sites).toEqual(cut.sites);
    expect(read.topology).toEqual(cut.topology);
    expect(read.pieces).toEqual(cut.pieces);
  });

  it('holds every corridor on every day, as it is checked anew, and nothing that is asked otherwise', () => {
    const plain: Atlas = told;
    const cells = checkCorridors(plain);
    expect(cells).toStrictEqual(checkCorridors(anew));
    expect(cells.length).toBeGreaterThanOrEqual(12 * told.dataset.corridors.length);
    for (const { corridor, bloc, day } of cells)
      expect(shippedCell(plain, corridor, bloc, day ?? '', {})).not.toBeNull();
    const [{ corridor, bloc, day }] = cells as [CorridorCell, ...CorridorCell[]];
    for (const asked of [
      { within: 'any' },
      { asOf: '2024-12-20' },
      { atLeast: 'probable' },
    ] as HowAsked[])
      expect(shippedCell(plain, corridor, bloc, day ?? '', asked)).toBeNull();
    expect(shippedCell(plain, corridor, bloc, `${day}T12:00`, {})).toBeNull();
    expect(shippedCell<Ids>(anew, corridor, bloc, day ?? '', {})).toBeNull();
  });

  it('holds what every bloc could pass, as it is worked out anew', () => {
    for (const { id } of told.dataset.blocs) {
      expect(shippedSteps(told, id, weighing)).not.toBeNull();
      expect(historyOf(told, id, weighing)).toEqual(historyOf(anew, id, weighing));
    }
    const other = toWeighing(told, { asOf: '2024-12-20' });
    expect(shippedSteps(told, 'government', other)).toBeNull();
    expect(shippedSteps(anew, 'government', weighing)).toBeNull();
    const supposed = assume(told, [{ place: 'hama', holder: 'saa', from: '2024-12-05' }]);
    expect(shippedSteps(supposed, 'government', weighing)).toBeNull();
  });

  it('is read, and not worked out after all', () => {
    expect(shippedTelling(told, 'homs', weighing)).not.toBeNull();
    expect(shippedTelling(trustedAtlas(told.dataset), 'homs', weighing)).not.toBeNull();
    expect(shippedTelling(anew, 'homs', weighing)).toBeNull();
    for (const name of ['tellings', 'cells', 'passable', 'ways'])
      expect(
        readFileSync(new URL(`../src/node/generated/${name}.txt`, import.meta.url), 'utf8'),
      ).toContain(JSON.stringify(told.dataset.meta));
  });

  it('answers for a place before any is parsed', () => {
    const ids = told.dataset.places.map(({ id }) => id);
    const parsed = new Set<string>();
    const names = Object.keys(told.dataset) as (keyof Dataset)[];
    const watched = Object.defineProperties(
      {},
      Object.fromEntries(
        names.map((name) => [name, { get: () => parsed.add(name) && told.dataset[name] }]),
      ),
    ) as Dataset;
    shipPlaceIds(watched, () => ids);
    ship(watched, (row) => tellingOf(told, ids[row] ?? 'homs', weighing));
    expect(controlAt(wrap(watched), 'homs', '2024-12-06')).toEqual(
      controlAt(told, 'homs', '2024-12-06'),
    );
    expect([...parsed]).toEqual(['meta']);
    expect([...indexOf(told).placeIds.keys()]).toEqual(ids);
    expect(indexOf(told).placeRows).toEqual(indexOf(anew).placeRows);
    expect(() => controlAt(wrap(watched), 'hims', '2024-12-06')).toThrow("'homs'");
  });

  it('is not told of a scenario, nor under another weighing', () => {
    const supposed = assume(told, [{ place: 'hama', holder: 'saa', from: '2024-12-05' }]);
    const other = assume(anew, [{ place: 'hama', holder: 'saa', from: '2024-12-05' }]);
    expect(shippedTelling(supposed, 'hama', weighing)).toBeNull();
    const own = controlAt(told, 'hama', '2024-12-07');
    expect(controlAt(supposed, 'hama', '2024-12-07')).toEqual(
      controlAt(other, 'hama', '2024-12-07'),
    );
    expect(controlAt(supposed, 'hama', '2024-12-07')).not.toEqual(own);
    for (const options of [
      { asOf: '2024-12-05' },
      { atLeast: 'confirmed' },
      { carry: 'forever' },
    ] as const)
      for (const { id } of told.dataset.places)
        expect(controlAt(told, id, '2024-12-06', options)).toEqual(
          controlAt(anew, id, '2024-12-06', options),
        );
  });

  it('knows the clock as Intl does, and no other zone by it', () => {
    const { clock, coverage } = told.dataset.meta;
    const [from, until] = [Date.parse(coverage.from), Date.parse(coverage.until)];
    const format = new Intl.DateTimeFormat('en', { timeZone: clock, timeZoneName: 'longOffset' });
    for (let ms = from - 40 * 86_400_000; ms < until + 40 * 86_400_000; ms += 3_600_000)
      expect(format.format(ms)).toContain(toRfc3339(clock, ms).slice(19));
    expect(offsetAt('Europe/Kyiv', from)).toBe(7_200_000);
    keepOffset({ zone: 'Europe/Kyiv', from, until, offset: 0 });
    expect(offsetAt('Europe/Kyiv', from)).toBe(0);
    expect(offsetAt('Europe/Kyiv', until)).toBe(7_200_000);
    expect(instantAt(clock, Date.UTC(2024, 11, 5))).toBe(Date.UTC(2024, 11, 4, 21));
  });
});
