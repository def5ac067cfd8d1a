/** Which mutants are tried: all of a room are listed by Stryker's own instrumenter, and some of them drawn by seed. */
import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { createRandom } from '../../packages/data/tools/audit/random.js';

const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
const options = { plugins: null, excludedMutations: [], ignorers: [] };

/** Every mutant of these files. */
export async function listMutants(files) {
  const contents = files.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(name, 'utf8'),
  }));
  return (await new Instrumenter(silent).instrument(contents, options)).mutants;
}

/** `each` of them, or all where there are fewer: the same for the same seed. */
export const drawMutants = (mutants, each, seed) =>
  createRandom(seed).shuffle(mutants).slice(0, each);

/** As Stryker's `mutate` takes it: lines from 1, columns from 0. */
export const rangeOf = ({ fileName, location: { start, end } }) =>
  `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
