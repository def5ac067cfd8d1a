/**
 * Runs every comparison and writes RESULTS.md and cost.svg. `BENCH_SIZES=1000,10000` for other sizes; names of parts as
 * arguments for those alone, which writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Figures, parts } from './parts.js';
import { toChart, toPage } from './report.js';

/** So long does a part have, by the clock; those of 1,000,000 changes fold a hundred thousand histories. */
const longest = 240_000;
const part = fileURLToPath(new URL('part.ts', import.meta.url));
const given = process.argv.slice(2);
const figures: Figures[] = [];
const unfinished: string[] = [];
const names = given.length > 0 ? given : Object.keys(parts);

for (const [i, name] of names.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`${name}\n`);
  const { stdout, stderr, status, signal, error } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8000', part, name],
    { encoding: 'utf8', timeout: longest, maxBuffer: 2 ** 28 },
  );
  if (status === 0) figures.push(JSON.parse(stdout) as Figures);
  else {
    unfinished.push(name);
    if (!error || !('code' in error) || error.code !== 'ETIMEDOUT') {
      process.stderr.write(`${name}: ${stderr.slice(-2000) || (error ?? signal)}\n`);
      process.exitCode = 1;
    }
  }
  // After each, so that a run that is broken off leaves what it found.
  if (given.length === 0) write([...unfinished, ...names.slice(i + 1)]);
}
if (given.length > 0) process.stdout.write(toPage(figures, unfinished));

function write(missing: readonly string[]): void {
  const chart = toChart(figures);
  if (chart) writeFileSync(new URL('cost.svg', import.meta.url), chart);
  writeFileSync(new URL('RESULTS.md', import.meta.url), toPage(figures, missing));
}
