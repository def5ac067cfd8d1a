/**
 * `npm run data:diff -- [VERSION | TARBALL | FOLDER] [--changeset FILE] [--json FILE] [--check]`: which values differ from a
 * published record, which version that is, and whether the changesets claim so much.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { parse } from 'yaml';
import { claimedBump, isEnough, neededBump, type Size, sizeOf } from '../diff/bump.js';
import { changesetFolder, readChangesets } from '../diff/changesets.js';
import { folderOf, type Published, packageName, readPublished } from '../diff/published.js';
import { type Changes, compareRecords } from '../diff/records.js';
import { brokenShapes, lostExports, retoldFields } from '../diff/shapes.js';
import { changelogText, type Reasons } from '../diff/text.js';

const packageFolder = fileURLToPath(new URL('../', import.meta.url));

export interface Diff {
  readonly from: string;
  readonly to: string;
  readonly size: Size;
  readonly because: readonly string[];
  readonly changes: Changes;
}

/** `reworded`: paths of fields whose description is another, and which mean what they meant. */
export function diffOf(
  before: Published,
  after: Published,
  reworded: readonly string[] = [],
): Diff {
  const changes = compareRecords(before.tables, after.tables);
  const broken = [
    ...lostExports(before.exports, after.exports),
    ...Object.entries(before.schemas).flatMap(([name, schema]) => [
      ...brokenShapes(schema, after.schemas[name] ?? {}, name),
    ]),
    ...meaningsIn(before, after, reworded),
  ];
  return { from: before.version, to: after.version, ...sizeOf(changes, broken), changes };
}

function meaningsIn(before: Published, after: Published, reworded: readonly string[]): string[] {
  const retold = Object.entries(before.schemas).flatMap(([name, schema]) => [
    ...retoldFields(schema, after.schemas[name] ?? {}, name),
  ]);
  const stale = reworded.filter((path) => !retold.includes(path));
  if (stale.length > 0)
    throw new Error(`.changeset/reworded.yaml: ${stale.join(', ')} is described as it was`);
  return [...new Set(retold)]
    .filter((path) => !reworded.includes(path))
    .map(
      (path) =>
        `${path}: is described otherwise; where it means the same, name it in .changeset/reworded.yaml`,
    );
}

/** What is wrong with the bump that is claimed; null: it is enough. */
export function complaintOf({ from, size, because }: Diff, claimed: Size): string | null {
  const needed = neededBump(size, from);
  if (isEnough(claimed, needed)) return null;
  const reasons = because.map((reason) => `\n  ${reason}`).join('');
  return `the changesets claim ${claimed} for ${packageName}; since ${from} it is ${needed}${reasons}`;
}

interface Options {
  readonly changeset?: string;
  readonly json?: string;
  readonly check?: boolean;
}

function run(given: string, options: Options): void {
  const from = process.env.INIT_CWD ?? process.cwd();
  const diff = diffOf(
    readPublished(folderOf(given, from)),
    readPublished(packageFolder),
    readYaml<string[]>('reworded.yaml') ?? [],
  );
  const text = changelogText(diff.changes, readYaml<Reasons>('reasons.yaml') ?? {});
  console.log(`${diff.from} → now: ${diff.size}\n`);
  for (const reason of diff.because) console.log(`breaks: ${reason}`);
  console.log(text);
  if (options.changeset) {
    const bump = neededBump(diff.size, diff.from);
    const head = bump === 'none' ? '' : `'${packageName}': ${bump}\n`;
    writeFileSync(resolve(from, options.changeset), `---\n${head}---\n\n${text}\n`);
  }
  if (options.json)
    writeFileSync(resolve(from, options.json), `${JSON.stringify(diff, null, 2)}\n`);
  const complaint = options.check
    ? complaintOf(diff, claimedBump(readChangesets(), packageName))
    : null;
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
  }
}

/** What somebody wrote down beside the changesets; null: nobody did. */
function readYaml<T>(name: string): T | null {
  const file = join(changesetFolder, name);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as T | null) : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  new Command('data:diff')
    .description('Which values differ from a published record, and which version that is.')
    .argument('[published]', 'a version, a tarball, or the folder of a package', 'latest')
    .option('--changeset <file>', 'write the text as a changeset')
    .option('--json <file>', 'write changes.json')
    .option('--check', 'fail where the changesets claim too little')
    .action(run)
    .parse();
