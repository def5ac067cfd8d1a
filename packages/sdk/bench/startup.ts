/** What it costs to begin: each in a Node of its own, taking turns. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.js';

const folder = fileURLToPath(new URL('..', import.meta.url));

const programs: Record<string, string> = {
  'an empty Node': '',
  'import the engine': "await import('@syria-2024/sdk/engine')",
  'import the sdk, with the record': "await import('@syria-2024/sdk')",
  'and a first controlAt':
    "const s = await import('@syria-2024/sdk'); s.controlAt(s.syria2024, 'hama', '2024-12-05')",
  'and a first map':
    "const s = await import('@syria-2024/sdk'); s.controlMap(s.syria2024, '2024-12-05')",
  'and first areas':
    "const s = await import('@syria-2024/sdk'); s.controlAreas(s.syria2024, '2024-12-05')",
  'and all corridors on all days':
    "const s = await import('@syria-2024/sdk'); s.checkCorridors(s.syria2024)",
};

/** Milliseconds of the whole process, medians. */
export interface Start {
  readonly name: string;
  /** CPU, as the process tells at its end. */
  readonly ms: number;
  /** By the clock of who started it: how long somebody waits. */
  readonly waited: number;
}

export function startUp(rounds = 15): Start[] {
  const runs = Object.entries(programs).map(([name, program]) => ({
    name,
    program,
    times: [] as { readonly ms: number; readonly waited: number }[],
  }));
  for (let round = 0; round < rounds; round++)
    for (const { program, times } of runs) times.push(timesOf(program));
  return runs.map(({ name, times }) => ({
    name,
    ms: median(times.map(({ ms }) => ms)),
    waited: median(times.map(({ waited }) => waited)),
  }));
}

function timesOf(program: string): { ms: number; waited: number } {
  const told = `${program}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`;
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', told],
    { cwd: folder, encoding: 'utf8' },
  );
  const waited = performance.now() - begun;
  if (status !== 0) throw new Error(stderr);
  return { ms: Number(stdout.trim()), waited };
}
