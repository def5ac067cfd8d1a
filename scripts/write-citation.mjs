/** `[--check]`: the version in CITATION.cff is that of the record's package. */
import { readFileSync, writeFileSync } from 'node:fs';

const at = (name) => new URL(`../${name}`, import.meta.url);
const { version } = JSON.parse(readFileSync(at('packages/data/package.json'), 'utf8'));
const text = readFileSync(at('CITATION.cff'), 'utf8');
const right = text.replace(/^version: .*$/m, `version: ${version}`);
if (!process.argv.includes('--check')) writeFileSync(at('CITATION.cff'), right);
else if (right !== text) {
  console.error(`CITATION.cff does not cite version ${version}: node scripts/write-citation.mjs`);
  process.exit(1);
}
