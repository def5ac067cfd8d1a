import type { PlaceStanding } from '@syria-2024/drawing/map';
import { mapWords } from '@syria-2024/drawing/map';
import { useMemo, useState } from 'preact/hooks';
import type { Moment } from '../../questions/moment.js';
import type { OutsetPlace } from '../../questions/outset.js';
import { usePage } from '../shared/context.js';
import { Sign } from '../shared/Sign.js';
import { tellStanding } from '../shared/standing-words.js';
import { Filters } from './Filters.js';

interface Row {
  readonly place: OutsetPlace;
  readonly standing: PlaceStanding;
}

type Column = 'name' | 'kind' | 'region' | 'status';

interface Sorting {
  readonly sorted: Column;
  /** Ascending, or descending. */
  readonly sign: 1 | -1;
}

/** Every place of the map as rows: its accessible twin, with filters. `meant`: those that the filter means, null for all. */
export function Table({
  moment,
  meant,
}: {
  moment: Moment | null;
  meant: ReadonlySet<string> | null;
}) {
  const page = usePage();
  const { words, outset, nameOf, change, state } = page;
  const [{ sorted, sign }, setSorting] = useState<Sorting>({ sorted: 'name', sign: 1 });
  const kindWords = mapWords[state.language].kinds;
  const at = state.language === 'ar' ? 1 : 0;
  const cell: Readonly<Record<Column, (row: Row) => string>> = {
    name: ({ place }) => nameOf(place.id),
    kind: ({ place }) => kindWords[place.kind] ?? place.kind,
    region: ({ place }) => outset.names[place.region ?? '']?.[at] ?? '',
    status: ({ standing }) => tellStanding(standing, page),
  };
  const rows = useMemo(() => {
    const all = outset.places.flatMap((place, i): Row[] => {
      const standing = moment?.standings[i];
      return standing && place.country === outset.home ? [{ place, standing }] : [];
    });
    const kept = all.filter(({ place }) => meant === null || meant.has(place.id));
    const compare = new Intl.Collator(state.language).compare;
    return kept.sort((a, b) => sign * compare(cell[sorted](a), cell[sorted](b)));
  }, [outset, moment, meant, sorted, sign, state.language]);
  const sortBy = (column: Column) =>
    setSorting({ sorted: column, sign: sorted === column && sign === 1 ? -1 : 1 });
  const order = sign === 1 ? 'ascending' : 'descending';
  const heads: readonly (readonly [Column, string])[] = [
    ['name', words.name],
    ['status', words.status],
    ['kind', words.kind],
    ['region', words.region],
  ];
  if (!moment) return <p>{words.loading}</p>;
  return (
    <>
      <Filters moment={moment} />
      <p aria-live="polite">{words.rows(rows.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="table" aria-label={words.panels.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map(([column, told]) => (
                <th key={column} scope="col" aria-sort={sorted === column ? order : 'none'}>
                  <button type="button" class="link" onClick={() => sortBy(column)}>
                    {told}
                    {sorted === column && <span aria-hidden="true"> {sign === 1 ? '▲' : '▼'}</span>}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.place.id} data-place={row.place.id} data-status={row.standing.status}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    onClick={() => change({ place: row.place.id, panel: 'place' })}
                  >
                    {cell.name(row)}
                  </button>
                </th>
                <td>
                  <Sign standing={row.standing} kind={row.place.kind} /> {cell.status(row)}
                  {row.standing.disputed && ` · ${words.disputed}`}
                </td>
                <td>{cell.kind(row)}</td>
                <td>{cell.region(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
