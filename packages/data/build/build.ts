/** read → check → derive → emit. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from '../lint/index.js';
import type { Boundaries, Meta } from '../src/types.js';
import { derive } from './derive.js';
import { documents, modules, writeFiles } from './emit.js';
import { curatedFolder, type Problem, type Records, readCampaign, readRecords } from './read.js';

const packageFolder = fileURLToPath(new URL('../', import.meta.url));

/** Builds the collections of a curated folder into a package's folder; writes nothing while there is a problem. */
export function build(
  curated = curatedFolder,
  into = packageFolder,
  check: (records: Records) => Problem[] = lint,
): { problems: Problem[]; counts: Meta['counts'] } {
  const { records, problems: unread } = readRecords(curated);
  const { campaign, problems: unsaid } = readCampaign(curated);
  const problems = [...unread, ...unsaid, ...check(records)];
  if (problems.length > 0 || campaign === undefined) return { problems, counts: {} };
  const boundaries = readJson(join(curatedFolder, 'geometry/governorates.geojson')) as Boundaries;
  const { version } = readJson(join(packageFolder, 'package.json')) as { version: string };
  const dataset = derive(records, campaign, boundaries, version);
  writeFiles(join(into, 'src/generated'), modules(dataset));
  // tsup adds the modules to what stands in dist; nothing of an earlier build may stay.
  rmSync(join(into, 'dist'), { recursive: true, force: true });
  writeFiles(join(into, 'dist/files'), documents(dataset));
  return { problems, counts: dataset.meta.counts };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
