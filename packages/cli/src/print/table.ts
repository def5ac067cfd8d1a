import Table from 'cli-table3';
import type { Cell, Reply } from '../reply/reply.js';

const none = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'];
const lines = [...none, 'bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'];

/** Columns side by side, without rules: what a terminal and an eye can both cut. */
export function printTable<T>({ columns, items }: Reply<T>, marks: readonly string[]): string {
  const shown = columns.filter(({ only }) => only !== 'csv');
  const isMarked = marks.some((mark) => mark !== '');
  const table = new Table({
    head: [...shown.map(({ name }) => name), ...(isMarked ? ['sources'] : [])],
    chars: { ...Object.fromEntries(lines.map((line) => [line, ''])), middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const [i, item] of items.entries())
    table.push([...shown.map(({ of }) => told(of(item))), ...(isMarked ? [marks[i] ?? ''] : [])]);
  return table.toString().replace(/ +$/gm, '');
}

function told(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'boolean' ? (cell ? 'yes' : '') : String(cell);
}
