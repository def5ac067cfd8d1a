/** Runs the tests over mutants, by Stryker. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { rangeOf } from './draw.mjs';
import { isJudged, keyOf } from './key.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const drawnFile = resolve(`reports/mutation/drawn-${process.pid}.json`);

/** What became of those of these mutants of a room that a test can judge: what runs only while a module loads is left out. */
export async function tryMutants(room, mutants) {
  process.env.MUTATED_ROOM = room;
  mkdirSync('reports/mutation', { recursive: true });
  writeFileSync(drawnFile, JSON.stringify(mutants.map(keyOf)));
  const results = await new Stryker({ ...options, mutate: mutants.map(rangeOf) }).runMutationTest();
  return results.filter(isJudged);
}

const options = {
  drawnFile,
  plugins: [
    '@stryker-mutator/vitest-runner',
    '@stryker-mutator/typescript-checker',
    here('drawn-only.mjs'),
    here('told-at-once.mjs'),
  ],
  // What the types refuse is never built: no test has to notice it.
  checkers: ['drawn-only', 'typescript'],
  tsconfigFile: 'scripts/mutation/tsconfig.json',
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What throws while a module loads counts as survived: only what runs in a test is judged.
  ignoreStatic: true,
  ignorePatterns: [
    '/site',
    '/reports',
    '/examples',
    '/packages/{cli,sql,tables}',
    '/packages/*/dist',
  ],
  concurrency: 1,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 60,
  reporters: ['told-at-once'],
  allowEmpty: true,
  warnings: { unknownOptions: false },
};
