import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { derive } from '../derive/index.js';
import { lint } from '../lint/index.js';
import { formatProblem } from '../lint/report.js';
import { references } from '../lint/rules/references.js';
import { readBoundaries } from '../read/boundaries.js';
import { readCampaign } from '../read/campaign.js';
import { curatedFolder } from '../read/files.js';
import type { Records } from '../read/records.js';
import { readRecords } from '../read/records.js';
import type { Campaign } from '../register/campaign.js';
import { datasetSchema } from '../register/dataset.js';
import { build } from '../tools/build.js';
import { event, files, place } from './small-files.js';

describe('build', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'syria-data-'));
    write('regions/SY-HM.yaml', 'names: { en: Hama Governorate }\nfolder: hama\n');
    write('fronts/hama-city.yaml', 'names: { en: Hama city }\n');
    write('campaign.yaml', readFileSync(join(curatedFolder, 'campaign.yaml'), 'utf8'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, 'curated', path)), { recursive: true });
    writeFileSync(join(folder, 'curated', path), text);
  };
  const run = () => {
    // A tree of a few files has no claims and no roads, which other rules would ask for.
    const check = (records: Records) =>
      lint(records, [references], { exceptions: [], problems: [] });
    const { problems } = build(join(folder, 'curated'), join(folder, 'out'), check);
    return problems.map((problem) => formatProblem(problem));
  };

  it('writes modules, JSON, GeoJSON and JSON Schemas of a small tree', () => {
    write('places/hama/hama.yaml', place);
    expect(run()).toEqual([]);
    const emitted = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
    expect(emitted).toEqual(
      expect.arrayContaining([
        'src/generated/places.ts',
        'dist/files/json/places.json',
        'dist/files/geojson/places.geojson',
        'dist/files/json-schema/events.schema.json',
        'dist/files/json-schema/written/events.schema.json',
      ]),
    );
    const ids = readFileSync(join(folder, 'out/src/generated/ids.ts'), 'utf8');
    expect(ids).toContain("export type PlaceId =\n  | 'hama';");
    expect(ids).toContain('export type EventId = never;');
  });

  it('names the dangling reference and writes nothing', () => {
    write('places/hama/hama.yaml', place);
    write(files.events ?? '', event.replace('[hama]', '[hma]'));
    expect(run()).toEqual([
      'curated/events/2024-12-05/2024-12-05-hama-captured.yaml:4:10: places.0: no place hma; did you mean hama? [references]',
      'curated/events/2024-12-05/2024-12-05-hama-captured.yaml:6:14: actors.0.actor: no actor moc [references]',
    ]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('leaves the last good build alone when the next one fails', () => {
    write('places/hama/hama.yaml', place);
    expect(run()).toEqual([]);
    const built = () => readFileSync(join(folder, 'out/dist/files/json/places.json'), 'utf8');
    const good = built();
    write('places/hama/rastan.yaml', place.replace('city', 'metropolis'));
    expect(run()).toHaveLength(1);
    expect(built()).toBe(good);
  });

  it('tells one problem of one misspelt word, not what follows from it', () => {
    write('places/hama/hama.yaml', place.replace('city', 'citty'));
    write(
      files.events ?? '',
      event.replace('  - { actor: moc, role: agent }\n', '').replace('actors:', 'actors: []'),
    );
    expect(run()).toHaveLength(1);
  });

  it.each([
    ['kind:', 'kidn:', 'kidn: unknown key; did you mean kind?'],
    ['precisionMetres:', 'precisonMetres:', 'unknown key; did you mean precisionMetres?'],
    [
      'locatedBy: geonames',
      'locatedBy: geonames\nnotte: on a hill',
      'notte: unknown key; did you mean note?',
    ],
  ])('tells one problem of a misspelt key: %s as %s', (right, wrong, told) => {
    write('places/hama/hama.yaml', place.replace(right, wrong));
    const found = run();
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(told);
  });

  it('refuses one id in two folders', () => {
    write('places/hama/hama.yaml', place);
    write('places/homs/hama.yaml', place);
    expect(run()).toEqual([
      'curated/places/homs/hama.yaml:1:1: hama is also places/hama/hama.yaml; ids are unique [schema]',
    ]);
  });
});

describe('derive', () => {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const campaign = readCampaign().campaign as Campaign;
  const { records } = readRecords(path('fixtures/small'));
  const derived = derive(records, campaign, readBoundaries(), '0.0.0');

  it('gives what the dataset schema asks for; the small record names some that it leaves out', () => {
    const issues = datasetSchema.safeParse(derived).error?.issues ?? [];
    const others = issues.filter(({ message }) => !message.includes('is not in the dataset'));
    expect(others).toEqual([]);
  });

  it('expands times, joins claims to their source, and fills the defaults', () => {
    expect(derived.claims).toEqual([
      {
        id: 'daily-2024-12-05-hama-c01',
        source: 'daily-2024-12-05-hama',
        event: '2024-12-05-hama-captured',
        stance: 'asserts',
        origin: 'sohr',
        basis: 'relayed',
        locator: 'paragraph 1',
        says: 'Opposition forces hold Hama and are 40 km from Homs.',
        when: {
          notBefore: '2024-12-05T12:00:00+03:00',
          notAfter: '2024-12-05T18:00:00+03:00',
          precision: 'part-of-day',
        },
        measure: { from: 'hama', to: 'homs', value: 40, unit: 'km', bound: 'about', edge: false },
      },
    ]);
    expect(derived.places.map(({ id, country }) => [id, country])).toEqual([
      ['hama', 'SY'],
      ['homs', 'SY'],
    ]);
  });

  it('finds the members of a region by their own word', () => {
    expect(derived.areas.map(({ id, members }) => [id, members])).toEqual([['SY-HM', ['hama']]]);
  });

  it('makes a contradiction hold for both events', () => {
    expect(derived.events.map(({ contradicts }) => contradicts)).toEqual([
      ['2024-12-05-hama-held'],
      ['2024-12-05-hama-captured'],
    ]);
  });

  it('tells an unknown holder from several', () => {
    expect(derived.baseline.map(({ id, holders }) => [id, holders])).toEqual([
      ['baseline-hama', ['saa', 'ndf']],
      ['baseline-homs', []],
    ]);
  });

  it('leaves a segment its road’s class and sources unless it has its own', () => {
    expect(derived.segments).toMatchObject([
      { id: 'm5-homs-hama', road: 'm5', class: 'motorway', via: [[36.73, 34.93]] },
    ]);
    expect(derived.segments[0]?.sources).toEqual(['daily-2024-12-05-hama']);
  });
});
