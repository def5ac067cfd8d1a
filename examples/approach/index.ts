/** The approach to Homs as a chart, and one evening twice: as known then, and as known today. */
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawApproachChart } from '@syria-2024/drawing/charts';
import {
  approach,
  controlAt,
  controlDiff,
  formatDiff,
  knowledgeHistory,
  syria2024,
} from '@syria-2024/sdk';

for (const { from, until, km, nearest } of approach(syria2024, {
  towards: 'homs',
  bloc: 'opposition',
  from: '2024-12-02',
})) {
  if (from === until) continue;
  const [certain, possible] = km;
  console.log(
    `${from.slice(5, 16).replace('T', ' ')}  ${tell(certain, nearest.certain?.place)}${possible === certain ? '' : `; possibly ${tell(possible, nearest.possible?.place)}`}`,
  );
}

const cities = new Set<string>(
  syria2024.dataset.places.filter(({ kind }) => kind === 'city').map(({ id }) => id),
);
const evening = { at: '2024-12-06', asOf: '2024-12-06' };
const changed = controlDiff(syria2024, evening, '2024-12-06');
console.log('\nThe evening of 6 December, as known that evening → as known today:');
console.log(`${changed.length} places differ, among them these cities.\n`);
console.log(
  formatDiff(
    syria2024,
    changed.filter(({ place }) => cities.has(place)),
  ),
);

console.log('\nHow the answer about Rastan at that moment came about:');
for (const { from, answer } of knowledgeHistory(syria2024, 'rastan', '2024-12-06'))
  console.log(`  known from ${from}: ${answer.status} (${answer.credibility ?? 'no claims'})`);
console.log(
  `Homs then: ${controlAt(syria2024, 'homs', '2024-12-06', { asOf: evening.asOf }).status}; today: ${controlAt(syria2024, 'homs', '2024-12-06').status}`,
);

const file = fileURLToPath(new URL('approach.svg', import.meta.url));
writeFileSync(`${file}.new`, drawApproachChart(syria2024));
renameSync(`${file}.new`, file);
console.log('\nChart written to examples/approach/approach.svg');

function tell(km: number | null, place: string | undefined): string {
  return km === null ? 'no place' : `${km.toFixed(1)} km (${place})`;
}
