/** `npm run data:gate`: refuses a release whose claims that decide control are not shown to be right. */
import { formatProblem } from '../lint/report.js';
import { readAudits } from '../read/audits.js';
import { refusalOf } from './audit/gate.js';
import { newestPool } from './audit/pool.js';
import { figureText } from './audit/report.js';

const { audits, problems } = readAudits();
const pool = newestPool(audits, 'control');
const refusal =
  problems.length > 0 ? problems.map((one) => formatProblem(one)).join('\n') : refusalOf(audits);
if (refusal !== undefined) console.error(`no release: ${refusal}`);
else if (pool) console.log(figureText(pool.figure));
process.exitCode = refusal === undefined ? 0 : 1;
