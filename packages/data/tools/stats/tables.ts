/** Tables and lists as text, never wider than a terminal of 80 columns. */
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

export function section(title: string, ...parts: string[]): string {
  return [title.toUpperCase(), ...parts.filter((part) => part !== '')].join('\n');
}

export function tallyTable(tallies: readonly Tally[]): string {
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
