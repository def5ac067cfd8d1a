import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySmallTree, problemsOf } from './small-tree.js';

const source = 'sources/2024-12-05/daily-2024-12-05-hama.yaml';
const road = 'roads/m5.yaml';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syria-followed-'));
  out = join(folder, 'out');
  copySmallTree(join(folder, 'curated'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const problems = () => problemsOf(join(folder, 'curated'), out);

/** What a change adds to what is wrong with the small record. */
function toldOf(file: string, change: (text: string) => string): string[] {
  const before = problems();
  const path = join(folder, 'curated', file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
  const after = problems().filter((problem) => !before.includes(problem));
  expect(existsSync(join(out, 'dist')) || existsSync(join(out, 'src'))).toBe(false);
  return after;
}
const without = (field: string) => (text: string) =>
  text.replace(new RegExp(`^( *)(- )?${field}: .*\\n`, 'm'), (_, indent, dash) =>
    dash ? `${indent}- note: nothing\n` : '',
  );

describe('a record that cannot be followed to a source cannot be built', () => {
  it('an event that no claim speaks of', () => {
    expect(toldOf(source, (text) => text.replace(/claims:[\s\S]*/, 'claims: []\n'))).toContain(
      'curated/events/2024-12-05/2024-12-05-hama-captured.yaml:8:10: summary: no claim speaks of 2024-12-05-hama-captured [claimed]',
    );
  });

  it('a row of the eve that no claim speaks of, unless it says why nobody is known', () => {
    const file = 'baseline/baseline-homs.yaml';
    expect(toldOf(file, without('note'))).toContain(
      `curated/${file}:2:9: holder: no claim speaks of baseline-homs [claimed]`,
    );
  });

  it.each(['title', 'publisher', 'url', 'published', 'language', 'kind', 'accessed', 'read'])(
    'a source without %s',
    (field) => {
      const told = toldOf(source, without(field)).join('\n');
      expect(told).toContain(`curated/${source}:1:1: ${field}: missing`);
    },
  );

  it.each(['event', 'stance', 'origin', 'basis', 'locator', 'says'])(
    'a claim without %s',
    (field) => {
      const told = toldOf(source, without(field)).join('\n');
      expect(told).toMatch(new RegExp(`:\\d+:\\d+: claims\\.0\\.${field}: `));
    },
  );

  it('a claim that names an event which is not there', () => {
    expect(toldOf(source, (text) => text.replace('hama-captured', 'hama-capturd'))).toContain(
      `curated/${source}:11:12: claims.0.event: no event or baseline row 2024-12-05-hama-capturd; did you mean 2024-12-05-hama-captured? [references]`,
    );
  });

  it('a source that nobody published or wrote, and that has no address', () => {
    expect(toldOf(source, (text) => text.replace('Example Daily', 'null'))).toContain(
      `curated/${source}:3:6: url: no address, publisher or author; nobody can follow it [traceable]`,
    );
  });

  it('an address that is none', () => {
    const told = toldOf(source, (text) => text.replace('url: null', 'url: page 7 of the archive'));
    expect(told.join('\n')).toContain(`curated/${source}:3:6: url: "page 7 of the archive"`);
  });

  it('a road whose source is not there', () => {
    expect(toldOf(road, (text) => text.replace('[daily-', '[dayly-'))).toContain(
      `curated/${road}:4:11: sources.0: no source dayly-2024-12-05-hama; did you mean daily-2024-12-05-hama? [references]`,
    );
  });
});
