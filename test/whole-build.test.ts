import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wholeness } from '../scripts/whole/digest.mjs';

const scripts = fileURLToPath(new URL('../scripts/whole/', import.meta.url));
const step = `node -e "for (let i = 0; i < 40; i++) fs.writeFileSync(process.env.MADE_IN + '/' + i + '.txt', fs.readFileSync('input.txt'))"`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syria-2024-whole-'));
  write('package.json', JSON.stringify({ name: 'small', version: '1.0.0', files: ['dist'] }));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const script = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(scripts, name), ...args], { cwd: folder, encoding: 'utf8' });
const dist = () => wholeness(join(folder, 'dist'));

function build(input: string) {
  write('input.txt', input);
  const { status } = script('make.mjs', step);
  return { status, placed: script('place.mjs').status };
}

describe('a build', () => {
  it('replaces the whole folder: nothing of the one before stays', () => {
    build('old');
    write('dist/stray.txt', 'x');
    expect(dist()).toBeUndefined();
    expect(build('new')).toEqual({ status: 0, placed: 0 });
    expect(readFileSync(join(folder, 'dist/7.txt'), 'utf8')).toBe('new');
    expect(existsSync(join(folder, 'dist/stray.txt'))).toBe(false);
  });

  it('of which a step fails leaves the old one, and nothing beside it', () => {
    build('old');
    const before = dist();
    expect(script('make.mjs', step, 'node -e "process.exit(3)"').status).toBe(3);
    script('place.mjs');
    expect(dist()).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  it('does not place what came damaged', () => {
    build('old');
    const before = dist();
    const made = readFileSync(join(folder, 'made.bin'));
    writeFileSync(join(folder, 'made.bin'), made.subarray(0, made.length - 1));
    const { status, stderr } = script('place.mjs');
    expect(status).toBe(1);
    expect(stderr).toContain('made.bin is not whole; build again');
    expect(dist()).toBe(before);
  });

  it('goes on after one that was killed, with its lock and its halves left over', () => {
    build('old');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    mkdirSync(join(folder, `dist.new-${pid}`));
    renameSync(join(folder, 'dist'), join(folder, `dist.old-${pid}`));
    for (const lock of ['make.lock', 'place.lock']) write(lock, String(pid));
    expect(build('new')).toEqual({ status: 0, placed: 0 });
    expect(dist()).toBeDefined();
    expect(readdirSync(folder).sort()).toEqual(['dist', 'input.txt', 'made.bin', 'package.json']);
  });

  it('killed at any of five moments leaves the old one or the new one', async () => {
    const digests = ['old', 'new'].map((input) => {
      build(input);
      return { kept: readFileSync(join(folder, 'made.bin')), digest: dist() };
    });
    for (let i = 0; i < 5; i++) {
      writeFileSync(join(folder, 'made.bin'), digests[i % 2]?.kept ?? '');
      const placing = spawn(process.execPath, [join(scripts, 'place.mjs')], { cwd: folder });
      const moment = createHash('sha256').update(String(i)).digest()[0] ?? 0;
      setTimeout(() => placing.kill('SIGKILL'), moment);
      await new Promise((resolve) => placing.on('exit', resolve));
      if (!existsSync(join(folder, 'dist'))) script('place.mjs');
      expect(digests.map(({ digest }) => digest)).toContain(dist());
    }
  });

  it.each(['data', 'sdk', 'cli'])('of %s lists in its manifest just what npm packs', (name) => {
    const cwd = fileURLToPath(new URL(`../packages/${name}/`, import.meta.url));
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: true });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const manifest = JSON.parse(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8'));
    const listed = [...Object.keys(manifest.files), 'dist/manifest.json'];
    expect(files.map(({ path }) => path).sort()).toEqual(listed.sort());
  });

  it('takes what a release adds, and lists it', () => {
    build('new');
    write('changes', '{}');
    expect(script('add.mjs', 'files/changes.json', 'changes').status).toBe(0);
    expect(readFileSync(join(folder, 'dist/files/changes.json'), 'utf8')).toBe('{}');
    const { files } = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'));
    expect(Object.keys(files)).toContain('dist/files/changes.json');
    expect(dist()).toBeDefined();
  });

  it('waits for another that goes on at the same time', async () => {
    write('input.txt', 'both');
    const both = [1, 2].map(
      () =>
        new Promise((resolve) => {
          const making = spawn(process.execPath, [join(scripts, 'make.mjs'), step], {
            cwd: folder,
          });
          making.on('exit', resolve);
        }),
    );
    expect(await Promise.all(both)).toEqual([0, 0]);
    script('place.mjs');
    expect(dist()).toBeDefined();
  });
});
