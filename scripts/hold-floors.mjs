/**
 * `node scripts/hold-floors.mjs [REPORT]`: what was run of each room, from the report of `npm run coverage`, and an error
 * under a floor. `?? outside()` throws where a list is read beyond its end: the types ask for it, nothing reaches it, and it
 * does not count.
 */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

const floors = { lines: 97, branches: 93 };
const rooms = /^packages\/(?:(sdk)\/src|data\/(read|lint|derive|ship|register|diff))\//;
const [report = 'reports/coverage/coverage-final.json'] = process.argv.slice(2);

const counts = new Map();
for (const [file, found] of Object.entries(JSON.parse(readFileSync(report, 'utf8')))) {
  const [, sdk, data] = rooms.exec(relative(process.cwd(), file).split(sep).join('/')) ?? [];
  const room = sdk ?? data;
  if (room === undefined) continue;
  const count = counts.get(room) ?? { lines: [0, 0], branches: [0, 0] };
  counts.set(room, count);
  add(count.lines, linesOf(found));
  add(count.branches, branchesOf(found, readFileSync(file, 'utf8').split('\n')));
}
if (counts.size === 0) throw new Error(`${report} tells of no room`);

for (const [room, count] of counts) {
  const told = Object.entries(floors).map(([what, floor]) => {
    const [run, all] = count[what];
    const percent = (100 * run) / all;
    if (percent < floor) process.exitCode = 1;
    return `${percent.toFixed(1)} % of ${all} ${what}${percent < floor ? `, under ${floor} %` : ''}`;
  });
  console.log(`${room}: ${told.join('; ')}`);
}

/** Whether each line on which a statement begins was run. */
function linesOf({ statementMap, s }) {
  const lines = new Map();
  for (const [id, { start }] of Object.entries(statementMap))
    lines.set(start.line, (lines.get(start.line) ?? false) || s[id] > 0);
  return [...lines.values()];
}

/** Whether each way was taken at each fork. */
function branchesOf({ branchMap, b }, text) {
  return Object.entries(branchMap).flatMap(([id, { locations }]) =>
    locations.flatMap(({ start }, i) => (isOutside(start, text) ? [] : b[id][i] > 0)),
  );
}

function isOutside({ line, column }, text) {
  return line !== undefined && text[line - 1].slice(column).startsWith('outside(');
}

function add(count, taken) {
  count[0] += taken.filter((one) => one).length;
  count[1] += taken.length;
}
