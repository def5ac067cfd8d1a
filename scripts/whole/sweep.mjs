/** What builds that were killed have left beside their output. */
import { readdirSync, rmSync } from 'node:fs';
import { isAlive } from './lock.mjs';

/** Takes away `dist.new-<process>` and the like of processes that are no more. */
export function sweep() {
  for (const name of readdirSync('.')) {
    const [, pid] = /^(?:dist|made\.bin)\.(?:new|old)-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(name, { recursive: true, force: true });
  }
}
