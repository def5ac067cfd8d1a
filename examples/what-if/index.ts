/** Three suppositions, each as a difference: what else would have been so, and why. */
import { assume, controlDiff, formatDiff, routeDiff, syria2024, without } from '@syria-2024/sdk';

const coast = { from: 'damascus', to: 'tartus', bloc: 'government', at: '2024-12-07' } as const;
const road = { from: 'hama', to: 'talbiseh', bloc: 'opposition', at: '2024-12-06' } as const;

console.log('1. What if the bridge at Rastan had stood, beyond doubt?');
const bridge = assume(syria2024, [{ segment: 'rastan-m5-bridge', passage: 'open' }]);
printRoute(routeDiff(syria2024, road, { ...road, atlas: bridge }));

console.log('\n2. What if the army had held Homs to the end?');
const homs = assume(syria2024, [{ place: 'homs', holder: 'saa', from: '2024-12-06' }]);
printRoute(routeDiff(syria2024, coast, { ...coast, atlas: homs }));

console.log('\n3. What of 6 December around Homs and Hama rests on the Syrian Observatory?');
const silent = without(syria2024, { origins: ['sohr'] });
const around = new Set<string>(
  syria2024.dataset.places
    .filter(({ region, kind }) => ['SY-HI', 'SY-HM'].includes(region ?? '') && kind !== 'junction')
    .map(({ id }) => id),
);
const lost = controlDiff(syria2024, '2024-12-06', { at: '2024-12-06', atlas: silent });
const near = lost.filter(({ place }) => around.has(place));
console.log(`${lost.length} places of the whole record differ; around Homs and Hama:\n`);
console.log(formatDiff(syria2024, near) || 'none');

function printRoute({ before, after, changes, because }: ReturnType<typeof routeDiff>): void {
  console.log(`   ${before.from} to ${before.to}: ${before.status} → ${after.status}`);
  for (const change of changes)
    if (change.what !== 'status')
      console.log(`   ${change.what}: ${show(change.before)} → ${show(change.after)}`);
  for (const { place, segment, before: was, after: is, assumptions } of because)
    console.log(
      `   because ${place ?? segment}: ${was} → ${is}${assumptions.length > 0 ? ` (${assumptions.join(', ')})` : ''}`,
    );
  if (changes.length === 0) console.log('   the same answer');
}

function show(value: unknown): string {
  if (value === null) return 'none';
  if (typeof value === 'object' && 'km' in value) return `${Number(value.km).toFixed(0)} km`;
  return Array.isArray(value)
    ? value.join(', ') || 'none'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
}
