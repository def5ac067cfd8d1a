import { figureText } from '../audit/report.js';
import type { Stats } from './summarise.js';

/** The newest audits, a line each. */
export function auditText({ control, other }: Stats['audits']): string {
  const pools = [control, other].flatMap((pool) => pool ?? []);
  if (pools.length === 0) return 'none on file (`npm run data:audit`)';
  return pools
    .map(({ figure, audits, scored, mended }) => {
      const since = mended === undefined ? '' : `; what was found was mended by ${mended}`;
      return `${figureText(figure)} (${audits.join(', ')}, ${scored}${since})`;
    })
    .join('\n');
}
