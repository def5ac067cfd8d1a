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

/** Those that lie in the lines of one of these: `packages/sdk/src/graph/cuts.ts:10-20`; all where none is named. */
export function pickAt(mutants, places) {
  if (places.length === 0) return mutants;
  const ranges = places.map((place) => {
    const [, file, first, last] = /^(.+):(\d+)-(\d+)$/.exec(place) ?? [];
    if (!file) throw new RangeError(`${place} is no file with its lines; expected FILE:FIRST-LAST`);
    return { file, first: Number(first), last: Number(last) };
  });
  return mutants.filter(({ fileName, location: { start, end } }) =>
    ranges.some(
      ({ file, first, last }) =>
        file === fileName && start.line + 1 >= first && end.line + 1 <= last,
    ),
  );
}
