/**
 * `npm run api:diff -- [VERSION | TARBALL | FOLDER] [--check]`: which doors and names of the published sdk are gone; `--check`
 * fails where the changesets claim too little for that. Run by tsx.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { claimedBump, isEnough, neededBump } from '../packages/data/diff/bump.ts';
import { readChangesets } from '../packages/data/diff/changesets.ts';
import { publicNames } from '../packages/data/diff/names.ts';
import { folderOf } from '../packages/data/diff/published.ts';
import { lostExports } from '../packages/data/diff/shapes.ts';

const name = '@syria-2024/sdk';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const before = folderOf(positionals[0] ?? 'latest', process.cwd(), name);
const now = fileURLToPath(new URL('../packages/sdk', import.meta.url));
const lost = lostExports(publicNames(before), publicNames(now));
for (const one of lost) console.log(one);
if (lost.length === 0) console.log('No public name is gone.');

const { version } = JSON.parse(readFileSync(join(before, 'package.json'), 'utf8'));
const needed = lost.length === 0 ? 'none' : neededBump('major', version);
const claimed = claimedBump(readChangesets(), name);
if (values.check && !isEnough(claimed, needed)) {
  console.error(`the changesets claim ${claimed} for ${name}; since ${version} it is ${needed}`);
  process.exitCode = 1;
}
