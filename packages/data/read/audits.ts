import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Audit, audit } from '../register/shape/audits.js';
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
    audits: inOrder(read.flatMap(({ id, value }) => (value ? [{ id, ...value }] : []))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** By day; of one day by the chain of seeds, each of which the audit before it has fixed. */
function inOrder(audits: readonly FiledAudit[]): FiledAudit[] {
  const befores = ({ seed, stratum }: FiledAudit, left = audits): number => {
    const others = left.filter((one) => one.nextSeed !== seed || one.stratum !== stratum);
    const before = left.find((one) => !others.includes(one));
    return before === undefined ? 0 : 1 + befores(before, others);
  };
  return [...audits].sort(
    (a, b) => compare(a.scored, b.scored) || befores(a) - befores(b) || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
