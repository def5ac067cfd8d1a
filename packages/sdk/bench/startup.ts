/** What it costs to begin: each in a Node of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Measured, median } from './measure.js';

const folder = fileURLToPath(new URL('..', import.meta.url));

const programs: Record<string, string> = {
  'an empty Node': '',
  'import the engine': "await import('@syria-2024/sdk/engine')",
  'import the sdk, with the record': "await import('@syria-2024/sdk')",
  'and a first controlAt':
    "const s = await import('@syria-2024/sdk'); s.controlAt(s.syria2024, 'hama', '2024-12-05')",
  'and a first map':
    "const s = await import('@syria-2024/sdk'); s.controlMap(s.syria2024, '2024-12-05')",
  'and all corridors on all days':
    "const s = await import('@syria-2024/sdk'); s.checkCorridors(s.syria2024)",
};

/** Milliseconds of CPU of the whole process, as it tells at its end. */
export function startUp(rounds = 5): Measured[] {
  return Object.entries(programs).map(([name, program]) => {
    const times = Array.from({ length: rounds }, () => cpuOf(program));
    return { name, ms: median(times) };
  });
}

function cpuOf(program: string): number {
  const told = `${program}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', told],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout.trim());
}
