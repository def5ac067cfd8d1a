/**
 * `npm run golden [-- --check]`: remakes the golden files from `packages/data/curated` as it stands, without a build; with
 * `--check` tells which rows differ from the committed ones. Lint is not asked.
 */
import type { Dataset } from '@syria-2024/data';
import { readDataset } from '../../data/derive/dataset.js';
import { formatProblem } from '../../data/lint/report.js';
import { createAtlas } from '../src/engine.js';
import { goldenDifference, goldenFiles, writeGolden } from './golden-files.js';

function run(): void {
  const { dataset, problems } = readDataset();
  for (const problem of problems) console.error(formatProblem(problem, process.stderr.isTTY));
  if (dataset === undefined || problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  const files = goldenFiles(createAtlas(dataset as Dataset));
  if (process.argv.includes('--check')) check(files);
  else {
    writeGolden(files);
    console.log(`${files.size} files in packages/sdk/test/golden: review them with git diff`);
  }
}

function check(files: ReadonlyMap<string, string>): void {
  const differences = [...files].flatMap(([name, text]) => goldenDifference(name, text) ?? []);
  for (const difference of differences) console.error(difference);
  console.log(`${files.size} files, ${differences.length} of them differ`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}

run();
