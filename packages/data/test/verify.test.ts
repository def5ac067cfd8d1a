import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataset } from '@syria-2024/data/dataset';
import { lean, withTexts } from '@syria-2024/data/lean';
import { texts } from '@syria-2024/data/texts';
import { type Manifest, verify, verifyFiles } from '@syria-2024/data/verify';
import { describe, expect, it } from 'vitest';
import { manifestOf, sha256 } from '../../../scripts/whole/digest.mjs';

const folder = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8')) as Manifest;
const read = (path: string) => readFile(join(folder, path));
const copy = () => JSON.parse(JSON.stringify(dataset)) as typeof dataset;

describe('verify', () => {
  it('finds the shipped record intact, and a copy of it that went through JSON', async () => {
    expect(await verify(dataset)).toEqual({ isIntact: true, differences: [] });
    expect(await verify(copy())).toEqual({ isIntact: true, differences: [] });
  });

  it('names the one collection of which one letter differs, with both digests', async () => {
    const [first, ...others] = dataset.claims;
    const claims = [{ ...first, says: `${first?.says} ` }, ...others];
    const { isIntact, differences } = await verify({ ...copy(), claims });
    expect(isIntact).toBe(false);
    expect(differences).toEqual([
      {
        name: 'claims',
        expected: manifest.files['dist/files/json/claims.json'],
        found: sha256(`${JSON.stringify(claims)}\n`),
      },
    ]);
  });

  it('names a collection that is not there, and one whose records are in another order', async () => {
    const { places, ...others } = copy();
    const events = [...others.events].reverse();
    const { differences } = await verify({ ...others, events });
    expect(differences.map(({ name, found }) => [name, found === null])).toEqual([
      ['events', false],
      ['places', true],
    ]);
    expect(places.length).toBeGreaterThan(0);
  });

  it('holds of the lean record only what has no texts, and of the one with texts all but boundaries', async () => {
    const whole = await verify(withTexts(lean, texts));
    expect((await verify(lean)).isIntact).toBe(false);
    expect(whole.differences.map(({ name }) => name)).toContain('boundaries');
  });
});

describe('the manifest', () => {
  it('lists every file of dist but itself, and what npm packs beside', async () => {
    expect(await verifyFiles(manifest, read)).toEqual({ isIntact: true, differences: [] });
    expect(Object.keys(manifest.files)).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/verify.js']),
    );
  });

  it('tells which file differs and which cannot be read', async () => {
    const { differences } = await verifyFiles(manifest, async (path) => {
      if (path === 'dist/claims.js') throw new Error('no such file');
      const bytes = await read(path);
      return path === 'dist/files/json/events.json' ? bytes.subarray(1) : bytes;
    });
    expect(differences.map(({ name, found }) => [name, found === null])).toEqual([
      ['dist/claims.js', true],
      ['dist/files/json/events.json', false],
    ]);
  });

  it('of another algorithm is refused', async () => {
    await expect(verifyFiles({ ...manifest, algorithm: 'md5' }, read)).rejects.toThrow(
      "the manifest is of 'md5'; expected sha256",
    );
  });

  it('is the same text for the same files', () => {
    const dist = new Map([['a.js', Buffer.from('a')]]);
    expect(manifestOf(dist, folder)).toBe(manifestOf(dist, folder));
    expect(JSON.parse(manifestOf(dist, folder)).files['dist/a.js']).toBe(sha256('a'));
  });
});
