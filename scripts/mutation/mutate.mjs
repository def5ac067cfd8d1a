/**
 * `npm run mutation [-- --seed N --each N --room NAME … --changed[=BRANCH]]`: changes the code that decides in small ways, a
 * seeded sample of `each` changes a room, and tells which of them no test notices. `--changed` draws only from files that
 * differ from the branch (`main`). Ends in an error where even the upper end of the score's interval is under the floor.
 */
import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { drawMutants, listMutants, rangeOf } from './draw.mjs';
import { keyOf } from './key.mjs';
import { isUnderFloor, printScores } from './report.mjs';
import { listFiles, rooms } from './rooms.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const drawnFile = 'reports/mutation/drawn.json';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    each: { type: 'string', default: '20' },
    room: { type: 'string', multiple: true, default: [...rooms.keys()] },
    changed: { type: 'boolean', default: false },
    since: { type: 'string', default: 'main' },
  },
});

const drawn = await drawRooms();
console.log(`--seed ${values.seed} --each ${values.each}: ${drawn.length} mutants drawn`);
if (drawn.length > 0) {
  const results = await tryMutants(drawn);
  printScores(results);
  if (isUnderFloor(results)) process.exitCode = 1;
}

async function drawRooms() {
  const mutants = [];
  for (const room of values.room) {
    const all = await listMutants(listFiles(room, values.changed ? values.since : undefined));
    const some = drawMutants(all, Number(values.each), Number(values.seed));
    console.log(`${room}: ${some.length} of ${all.length}`);
    mutants.push(...some);
  }
  return mutants;
}

async function tryMutants(mutants) {
  const keys = new Set(mutants.map(keyOf));
  mkdirSync('reports/mutation', { recursive: true });
  writeFileSync(drawnFile, JSON.stringify([...keys]));
  const results = await new Stryker({
    mutate: mutants.map(rangeOf),
    drawnFile: `${process.cwd()}/${drawnFile}`,
    plugins: ['@stryker-mutator/vitest-runner', here('drawn-only.mjs'), here('told-at-once.mjs')],
    checkers: ['drawn-only'],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What throws while a module loads counts as survived: only what runs in a test is judged.
    ignoreStatic: true,
    ignorePatterns: ['/site', '/reports'],
    concurrency: 1,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    reporters: ['told-at-once', 'json'],
    jsonReporter: { fileName: 'reports/mutation/mutation.json' },
    allowEmpty: true,
    warnings: { unknownOptions: false },
  }).runMutationTest();
  return results.filter((result) => keys.has(keyOf(result)));
}
