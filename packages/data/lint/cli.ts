/** `npm run data:lint [-- words that a path must contain] [--rule name] [--list]` */
import { Command } from 'commander';
import { readRecords } from '../build/read.js';
import { lint, rules } from './index.js';
import { formatProblem, tally } from './report.js';

interface Options {
  rule?: string[];
  list?: boolean;
}

new Command('data:lint')
  .description('Prints every problem in the curated files, and fails if there is one.')
  .argument('[words...]', 'only files whose path contains one of these')
  .option('--rule <names...>', 'only these rules')
  .option('--list', 'what each rule forbids')
  .action((words: string[], options: Options) => (options.list ? list() : run(words, options)))
  .parse();

function run(words: string[], options: Options): void {
  const chosen = choose(options);
  const { records, problems } = readRecords();
  const found = [...problems, ...lint(records, chosen)].filter(
    ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  for (const problem of found) console.error(formatProblem(problem, process.stderr.isTTY));
  const files = Object.values(records).reduce((sum, map) => sum + map.size, 0);
  if (found.length > 0) console.log(tally(found));
  console.log(`${files} records read, ${chosen.length} rules, ${found.length} problems`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

function choose({ rule: names }: Options) {
  if (names === undefined) return rules;
  const unknown = names.find((name) => !rules.some((rule) => rule.name === name));
  if (unknown === undefined) return rules.filter(({ name }) => names.includes(name));
  console.error(`no rule ${unknown}; expected one of ${rules.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

function list(): void {
  for (const rule of rules) console.log(`${rule.name.padEnd(19)}${rule.description}`);
}
