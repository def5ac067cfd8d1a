/** `npm run fuzz -- --calls 1000000 [--seed N]`: that many calls of public functions with arbitrary and hostile input. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { calls, perform, records } from './calls.js';
import { type Outcome, tryCall } from './try-call.js';

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const wanted = Number(values.calls);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
console.log(`seed ${seed}: ${wanted} calls`);

const counts = new Map<string, number>();
const faults = new Map<string, { n: number; seed: number }>();
const add = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
const before = records();
// What is built on first use is not what a call costs.
for (const call of fc.sample(calls, { numRuns: 2000, seed: 1 }))
  tryCall(() => perform(call), 'unsaid');
let slowest = { ms: 0, name: '' };
const batch = 5000;
/** Of the processor: far above what a rule that was never asked before costs over the whole record. */
const hangMs = 10_000;

for (let done = 0; done < wanted; done += batch) {
  const own = seed + done;
  for (const call of fc.sample(calls, { numRuns: Math.min(batch, wanted - done), seed: own })) {
    const from = process.cpuUsage();
    const { outcome, told } = tryCall(() => perform(call), call.verdict);
    const ms = process.cpuUsage(from).user / 1000;
    if (ms > slowest.ms) slowest = { ms, name: call.name };
    if (ms > hangMs) note(`over ${hangMs} ms: ${call.world}: ${call.name}`, own);
    add(outcome);
    if (isFault(outcome)) note(`${outcome}: ${call.world}: ${call.name}: ${told}`, own);
  }
  if (done > 0 && done % 50_000 === 0) console.log(`${done} calls, ${faults.size} kinds of fault`);
  if (records().some((text, i) => text !== before[i])) {
    note('the record was changed', own);
    break;
  }
}

function isFault(outcome: Outcome): boolean {
  return outcome !== 'answered' && outcome !== 'refused';
}

function note(what: string, own: number): void {
  const known = faults.get(what);
  if (known) known.n++;
  else {
    faults.set(what, { n: 1, seed: own });
    console.log(`FAULT ${what}\t(seed ${own})`);
  }
}

for (const [what, n] of [...counts].sort()) console.log(`${n}\t${what}`);
console.log(`slowest: ${slowest.name}, ${Math.round(slowest.ms)} ms`);
const found = [...faults].sort((one, other) => other[1].n - one[1].n);
for (const [what, { n, seed: own }] of found.slice(0, 60))
  console.log(`FAULT ${n}\t${what}\t(seed ${own})`);
console.log(`${found.length} kinds of fault`);
process.exitCode = found.length > 0 ? 1 : 0;
