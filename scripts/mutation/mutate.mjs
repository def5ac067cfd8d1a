/**
 * `npm run mutation [-- --seed N --each N]`: changes the code that decides in small ways, a seeded sample of `each` changes a
 * room, and tells which of them no test notices. A room's own tests judge it. `--together N` draws N from all rooms at once,
 * each change as likely as any other, so that the interval is that of the whole.
 * `--room NAME` asks about that room, `--at FILE:FIRST-LAST` about those lines, each as often as wanted; `--changed` about
 * files that differ from the branch of `--since` (`main`). Ends in an error where, of ten and more, even the upper end of
 * the score's interval is under the floor; what `equivalents.ts` says changes no answer does not count.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { drawMutants, listMutants, pickAt } from './draw.mjs';
import { fateOf, printMissed, printScore } from './report.mjs';
import { listFiles, rooms } from './rooms.mjs';
import { isUnderFloor } from './score.js';
import { tryMutants } from './try.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    each: { type: 'string', default: '20' },
    together: { type: 'string' },
    room: { type: 'string', multiple: true, default: [...rooms.keys()] },
    changed: { type: 'boolean', default: false },
    since: { type: 'string', default: 'main' },
    at: { type: 'string', multiple: true, default: [] },
  },
});

const { seed, each, together, changed, since, at } = values;
console.log(`--seed ${seed} ${together ? `--together ${together}` : `--each ${each}`}`);

const listed = new Map();
for (const room of values.room)
  listed.set(room, pickAt(await listMutants(listFiles(room, changed ? since : undefined)), at));
const drawn = new Set(
  together
    ? drawMutants([...listed.values()].flat(), Number(together), Number(seed))
    : [...listed.values()].flatMap((all) => drawMutants(all, Number(each), Number(seed))),
);

const results = [];
for (const [room, all] of listed) {
  const some = all.filter((mutant) => drawn.has(mutant));
  console.log(`${room}: ${some.length} of ${all.length} mutants`);
  if (some.length === 0) continue;
  const own = await tryMutants(room, some);
  printScore(room, own);
  results.push(...own);
}
printScore('all', results);
printMissed(results);
if (isUnderFloor(results.map(fateOf))) {
  console.error(
    'under the floor of 90 %: write tests that notice what is missed above, or judge it',
  );
  process.exitCode = 1;
}
