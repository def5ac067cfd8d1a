/** RFC 4180, in UTF-8: commas, double quotes where a cell needs them, one line end, nothing for what is not there. */
import type { Cell, Table } from './tables/table.js';

export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) =>
    cells.map(cellText).join(','),
  );
  return `${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
