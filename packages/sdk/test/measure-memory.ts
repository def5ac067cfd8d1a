/**
 * `npm run proofs:memory`: what stays of knowledge times, rules, scenarios and radii that were each asked about once.
 * Ends with an error over 64 MB of growth.
 */
import {
  approach,
  assume,
  type CredibilityRule,
  checkRoute,
  controlAreas,
  controlAt,
  defaultRule,
  onlyOriginsRule,
  syria2024,
  without,
} from '@syria-2024/sdk';

const most = 64;
const { places, meta, origins } = syria2024.dataset;
const from = Date.parse(meta.coverage.from);
const until = Date.parse(meta.coverage.until);
const ids = places.map(({ id }) => id);
const voices = origins.map(({ id }) => id);
const nth = <T>(list: readonly T[], i: number) => list[i % list.length] as T;
const at = '2024-12-06T12:00:00+03:00';
const bloc = 'opposition';

/** Everything that keeps something: a place, now and then a map, a way and an approach. */
function ask(i: number, options: { asOf?: string; rule?: CredibilityRule }, every: number): void {
  controlAt(syria2024, nth(ids, i), at, options);
  if (i % every !== 0) return;
  controlAreas(syria2024, at, options);
  checkRoute(syria2024, { from: 'homs', to: 'damascus', bloc, at, ...options });
  approach(syria2024, { towards: 'homs', bloc, ...options });
}

const asks: Readonly<Record<string, readonly [times: number, ask: (i: number) => void]>> = {
  'knowledge times': [
    100_000,
    (i) => {
      const ms = from + (until - from) * (i / 100_000);
      ask(i, { asOf: new Date(ms).toISOString() }, 5000);
    },
  ],
  'inline rules': [10_000, (i) => ask(i, { rule: (told) => defaultRule(told) }, 1000)],
  'rules that hear some origins': [
    10_000,
    (i) => {
      const some = voices.filter((_, n) => (i >> (n % 14)) % 2 === 1);
      // More maps than rules are held.
      ask(i, { rule: onlyOriginsRule(some) }, 500);
    },
  ],
  scenarios: [
    50,
    (i) => {
      const atlas = without(syria2024, { origins: [nth(voices, i)] });
      controlAt(atlas, nth(ids, i), at);
      controlAt(assume(atlas, [{ place: 'hama', holder: 'moc' }]), 'hama', at);
    },
  ],
  radii: [6, (i) => controlAreas(syria2024, at, { radiusKm: { city: 10 + i / 10 } })],
};

function used(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

if (!globalThis.gc) throw new Error('run with --expose-gc');
// What every place keeps once, whatever is asked, is not growth.
const warm = {
  asOf: '2024-12-03T00:00:00+03:00',
  rule: ((told) => defaultRule(told)) as CredibilityRule,
};
ids.forEach((_, i) => {
  ask(i, { asOf: warm.asOf }, 500);
  ask(i, { rule: warm.rule }, 500);
});
console.log(`${used().toFixed(1)} MB before`);
for (const [name, [times, once]] of Object.entries(asks)) {
  const before = used();
  for (let i = 0; i < times; i++) once(i);
  const growth = used() - before;
  console.log(`${times} ${name}: ${growth.toFixed(1)} MB more than before`);
  if (growth > most) process.exitCode = 1;
}
