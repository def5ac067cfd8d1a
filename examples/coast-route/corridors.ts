/** Every corridor on every evening, as a table with footnotes, and as a strip chart: `npm run corridors`. */
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SyriaIds } from '@syria-2024/data';
import { drawStrips } from '@syria-2024/drawing/charts';
import { type CorridorCell, checkCorridors, cite, syria2024 } from '@syria-2024/sdk';

const sides: Partial<Record<string, string>> = { government: 'gov', opposition: 'opp' };
const letters = { open: 'o', uncertain: '?', severed: 'X' } as const;
const cells = checkCorridors(syria2024);
const days = [...new Set(cells.map(({ day }) => day ?? ''))];
const rows = syria2024.dataset.corridors.map(({ id }) =>
  cells.filter(({ corridor }) => corridor === id),
);

console.log('At the end of each day:  o open   ? the sources leave it open   X severed\n');
console.log(`${''.padEnd(44)}${days.map((day) => day.slice(8).padStart(3)).join('')}`);
const notes: CorridorCell<SyriaIds>[] = [];
for (const row of rows) {
  const [first] = row;
  if (!first) continue;
  const severed = row.find(({ status }) => status === 'severed');
  if (severed) notes.push(severed);
  const mark = severed ? ` [${notes.length}]` : '';
  console.log(
    `${`${first.name}, ${sides[first.bloc] ?? first.bloc}${mark}`.slice(0, 43).padEnd(44)}${row.map(({ status }) => `  ${letters[status]}`).join('')}`,
  );
}

console.log('\nFirst evening on which it was surely severed, and what one would need back:');
notes.forEach((cell, i) => {
  const { since, repair } = cell;
  const began = since?.earliest
    ? `between ${clock(since.earliest)} and ${clock(since.latest)}`
    : `before ${clock(since?.latest ?? cell.at)}`;
  console.log(`[${i + 1}] ${began} (${cell.credibility}); ${repair?.join(', ')}`);
  for (const { text } of cite(syria2024, cell).slice(0, 2))
    console.log(`      ${text.slice(0, 150)}`);
});

const file = fileURLToPath(new URL('corridors.svg', import.meta.url));
writeFileSync(`${file}.new`, drawStrips(syria2024));
renameSync(`${file}.new`, file);
console.log('\nStrip chart written to examples/coast-route/corridors.svg');

function clock(iso: string): string {
  return iso.slice(5, 16).replace('T', ' ');
}
