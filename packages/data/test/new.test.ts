import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readRecords } from '../read/records.js';
import * as drafts from '../tools/new/drafts.js';
import { writeDraft } from '../tools/new/write.js';

let curated = '';
beforeEach(() => {
  curated = mkdtempSync(join(tmpdir(), 'syria-new-'));
});
afterEach(() => {
  rmSync(curated, { recursive: true, force: true });
});

const capture = {
  kind: 'capture',
  when: '2024-12-05 morning',
  front: 'hama-city',
  summary: 'The Military Operations Command captures Hama.',
  place: ['hama'],
  agent: ['moc'],
  target: ['saa'],
  control: ['place=hama,from=saa,to=moc', 'place=rastan,to=moc,entry'],
};
const hama = {
  en: 'Hama',
  ar: 'حماة',
  kind: 'city',
  lon: 36.75,
  lat: 35.13,
  precision: 1000,
  locatedBy: 'geonames',
};

function written(draft: drafts.Draft): [path: string, text: string] {
  const path = writeDraft(draft, curated);
  return [relative(curated, path), readFileSync(path, 'utf8')];
}

it('an event is filed under its day and written as the codebook writes it', () => {
  expect(written(drafts.draftEvent('2024-12-05-hama-captured', capture))).toEqual([
    'events/2024-12-05/2024-12-05-hama-captured.yaml',
    `kind: capture
when: '2024-12-05 morning'
front: hama-city
places: [hama]
actors:
  - { actor: moc, role: agent }
  - { actor: saa, role: target }
summary: The Military Operations Command captures Hama.
effects:
  - control: { place: hama, from: saa, to: moc }
  - control: { place: rastan, to: moc, entry: true }
`,
  ]);
});

it('every kind of record is one that the build reads back', () => {
  const names = { en: 'A name' };
  const all = [
    drafts.draftEvent('2024-12-05-hama-captured', capture),
    drafts.draftPlace('hama', { ...hama, region: 'SY-HM', folder: 'hama', geonames: 170017 }),
    drafts.draftPlace('masnaa', { ...hama, country: 'LB', kind: 'crossing' }),
    drafts.draftSource('daily-2024-12-05-hama', {
      title: 'Army leaves Hama: the day in short',
      published: '2024-12-05T11:06+02:00',
      language: 'en',
      kind: 'news',
      accessed: '2026-11-22',
      read: 'whole',
      event: '2024-12-05-hama-captured',
      origin: 'sohr',
      says: 'The army left the city.',
      locator: 'paragraph 1',
      stance: 'asserts',
      basis: 'relayed',
    }),
    drafts.draftOrigin('sohr', { ...names, kind: 'monitor', alignment: 'independent' }),
    drafts.draftActor('hts', {
      ...names,
      kind: 'armed-group',
      bloc: 'opposition',
      memberOf: ['moc'],
    }),
    drafts.draftBaseline('baseline-hama', { place: 'hama', holder: ['saa', 'ndf'] }),
    drafts.draftBaseline('baseline-sy-hm', {
      area: 'SY-HM',
      holder: ['unknown'],
      note: 'Nobody says.',
    }),
  ];
  const files = all.map((draft) => written(draft)[0]).sort();
  expect(files).toEqual([
    'actors/hts.yaml',
    'baseline/baseline-hama.yaml',
    'baseline/baseline-sy-hm.yaml',
    'events/2024-12-05/2024-12-05-hama-captured.yaml',
    'origins/sohr.yaml',
    'places/abroad/masnaa.yaml',
    'places/hama/hama.yaml',
    'sources/2024-12-05/daily-2024-12-05-hama.yaml',
  ]);
  const { records, problems } = readRecords(curated);
  expect(problems).toEqual([]);
  expect(records.baseline.get('baseline-hama')?.value.holder).toEqual(['saa', 'ndf']);
  expect(records.sources.get('daily-2024-12-05-hama')?.value.published).toBe(
    '2024-12-05T11:06+02:00',
  );
});

it('an id that exists anywhere is refused, and its file is left as it was', () => {
  const draft = drafts.draftPlace('hama', { ...hama, region: 'SY-HM', folder: 'hama' });
  const [, text] = written(draft);
  const elsewhere = drafts.draftPlace('hama', {
    ...hama,
    region: 'SY-HM',
    folder: 'hama',
    en: 'Other',
  });
  expect(() => writeDraft({ ...elsewhere, file: 'places/homs/hama.yaml' }, curated)).toThrow(
    'hama exists: curated/places/hama/hama.yaml',
  );
  expect(readFileSync(join(curated, draft.file), 'utf8')).toBe(text);
});

it('a record that the schema refuses is not written, and everything wrong with it is told', () => {
  const draft = drafts.draftPlace('hama', {
    ...hama,
    region: 'SY-HM',
    lat: 136.75,
    precision: -1,
  });
  expect(() => writeDraft(draft, curated)).toThrow(/not on Earth.*\n.*precisionMetres: -1/);
  expect(readdirSync(curated)).toEqual([]);
});

it('a claim that is begun has to be finished', () => {
  const source = {
    title: 'Hama',
    published: '2024-12',
    language: 'en',
    kind: 'news',
    accessed: '2026-11-22',
    read: 'whole',
    event: 'x',
    stance: 'asserts',
    basis: 'stated',
  };
  expect(() => writeDraft(drafts.draftSource('daily-2024-12-hama', source), curated)).toThrow(
    /claims\.0\.origin: missing.*\n.*claims\.0\.locator: missing/,
  );
});

it('an event without a day in its id is refused', () => {
  expect(() => drafts.draftEvent('hama-captured', capture)).toThrow('begins with its day');
});

it('the command prints the path, and fails with the reason', () => {
  const folder = fileURLToPath(new URL('../', import.meta.url));
  const run = (...args: string[]) =>
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'tools/new.ts', '--curated', curated, ...args],
      {
        cwd: folder,
        env: { ...process.env, INIT_CWD: curated },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  const origin = ['origin', 'sohr', '--en', 'A monitor', '--alignment', 'independent'];
  expect(run(...origin, '--kind', 'monitor')).toBe('origins/sohr.yaml\n');
  expect(() => run(...origin, '--kind', 'monitor')).toThrow(
    'sohr exists: curated/origins/sohr.yaml',
  );
  expect(() => run(...origin, '--kind', 'monitors')).toThrow('Allowed choices are monitor');
});
