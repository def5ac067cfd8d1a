import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileName, noticeOf } from '../scripts/licences.mjs';
import { root } from './consumer.js';

/** A library of a name, as it stands in node_modules. */
function library(manifest: object, files: Record<string, string> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'syria-2024-licences-')), 'node_modules/library');
  mkdirSync(folder, { recursive: true });
  const all = {
    'package.json': JSON.stringify({ name: 'library', version: '1.0.0', ...manifest }),
  };
  for (const [name, text] of Object.entries({ ...all, ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
}

describe('the licences of what a build puts inside', () => {
  it('stand in the sdk for each library that it depends on, and for what those are made of', () => {
    const text = readFileSync(join(root, 'packages/sdk/dist', fileName), 'utf8');
    const { dependencies } = JSON.parse(
      readFileSync(join(root, 'packages/sdk/package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    const inside = Object.keys(dependencies).filter((name) => !/^@(types|syria-2024)\//.test(name));
    expect(inside.length).toBeGreaterThan(5);
    for (const name of [...inside, 'delaunator', 'robust-predicates'])
      expect(text).toMatch(new RegExp(`^${name} \\d.*\\(.+\\)\\n\\n\\S`, 'm'));
  });

  it('stand in the record’s package for the little that it is built with', () => {
    const text = readFileSync(join(root, 'packages/data/dist', fileName), 'utf8');
    expect(text).toContain('fastest-levenshtein');
    // The schemas' library is brought by whoever wants them.
    expect(text).not.toMatch(/^zod /m);
  });

  it('are told with the text', () => {
    const folder = library({ license: 'MIT' }, { LICENSE: 'Take it.\n' });
    expect(noticeOf([folder])).toContain('library 1.0.0 (MIT)\n\nTake it.\n');
  });

  it.each([
    ['without a text', { license: 'MIT' }, {}, 'library comes without the text of its licence'],
    ['under another licence', { license: 'GPL-3.0' }, { LICENSE: '' }, 'library is under GPL-3.0'],
    ['under none', {}, { LICENSE: '' }, 'library is under undefined'],
  ])('end the build where a library comes %s', (_, manifest, files, message) => {
    expect(() => noticeOf([library(manifest, files)])).toThrow(message);
  });
});
