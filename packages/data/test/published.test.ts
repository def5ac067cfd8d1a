/** Records as packages ship them, and what a changelog tells of two. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readChangesets } from '../diff/changesets.js';
import { publicNames } from '../diff/names.js';
import { folderOf, readPublished } from '../diff/published.js';
import type { Changes } from '../diff/records.js';
import { brokenShapes, retoldFields, type Schema } from '../diff/shapes.js';
import { changelogText } from '../diff/text.js';

const at = mkdtempSync(join(tmpdir(), 'syria-2024-published-'));
afterAll(() => rmSync(at, { recursive: true, force: true }));

const packed: Readonly<Record<string, unknown>> = {
  'package.json': { version: '0.3.0', exports: { '.': { types: './dist/none.d.ts' } } },
  'dist/files/json/places.json': [{ id: 'hama' }],
  'dist/files/json/meta.json': { version: '0.3.0' },
  'dist/files/json-schema/places.schema.json': { type: 'array' },
  'dist/files/json-schema/readme.txt': 'no schema',
};
for (const [file, content] of Object.entries(packed)) {
  mkdirSync(join(at, 'package', file, '..'), { recursive: true });
  writeFileSync(join(at, 'package', file), JSON.stringify(content));
}

describe('a record as it was published', () => {
  const expected = {
    version: '0.3.0',
    tables: { places: [{ id: 'hama' }] },
    schemas: { places: { type: 'array' } },
    // Of declarations that did not ship no name is known.
    exports: ['.'],
  };

  it('is read from a folder, its collections and their schemas', () => {
    expect(readPublished(folderOf('package', at))).toEqual(expected);
  });

  it('is read from a tarball as npm packs it', () => {
    execFileSync('tar', ['-czf', join(at, 'data.tgz'), '-C', at, 'package']);
    expect(readPublished(folderOf('data.tgz', at))).toEqual(expected);
  });

  it('is fetched by npm where it is neither, and told where npm has none', () => {
    const bin = join(at, 'bin');
    mkdirSync(bin);
    // Stands for npm: has one version, and packs it where it is told to.
    const npm = `#!/bin/sh\n[ "$2" = "@syria-2024/data@0.3.0" ] && cp "${join(at, 'data.tgz')}" "$5"\n`;
    writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 });
    vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`);
    expect(readPublished(folderOf('0.3.0', at))).toEqual(expected);
    expect(() => folderOf('0.4.0', at)).toThrow(
      '0.4.0 is no folder, no tarball and no published version',
    );
    vi.unstubAllEnvs();
  });

  it('has the names of what is declared, passed on or renamed', () => {
    const folder = join(at, 'names');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ exports: { '.': { types: './a.d.ts' } } }),
    );
    writeFileSync(
      join(folder, 'a.d.ts'),
      "export declare function ask(): void;\nexport interface Answer {}\nexport { };\nexport * from './gone.js';\n",
    );
    expect(publicNames(folder)).toEqual(['.', '.: ask', '.: Answer']);
  });
});

it('the changesets that wait are notes of a release, each with its heading', () => {
  for (const text of readChangesets()) expect(text).toMatch(/^---\n/);
});

describe('a changelog', () => {
  const none: Changes = { added: [], removed: [], redirected: [], corrected: [] };
  const places = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ collection: 'places', id: `p${i}` }));
  const correction = { collection: 'places', id: 'hama', field: 'note' };

  it('says where nothing differs', () => {
    expect(changelogText(none)).toBe('No value of the record differs.');
  });

  it('names twelve records of a collection, and how many more there are', () => {
    expect(changelogText({ ...none, added: places(12) })).toMatch(
      /^New:\n\n- 12 places: `p0`, .*`p11`$/,
    );
    expect(changelogText({ ...none, added: places(14) })).toMatch(/`p11` and 2 more$/);
    const both = [...places(1), { collection: 'events', id: 'e' }];
    expect(changelogText({ ...none, added: both })).toBe(
      'New:\n\n- 1 places: `p0`\n- 1 events: `e`',
    );
  });

  it('tells what was there, what is there now, and why', () => {
    const corrected = [{ ...correction, old: null, new: 'On the Orontes.' }];
    const line = '- places `hama` note: nothing → `"On the Orontes."`';
    expect(changelogText({ ...none, corrected })).toBe(`Corrected:\n\n${line}`);
    const why = (reason: string, source?: string) =>
      changelogText({ ...none, corrected }, { hama: { reason, source } });
    expect(why('was missing')).toBe(`Corrected:\n\n${line}: was missing`);
    expect(why('was missing', 'atlas')).toBe(`Corrected:\n\n${line}: was missing (atlas)`);
    const gone = [{ ...correction, old: 'x', new: null }];
    expect(changelogText({ ...none, corrected: gone, removed: places(1) })).toBe(
      'Corrected:\n\n- places `hama` note: `"x"` → nothing\n\nRemoved:\n\n- places `p0`',
    );
  });
});

describe('a shape that its readers relied on', () => {
  const broken = (old: Schema, now: Schema) => [...brokenShapes(old, now, 'x')];
  const either = (...anyOf: Schema[]) => ({ anyOf });

  it.each<[what: string, old: Schema, now: Schema, told: string[]]>([
    [
      'words become a text',
      { enum: ['a'] },
      { type: 'string' },
      ['x: was a closed list, is string'],
    ],
    [
      'a text becomes words',
      { type: 'string' },
      { enum: ['a'] },
      ['x: was string, is a closed list'],
    ],
    [
      'a text becomes several',
      { type: 'string' },
      either({}, {}),
      ['x: was string, is one of several', 'x: had 0 forms, has 2'],
    ],
    ['a form is gone', either({}, { type: 'null' }), either({}), ['x: had 2 forms, has 1']],
    [
      'a form differs',
      either({ type: 'string' }),
      either({ type: 'number' }),
      ['x: was string, is number'],
    ],
    [
      'words come and go',
      { enum: ['a', 'b'] },
      { enum: ['b', 'c'] },
      ['x: the closed list lost a', 'x: the closed list gained c'],
    ],
    ['nothing', either({ type: 'string' }), either({ type: 'string' }), []],
  ])('%s', (_, old, now, told) => {
    expect(broken(old, now)).toEqual(told);
  });

  it('is told again where a description is another, in lists and forms too', () => {
    const told = (description: string): Schema => ({
      items: { anyOf: [{ properties: { a: { description } } }, { description }] },
    });
    expect([...retoldFields(told('In km.'), told('In miles.'), 'x')]).toEqual(['x[].a', 'x[]']);
    expect([...retoldFields(told('In km.'), told('In km.'), 'x')]).toEqual([]);
    expect([...retoldFields(told('In km.'), { items: {} }, 'x')]).toEqual([]);
  });
});
