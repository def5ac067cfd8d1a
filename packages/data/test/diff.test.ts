import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimedBump, neededBump } from '../diff/bump.js';
import { publicNames } from '../diff/names.js';
import type { Published } from '../diff/published.js';
import { changelogText } from '../diff/text.js';
import { complaintOf, diffOf } from '../tools/diff.js';

const place = (id: string, more: object = {}) => ({
  id,
  point: [36.7, 35.1],
  names: { en: id },
  ...more,
});
const schema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      kind: { enum: ['city', 'town'] },
      note: { type: 'string' },
    },
    required: ['id', 'kind'],
  },
};
const before: Published = {
  version: '0.1.0',
  tables: { places: [place('hama'), place('homs')] },
  schemas: { places: schema },
  exports: ['.', './places'],
};
const after = (more: Partial<Published>): Published => ({ ...before, version: '0.1.1', ...more });
const withItems = (items: object) => ({
  schemas: { places: { ...schema, items: { ...schema.items, ...items } } },
});

describe('the difference of two records', () => {
  it('is nothing where they are the same', () => {
    expect(diffOf(before, after({})).size).toBe('none');
  });

  it('tells a corrected value by id, field, old and new, and is a patch', () => {
    const moved = place('homs', { point: [36.72, 34.73], names: { en: 'Homs' } });
    const { size, changes } = diffOf(before, after({ tables: { places: [place('hama'), moved] } }));
    expect(size).toBe('patch');
    expect(changes.corrected).toEqual([
      { collection: 'places', id: 'homs', field: 'point', old: [36.7, 35.1], new: [36.72, 34.73] },
      { collection: 'places', id: 'homs', field: 'names.en', old: 'homs', new: 'Homs' },
    ]);
    const reasons = { homs: { reason: 'was Hama’s', source: 'geonames-169577' } };
    expect(changelogText(changes, reasons)).toContain(
      '- places `homs` point: `[36.7,35.1]` → `[36.72,34.73]`: was Hama’s (geonames-169577)',
    );
  });

  it('tells a new record, and is minor', () => {
    const { size, changes } = diffOf(
      before,
      after({ tables: { places: [...(before.tables.places ?? []), place('rastan')] } }),
    );
    expect([size, changes.added]).toEqual(['minor', [{ collection: 'places', id: 'rastan' }]]);
  });

  it('is major where an id goes, and not where it redirects', () => {
    const places = [place('hama')];
    expect(diffOf(before, after({ tables: { places } }))).toMatchObject({
      size: 'major',
      because: ['places homs is gone without a redirect'],
    });
    const redirects = [{ collection: 'places', from: 'homs', to: 'hama' }];
    const { size, changes } = diffOf(before, after({ tables: { places, redirects } }));
    expect(size).toBe('minor');
    expect(changes.redirected).toEqual([{ collection: 'places', id: 'homs', to: 'hama' }]);
    expect(changes.added).toEqual([]);
    expect(changelogText(changes)).toContain('Moved:\n\n- places `homs` → `hama`');
  });

  it.each([
    ['of another collection', { collection: 'areas', from: 'homs', to: 'hama' }],
    ['to what is not there', { collection: 'places', from: 'homs', to: 'hims' }],
  ])('takes no redirect %s', (_, redirect) => {
    const tables = { places: [place('hama')], redirects: [redirect] };
    expect(diffOf(before, after({ tables })).size).toBe('major');
  });

  it('is major where a redirect goes that was published', () => {
    const redirects = [{ collection: 'places', from: 'hims', to: 'homs' }];
    const published = { ...before, tables: { ...before.tables, redirects } };
    expect(diffOf(published, after({})).because).toEqual([
      'redirects places hims is gone without a redirect',
    ]);
  });

  it.each([
    ['an export', { exports: ['.'] }, 'the export ./places is gone'],
    [
      'a word',
      withItems({ properties: { ...schema.items.properties, kind: { enum: ['city'] } } }),
      'places[].kind: the closed list lost town',
    ],
    [
      'room for a new word',
      withItems({
        properties: { ...schema.items.properties, kind: { enum: ['city', 'town', 'base'] } },
      }),
      'places[].kind: the closed list gained base',
    ],
    [
      'a field',
      withItems({ properties: { id: { type: 'string' }, kind: { enum: ['city', 'town'] } } }),
      'places[].note: the field is gone',
    ],
    [
      'a type',
      withItems({ properties: { ...schema.items.properties, note: { type: 'number' } } }),
      'places[].note: was string, is number',
    ],
    ['certainty', withItems({ required: ['id'] }), 'places[].kind: was always there, is optional'],
  ])('is major where %s is lost', (_, more, because) => {
    expect(diffOf(before, after(more))).toMatchObject({ size: 'major', because: [because] });
  });
});

describe('public names', () => {
  it('are read from the declarations behind each door', () => {
    const folder = mkdtempSync(join(tmpdir(), 'syria-2024-names-'));
    const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
    write(
      'package.json',
      JSON.stringify({ exports: { '.': { types: './a.d.ts' }, './b.json': './b.json' } }),
    );
    write('a.d.ts', "export * from './c.js';\nexport { type A, b as B } from './d.js';\n");
    write('c.d.ts', 'export declare const c: string;\n');
    expect(publicNames(folder)).toEqual(['.', '.: A', '.: B', '.: c', './b.json']);
  });
});

describe('the meaning of a field', () => {
  const described = (description: string) =>
    withItems({
      properties: { ...schema.items.properties, note: { type: 'string', description } },
    });
  const [told, retold] = [{ ...before, ...described('In km.') }, after(described('In miles.'))];

  it('is taken for another where its description is', () => {
    const { size, because } = diffOf(told, retold);
    expect([size, because]).toEqual([
      'major',
      [expect.stringContaining('places[].note: is described otherwise')],
    ]);
    expect(complaintOf({ ...diffOf(told, retold), from: '1.0.0' }, 'patch')).toContain(
      'it is major',
    );
  });

  it('is the same where somebody says so, and only of a field whose description is another', () => {
    expect(diffOf(told, retold, ['places[].note']).size).toBe('none');
    expect(() => diffOf(told, after(described('In km.')), ['places[].note'])).toThrow(
      'places[].note is described as it was',
    );
  });
});

describe('the version that is claimed', () => {
  const changeset = (bump: string) =>
    `---\n'@syria-2024/data': ${bump}\n'@syria-2024/sdk': major\n---\n\nText.\n`;

  it('is read from the changesets, the largest of them', () => {
    const texts = [changeset('patch'), changeset('minor')];
    expect(claimedBump(texts, '@syria-2024/data')).toBe('minor');
    expect(claimedBump([], '@syria-2024/data')).toBe('none');
  });

  it('is refused where it hides a larger one', () => {
    const lost = diffOf(before, after({ tables: { places: [place('hama')] } }));
    expect(complaintOf(lost, 'patch')).toBe(
      'the changesets claim patch for @syria-2024/data; since 0.1.0 it is minor\n  places homs is gone without a redirect',
    );
    expect(complaintOf(lost, 'minor')).toBe(null);
    expect(complaintOf({ ...lost, from: '1.2.0' }, 'minor')).toContain('since 1.2.0 it is major');
  });

  it('stands one number lower until 1.0.0', () => {
    expect(
      (['major', 'minor', 'patch', 'none'] as const).map((size) => neededBump(size, '0.3.1')),
    ).toEqual(['minor', 'patch', 'patch', 'none']);
  });
});
