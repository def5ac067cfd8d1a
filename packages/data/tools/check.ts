/** `npm run data:check -- FILE… | --staged`: what is wrong with one record, without reading the others. */
import { execFileSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../lint/report.js';
import { danglingIn } from '../lint/rules/references.js';
import { curatedFolder } from '../read/files.js';
import { readOne } from '../read/one.js';
import type { Problem } from '../read/problem.js';

/** Its shape, its words and what it names. Rules that compare records are left to `data:lint`. */
export function checkOne(
  file: string,
  folder = curatedFolder,
): { problems: Problem[]; opened: number } {
  const { entry, problems, ids, opened } = readOne(file, folder);
  return { problems: entry ? [...problems, ...danglingIn(entry, ids)] : [...problems], opened };
}

function run(args: readonly string[]): void {
  const files = args.includes('--staged') ? stagedFiles() : args.map(below);
  if (files.length === 0 && args.length === 0)
    throw new RangeError('expected the path of a record');
  const problems = files.flatMap((file) => checkOne(file).problems);
  for (const problem of problems) console.error(formatProblem(problem, process.stderr.isTTY));
  console.log(`${files.length} checked, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** npm runs scripts in the package's folder; paths are meant from where the command was typed. */
function below(file: string): string {
  const from = process.env.INIT_CWD ?? process.cwd();
  return relative(curatedFolder, resolve(from, file)).split(sep).join('/');
}

/** The records that are about to be committed. */
function stagedFiles(): string[] {
  const diff = [
    'diff',
    '--cached',
    '--name-only',
    '--diff-filter=d',
    '--relative',
    '--',
    '*/*.yaml',
  ];
  const names = execFileSync('git', diff, { cwd: curatedFolder, encoding: 'utf8' });
  return names.split('\n').filter((name) => name !== '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run(process.argv.slice(2));
