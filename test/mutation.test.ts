/** Mutants of a room are judged by the tests that are named for it, and by no others. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { listFiles, rooms } from '../scripts/mutation/rooms.mjs';
import { root } from './consumer.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each([...rooms.keys()])(
  '%s has files to be changed, and tests of its own that judge them',
  async (room) => {
    expect(listFiles(room).length).toBeGreaterThan(0);
    vi.stubEnv('MUTATED_ROOM', room);
    const { default: config } = await import('../scripts/mutation/vitest.config.js');
    // Those of all projects would be run instead of these.
    expect(config.test?.projects).toBeUndefined();
    const judges = config.test?.include ?? [];
    expect(judges.length).toBeGreaterThan(4);
    for (const file of judges) expect(filesOf(file)).not.toEqual([]);
  },
);

/** Those of a whole folder, or the one. */
function filesOf(judge: string): string[] {
  if (!judge.endsWith('/*.test.ts')) return [judge].filter((file) => existsSync(join(root, file)));
  return readdirSync(join(root, dirname(judge))).filter((name) => name.endsWith('.test.ts'));
}

it('no room that is not there is changed', () => {
  expect(() => listFiles('none')).toThrow('no such room: none; expected one of lint, graph');
});
