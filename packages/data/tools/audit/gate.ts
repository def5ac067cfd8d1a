import type { FiledAudit } from '../../read/audits.js';
import { newestPool } from './pool.js';

/**
 * The release's promise for claims that decide control: at most one in a hundred wrong, and no more than 3 % with 95 %
 * certainty. 300 readings are what it takes: of 300 with 3 wrong the interval ends at 2.9 %, of 200 with 2 at 3.6 %.
 */
export const gate = { upper: 0.03, least: 300 } as const;

/** Why the release is refused; undefined where the newest audit lets it pass. */
export function refusalOf(audits: readonly FiledAudit[]): string | undefined {
  const pool = newestPool(audits, 'control');
  if (pool === undefined)
    return 'no audit of the claims that decide control is on file; expected one: npm run data:audit';
  const { read, wrong, upper } = pool.figure;
  const told = `${pool.audits.join(' + ')}: ${wrong} of ${read} claims that decide control are wrong`;
  if (read < gate.least) return `${told}; too few were read, expected ${gate.least} or more`;
  if (upper > gate.upper)
    return `${told}, at most ${percent(upper)} with 95 % certainty; expected at most ${percent(gate.upper)}`;
  return undefined;
}

/** `2.9 %` */
export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
