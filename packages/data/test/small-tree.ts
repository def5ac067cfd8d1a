/** A small record in a folder of its own, whole enough to be built but for what lint finds in it. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../lint/report.js';
import { curatedFolder } from '../read/files.js';
import { build } from '../tools/build.js';

export function copySmallTree(curated: string): void {
  cpSync(fileURLToPath(new URL('fixtures/small', import.meta.url)), curated, { recursive: true });
  // What the small tree names and leaves out.
  for (const file of ['campaign.yaml', 'blocs', 'fronts', 'regions/SY-HI.yaml'])
    cpSync(join(curatedFolder, file), join(curated, file), { recursive: true });
}

/** What whoever builds it is told. */
export const problemsOf = (curated: string, out: string): string[] =>
  build(curated, out).problems.map((problem) => formatProblem(problem));
