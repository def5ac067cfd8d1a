/** `npm run build` */
import { formatProblem } from '../lint/report.js';
import { build } from './build.js';

const { problems, counts } = build();
for (const problem of problems) console.error(formatProblem(problem, process.stderr.isTTY));
if (problems.length > 0) {
  console.error(`${problems.length} problems; nothing was written`);
  process.exit(1);
}
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', '),
);
