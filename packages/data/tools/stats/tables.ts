/** The numbers as text, never wider than a terminal of 80 columns. */
import type { Stats } from './summarise.js';
import type { Tally } from './tallies.js';

const width = 80;
/** Lists longer than this are cut; `--json` has them whole. */
const mostListed = 12;

export type Cell = string | number;

/** Columns as wide as their widest cell; numbers to the right; the first column gives way when the line is too long. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  const surplus = widths.reduce((sum, one) => sum + one + 2, -2) - width;
  if (surplus > 0) widths[0] = Math.max(8, (widths[0] ?? 0) - surplus);
  const line = (row: readonly Cell[]) =>
    row
      .map((cell, column) => {
        const room = widths[column] ?? 0;
        return typeof cell === 'number'
          ? String(cell).padStart(room)
          : cut(cell, room).padEnd(room);
      })
      .join('  ')
      .trimEnd();
  const titles = header.map((title, column) =>
    typeof rows[0]?.[column] === 'number' ? title.padStart(widths[column] ?? 0) : title,
  );
  return [line(titles), line(widths.map((room) => '-'.repeat(room))), ...rows.map(line)].join('\n');
}

export function statsText(stats: Stats): string {
  const { days, places, thinChanges, centres, orphans } = stats;
  return [
    section('The record', table(['', 'have', 'floor', ''], floors(stats))),
    section(
      'By day',
      table(
        ['day', 'events', 'claims', 'sources that day or the next'],
        days.map(({ day, events, claims, sources }) => [day, events, claims, sources]),
      ),
    ),
    section('By language', tallyTable(stats.languages)),
    section('By publisher', tallyTable(stats.publishers)),
    section('By origin', tallyTable(stats.origins)),
    section(
      'Places',
      table(
        ['', 'places'],
        [
          ['whose holder is told of the place itself', places.withHistory.length],
          ['of them, told to change hands', places.withChanges.length],
          ['reached through an area only', places.byAreaOnly.length],
          ['whose changes rest on one origin', places.onOneOrigin.length],
        ],
      ),
      listed(places.onOneOrigin),
    ),
    section(
      'Changes told by fewer than three claims or two origins',
      `${thinChanges.length} events`,
      listed(thinChanges.map(({ event, claims, origins }) => `${event} (${claims}/${origins})`)),
    ),
    section('Disputed events', `${stats.disputed.length} events`, listed(stats.disputed)),
    section(
      'Accounts that exclude each other',
      `${stats.contradictions.length} pairs`,
      listed(stats.contradictions.map((pair) => pair.join(' x '))),
    ),
    section(
      `Centres of the ${centres.areas} governorates and districts`,
      `${centres.without.length} not on record, ${centres.unknown.length} of whose holder nothing is said`,
      listed([...centres.without, ...centres.unknown]),
    ),
    section(
      'Orphans',
      table(
        ['', 'records'],
        [
          ['origins without a claim', orphans.origins.length],
          ['sources that nothing cites', orphans.sources.length],
          ['actors that nothing names', orphans.actors.length],
          ['places that nothing names', orphans.places],
        ],
      ),
      listed([...orphans.origins, ...orphans.sources, ...orphans.actors]),
    ),
  ].join('\n\n');
}

/** Floors of the record's size, as its editors set them. */
function floors({ totals, places, days }: Stats): Cell[][] {
  const least = Math.min(...days.map(({ sources }) => sources));
  const rows: [string, number, number][] = [
    ['places with a control history', places.withHistory.length, 300],
    ['events', totals.events ?? 0, 450],
    ['claims', totals.claims ?? 0, 1500],
    ['source documents', totals.sources ?? 0, 300],
    ['publishers', totals.publishers ?? 0, 120],
    ['languages', totals.languages ?? 0, 3],
    ['origins', totals.origins ?? 0, 60],
    ['disagreements', totals.disagreements ?? 0, 70],
    ['sources on the thinnest day', least, 15],
  ];
  return rows.map(([name, have, floor]) => [name, have, floor, have >= floor ? '' : 'short']);
}

export function section(title: string, ...parts: string[]): string {
  return [title.toUpperCase(), ...parts.filter((part) => part !== '')].join('\n');
}

function tallyTable(tallies: readonly Tally[]): string {
  const rows = tallies
    .slice(0, mostListed)
    .map(({ name, claims, sources }) => [name, claims, sources]);
  const rest = tallies.length - rows.length;
  return [table(['name', 'claims', 'sources'], rows), rest > 0 ? `and ${rest} more` : '']
    .filter((part) => part !== '')
    .join('\n');
}

export function listed(ids: readonly string[]): string {
  const rest = ids.length - mostListed;
  return [
    ...ids.slice(0, mostListed).map((id) => `  ${cut(id, width - 2)}`),
    ...(rest > 0 ? [`  and ${rest} more (--json)`] : []),
  ].join('\n');
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
