/** `npm run data:lint [-- words that a path must contain] [--rule name] [--list] [--watch]` */
import { Command } from 'commander';
import type { Rule } from '../lint/help/rule.js';
import { lint, rules } from '../lint/index.js';
import { formatProblem, tally } from '../lint/report.js';
import { curatedFolder, strayFiles } from '../read/files.js';
import type { Problem } from '../read/problem.js';
import { type Cache, readRecords } from '../read/records.js';
import { onSave } from './on-save.js';

interface Options {
  rule?: string[];
  list?: boolean;
  watch?: boolean;
}

new Command('data:lint')
  .description('Prints every problem in the curated files, and fails if there is one.')
  .argument('[words...]', 'only files whose path contains one of these')
  .option('--rule <names...>', 'only these rules')
  .option('--list', 'what each rule forbids')
  .option('--watch', 'again whenever a file is saved')
  .action((words: string[], options: Options) => {
    if (options.list) return list();
    const cache: Cache = new Map();
    const again = () => run(words, choose(options), cache);
    again();
    if (options.watch) onSave(curatedFolder, again);
  })
  .parse();

function run(words: string[], chosen: readonly Rule[], cache: Cache): void {
  const { records, problems } = readRecords(curatedFolder, cache);
  const all = [...strayFiles(), ...problems];
  const found = (all.length > 0 ? all : lint(records, chosen)).filter(isAmong(words));
  for (const problem of found) console.error(formatProblem(problem, process.stderr.isTTY));
  const files = Object.values(records).reduce((sum, map) => sum + map.size, 0);
  if (found.length > 0) console.log(tally(found));
  console.log(`${files} records read, ${chosen.length} rules, ${found.length} problems`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

function isAmong(words: readonly string[]) {
  return ({ file }: Problem) => words.length === 0 || words.some((word) => file.includes(word));
}

function choose({ rule: names }: Options): readonly Rule[] {
  if (names === undefined) return rules;
  const unknown = names.find((name) => !rules.some((rule) => rule.name === name));
  if (unknown === undefined) return rules.filter(({ name }) => names.includes(name));
  console.error(`no rule ${unknown}; expected one of ${rules.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

function list(): void {
  for (const rule of rules) console.log(`${rule.name.padEnd(19)}${rule.description}`);
}
