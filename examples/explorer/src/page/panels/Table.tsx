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

type Cells = Readonly<Record<Column, (row: Row) => string>>;

/** Every place of the map as rows: its accessible twin, with filters. `meant`: those that the filter means, null for all. */
export function Table({
  moment,
  meant,
}: {
  moment: Moment | null;
  meant: ReadonlySet<string> | null;
}) {
  const page = usePage();
  const { words, outset, nameOf, state } = page;
  const [sorting, setSorting] = useState<Sorting>({ sorted: 'name', sign: 1 });
  const { sorted, sign } = sorting;
  const kindWords = mapWords[state.language].kinds;
  const at = state.language === 'ar' ? 1 : 0;
  const cells: Cells = {
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
    return kept.sort((a, b) => sign * compare(cells[sorted](a), cells[sorted](b)));
  }, [outset, moment, meant, sorted, sign, state.language]);
  if (!moment) return <p>{words.loading}</p>;
  return (
    <>
      <Filters moment={moment} />
      <p aria-live="polite">{words.rows(rows.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="table" aria-label={words.panels.table} tabIndex={0}>
        <table>
          <Heads sorting={sorting} onSort={setSorting} />
          <tbody>
            {rows.map((row) => (
              <PlaceRow key={row.place.id} row={row} cells={cells} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface HeadsProps {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** Each sorts by its column; once more, the other way. */
function Heads({ sorting: { sorted, sign }, onSort }: HeadsProps) {
  const { words } = usePage();
  const order = sign === 1 ? 'ascending' : 'descending';
  const heads: readonly (readonly [Column, string])[] = [
    ['name', words.name],
    ['status', words.status],
    ['kind', words.kind],
    ['region', words.region],
  ];
  const sortBy = (column: Column) =>
    onSort({ sorted: column, sign: sorted === column && sign === 1 ? -1 : 1 });
  return (
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
  );
}

function PlaceRow({ row, cells }: { row: Row; cells: Cells }) {
  const { words, change } = usePage();
  const { place, standing } = row;
  return (
    <tr data-place={place.id} data-status={standing.status}>
      <th scope="row">
        <button
          type="button"
          class="link"
          onClick={() => change({ place: place.id, panel: 'place' })}
        >
          {cells.name(row)}
        </button>
      </th>
      <td>
        <Sign standing={standing} kind={place.kind} /> {cells.status(row)}
        {standing.disputed && ` · ${words.disputed}`}
      </td>
      <td>{cells.kind(row)}</td>
      <td>{cells.region(row)}</td>
    </tr>
  );
}
