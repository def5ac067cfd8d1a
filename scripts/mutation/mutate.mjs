/**
 * `npm run mutation [-- --seed N --each N]`: changes the code that decides in small ways, a seeded sample of `each` changes a
 * room, and tells which of them no test notices. A room's own tests judge it.
 * `--room NAME` asks about that room, `--at FILE:FIRST-LAST` about those lines, each as often as wanted; `--changed` about
 * files that differ from the branch of `--since` (`main`). Ends in an error where even the upper end of the score's interval
 * is under the floor.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { drawMutants, listMutants, pickAt } from './draw.mjs';
import { isUnderFloor, printMissed, printScore } from './report.mjs';
import { listFiles, rooms } from './rooms.mjs';
import { tryMutants } from './try.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    each: { type: 'string', default: '20' },
    room: { type: 'string', multiple: true, default: [...rooms.keys()] },
    changed: { type: 'boolean', default: false },
    since: { type: 'string', default: 'main' },
    at: { type: 'string', multiple: true, default: [] },
  },
});

console.log(`--seed ${values.seed} --each ${values.each}`);
const results = [];
for (const room of values.room) {
  const listed = await listMutants(listFiles(room, values.changed ? values.since : undefined));
  const all = pickAt(listed, values.at);
  const drawn = drawMutants(all, Number(values.each), Number(values.seed));
  console.log(`${room}: ${drawn.length} of ${all.length} mutants`);
  if (drawn.length === 0) continue;
  const own = await tryMutants(room, drawn);
  printScore(room, own);
  results.push(...own);
}
printScore('all', results);
printMissed(results);
if (isUnderFloor(results)) process.exitCode = 1;
