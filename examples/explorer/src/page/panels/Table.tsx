import type { PlaceStanding } from '@syria-2024/example-drawing/map';
import { mapWords } from '@syria-2024/example-drawing/map';
import { useMemo, useState } from 'preact/hooks';
import type { Moment } from '../../questions/moment.js';
import type { OutsetPlace } from '../../questions/outset.js';
import { usePage } from '../context.js';
import { Sign } from '../Sign.js';
import { tellStanding } from '../standing-words.js';

interface Row {
  readonly place: OutsetPlace;
  readonly standing: PlaceStanding;
}

type Column = 'name' | 'kind' | 'region' | 'status';

/** Every place of the map as rows: its accessible twin, with filters. */
export function Table({ moment }: { moment: Moment | null }) {
  const page = usePage();
  const { words, outset, nameOf, change, state } = page;
  const [filter, setFilter] = useState({ side: '', kind: '', status: '', isDisputed: false });
  const [sorted, setSorted] = useState<Column>('name');
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
    const kept = all.filter(
      ({ place, standing }) =>
        (filter.side === '' || standing.sides.includes(filter.side)) &&
        (filter.kind === '' || place.kind === filter.kind) &&
        (filter.status === '' || standing.status === filter.status) &&
        (!filter.isDisputed || standing.isDisputed),
    );
    return kept.sort((a, b) => cell[sorted](a).localeCompare(cell[sorted](b), state.language));
  }, [outset, moment, filter, sorted, state.language]);
  const choice = (
    label: string,
    key: 'side' | 'kind' | 'status',
    options: readonly (readonly [string, string])[],
  ) => (
    <label class="field">
      {label}
      <select
        value={filter[key]}
        onChange={(event) => setFilter({ ...filter, [key]: event.currentTarget.value })}
      >
        <option value="">{words.all}</option>
        {options.map(([value, told]) => (
          <option key={value} value={value}>
            {told}
          </option>
        ))}
      </select>
    </label>
  );
  const heads: readonly (readonly [Column, string])[] = [
    ['name', words.name],
    ['status', words.status],
    ['kind', words.kind],
    ['region', words.region],
  ];
  if (!moment) return <p>{words.loading}</p>;
  return (
    <>
      <fieldset class="filters">
        <legend>{words.filter}</legend>
        {choice(
          words.side,
          'side',
          [...new Set(moment.standings.flatMap(({ sides }) => sides))].map((side) => [
            side,
            nameOf(side),
          ]),
        )}
        {choice(
          words.kind,
          'kind',
          [...new Set(outset.places.map(({ kind }) => kind))].map((kind) => [
            kind,
            kindWords[kind] ?? kind,
          ]),
        )}
        {choice(
          words.status,
          'status',
          (['held', 'contested', 'uncertain', 'unknown'] as const).map((status) => [
            status,
            statusWord(status, state.language),
          ]),
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={filter.isDisputed}
            onChange={(event) => setFilter({ ...filter, isDisputed: event.currentTarget.checked })}
          />{' '}
          {words.onlyDisputed}
        </label>
      </fieldset>
      <p aria-live="polite">{words.rows(rows.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="table" aria-label={words.panels.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map(([column, told]) => (
                <th key={column} scope="col" aria-sort={sorted === column ? 'ascending' : 'none'}>
                  <button type="button" class="link" onClick={() => setSorted(column)}>
                    {told}
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
                  {row.standing.isDisputed && ` · ${words.disputed}`}
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

const statusWords = {
  en: { held: 'held', contested: 'fought over', uncertain: 'not settled', unknown: 'not reported' },
  ar: { held: 'محسوم', contested: 'معارك', uncertain: 'غير محسوم', unknown: 'بلا خبر' },
} as const;

function statusWord(status: keyof typeof statusWords.en, language: 'en' | 'ar'): string {
  return statusWords[language][status];
}
