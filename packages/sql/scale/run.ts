/** `npm run scale -w @syria-2024/sql [-- CHANGES…]`: what a place and a map cost over synthetic records, the smallest first. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckdb } from '../steps/dialect.js';
import { answer, type Engine, openFolder, putQuestions } from '../steps/engine.js';
import { controlView } from '../views/control.js';
import { generate, placeId } from './generate.js';

const changesPerPlace = 100;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1e5, 1e6, 1e7];
/** Asked together: where one engine's memory ends, a map is asked in such parts. */
const batches = [1, 100, 1000];
const moment = '2015-06-01T00:00:00Z';

for (const changes of sizes) {
  const places = changes / changesPerPlace;
  const folder = mkdtempSync(join(tmpdir(), 'syria-2024-scale-'));
  try {
    const took = await timed(() =>
      generate(folder, { places, changesPerPlace, claimsPerChange: 4 }),
    );
    console.log(`${changes} changes, ${changes * 4} claims: written in ${took}`);
    const engine = await openFolder(folder);
    for (const count of batches.filter((one) => one <= places)) await ask(engine, places, count);
    engine.close();
  } finally {
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  }
}

/** The middle of three rounds, over other places in each. */
async function ask(engine: Engine, places: number, count: number): Promise<void> {
  const view = controlView(duckdb);
  const took: string[] = [];
  for (const round of [0, 1, 2]) {
    const asked = Array.from({ length: count }, (_, i) => placeId((i + round * 7919) % places));
    await putQuestions(
      engine,
      asked.map((place) => [place, moment, null] as const),
    );
    took.push(await timed(async () => void (await answer(engine, view))));
  }
  console.log(`  ${count} places at a moment: ${took.join('; ')}`);
}

async function timed(work: () => Promise<void>): Promise<string> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return `${Math.round(performance.now() - start)} ms (CPU ${Math.round((user + system) / 1000)} ms)`;
}
