import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Audit, audit } from '../register/audits.js';
import { curatedFolder, filesOf, idIn } from './files.js';
import type { Problem } from './problem.js';
import { readYaml } from './yaml.js';

export interface FiledAudit extends Audit {
  /** `<day>-<seed>-<stratum>`, the file's name. */
  readonly id: string;
}

/** The audits on file, the oldest first. */
export function readAudits(folder = curatedFolder): { audits: FiledAudit[]; problems: Problem[] } {
  const read = filesOf('audits', folder).map((file) => ({
    id: idIn(file),
    ...readYaml(file, readFileSync(join(folder, file), 'utf8'), audit),
  }));
  return {
    audits: read
      .flatMap(({ id, value }) => (value ? [{ id, ...value }] : []))
      .sort((a, b) => compare(a.scored, b.scored) || compare(a.id, b.id)),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
