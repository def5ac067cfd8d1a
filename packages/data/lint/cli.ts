/** `npm run data:lint [-- words that a path must contain]`: prints every problem and fails if there is one. */
import { type Problem, readRecords } from '../build/read.js';
import { lint } from './index.js';

const wanted = process.argv.slice(2);
const { records, problems } = readRecords();
const found = [...problems, ...lint(records)].filter(
  ({ file }) => wanted.length === 0 || wanted.some((word) => file.includes(word)),
);
for (const problem of found) console.error(format(problem));
const files = Object.values(records).reduce((sum, map) => sum + map.size, 0);
console.log(`${files} records read, ${found.length} problems`);
process.exitCode = found.length > 0 ? 1 : 0;

function format({ file, line, column, rule, message }: Problem): string {
  return `curated/${file}:${line}:${column}: ${message} [${rule}]`;
}
