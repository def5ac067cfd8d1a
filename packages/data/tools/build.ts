/** `npm run build`: read → lint → derive → ship. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { derive } from '../derive/index.js';
import { lint } from '../lint/index.js';
import { formatProblem } from '../lint/report.js';
import { readAudits } from '../read/audits.js';
import { readBoundaries } from '../read/boundaries.js';
import { readCampaign } from '../read/campaign.js';
import { curatedFolder, strayFiles } from '../read/files.js';
import type { Problem } from '../read/problem.js';
import { type Records, readRecords } from '../read/records.js';
import { documents } from '../ship/json.js';
import { modules } from '../ship/modules.js';
import { writeFiles } from '../ship/write.js';

const packageFolder = fileURLToPath(new URL('../', import.meta.url));

interface Built {
  problems: Problem[];
  counts: Readonly<Record<string, number>>;
}

/** Builds the collections of a curated folder into a package's folder; writes nothing while there is a problem. */
export function build(
  curated = curatedFolder,
  into = packageFolder,
  check: (records: Records, folder: string) => Problem[] = lintWhole,
): Built {
  const { records, problems: unread } = readRecords(curated);
  const { campaign, problems: unsaid } = readCampaign(curated);
  const { audits, problems: unaudited } = readAudits(curated);
  const unreadable = [...unread, ...unsaid, ...unaudited];
  // What lint would say of a record that lacks a file is told once the file can be read.
  const problems = unreadable.length > 0 ? unreadable : check(records, curated);
  if (problems.length > 0 || campaign === undefined) return { problems, counts: {} };
  const derived = derive(records, campaign, readBoundaries(), readVersion(), audits);
  writeFiles(join(into, 'src/generated'), modules(derived));
  // tsup adds the modules to what stands there.
  writeFiles(join(into, process.env.MADE_IN ?? 'dist', 'files'), documents(derived));
  return { problems, counts: derived.meta.counts };
}

function lintWhole(records: Records, folder: string): Problem[] {
  return [...strayFiles(folder), ...lint(records)];
}

function readVersion(): string {
  const text = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function run(): void {
  const { problems, counts } = build();
  for (const problem of problems) console.error(formatProblem(problem, process.stderr.isTTY));
  if (problems.length > 0) {
    console.error(`${problems.length} problems; nothing was written`);
    process.exitCode = 1;
    return;
  }
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(told.join(', '));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
