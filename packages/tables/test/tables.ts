/** The files as a stranger finds them: written to a folder, once for all tests of a file. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syria2024 } from '@syria-2024/sdk';
import { writeFiles } from '../../data/ship/write.js';
import { type Files, filesOf } from '../files.js';

export const files: Files = filesOf(syria2024);
export const folder = join(mkdtempSync(join(tmpdir(), 'syria-2024-tables-')), 'tables');
writeFiles(folder, files);

export const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Whether a program is there; a test that needs it is skipped otherwise, and says so. */
export function isThere(program: string): boolean {
  const { status } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  if (status !== 0) console.warn(`${program} is not installed: what it would open is not opened`);
  return status === 0;
}

export const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
