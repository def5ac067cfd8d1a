/** The main job, as somebody runs it: twelve days with maps, the CPU of the whole process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, type Section } from './measure.js';

const cli = fileURLToPath(new URL('../../../packages/briefing/dist/cli.js', import.meta.url));
const atEnd = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('CPU '+(user+system)/1000)})`;

export function briefingSections(rounds = 3): Section[] {
  const maps = mkdtempSync(join(tmpdir(), 'briefing-'));
  const times = Array.from({ length: rounds }, () => {
    const { stderr, status } = spawnSync(
      process.execPath,
      ['--import', atEnd, cli, '--maps', maps],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return Number(/CPU ([\d.]+)/.exec(stderr)?.[1]);
  });
  rmSync(maps, { recursive: true });
  const rows = [{ name: 'the whole process', ms: median(times) }];
  return [{ title: 'the briefing', size: 'twelve days with maps', rows }];
}
