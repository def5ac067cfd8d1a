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
import { readEntry, readRecords } from '../read/records.js';
import type { Campaign } from '../register/campaign.js';
import { datasetSchema } from '../register/dataset.js';
import type { Kind } from '../register/kinds.js';
import { build } from '../tools/build.js';

const source = `title: Army leaves Hama
publisher: Example Daily
url: https://daily.example/hama
published: '2024-12-05'
language: en
kind: news
accessed: '2026-11-22'
read: whole
claims: []
`;
const event = `kind: capture
when: '2024-12-05'
front: hama-city
places: [hama]
actors:
  - { actor: moc, role: agent }
summary: The Military Operations Command captures Hama.
`;
const place = `names: { en: Hama }
kind: city
region: SY-HM
point: [36.75, 35.13]
precisionMetres: 1000
locatedBy: geonames
`;

const files: Partial<Record<Kind, string>> = {
  sources: 'sources/2024-12-05/daily-2024-12-05-hama.yaml',
  events: 'events/2024-12-05/2024-12-05-hama-captured.yaml',
  places: 'places/hama/hama.yaml',
};

/** What is said of a file when `wrong` stands where `right` was. */
function said(kind: keyof typeof files, text: string, right: string, wrong: string): string[] {
  expect(text).toContain(right);
  const { problems } = readEntry(kind, files[kind] ?? '', text.replace(right, wrong));
  return problems.map((problem) => formatProblem(problem));
}

describe('a bad file is refused with its position and what would be valid', () => {
  it('a wrong key, with the key that was meant', () => {
    expect(said('sources', source, 'publisher:', 'publischer:')).toEqual([
      'curated/sources/2024-12-05/daily-2024-12-05-hama.yaml:1:1: publisher: missing [schema]',
      'curated/sources/2024-12-05/daily-2024-12-05-hama.yaml:2:1: publischer: unknown key; did you mean publisher? [schema]',
    ]);
  });

  it('a missing field', () => {
    expect(said('sources', source, 'read: whole\n', '')).toEqual([
      'curated/sources/2024-12-05/daily-2024-12-05-hama.yaml:1:1: read: missing; expected one of whole, opening [schema]',
    ]);
  });

  it('a word that is not on its list, with the nearest', () => {
    const [problem] = said('events', event, 'kind: capture', 'kind: captured');
    expect(problem).toMatch(/^curated\/events\S+:1:7: kind: "captured"; expected one of capture, /);
    expect(problem).toContain('did you mean capture?');
  });

  it('reversed dates', () => {
    expect(said('events', event, "'2024-12-05'", "'2024-12-06/2024-12-05'")[0]).toContain(
      ':2:7: when: "2024-12-06/2024-12-05": 2024-12-06/2024-12-05 ends before it begins; expected',
    );
  });

  it('a malformed time', () => {
    expect(said('events', event, "'2024-12-05'", '5 December')[0]).toContain(
      ':2:7: when: "5 December": 5 December is not a time; expected \'2024-12-05\', ',
    );
  });

  it('a day that the calendar does not have', () => {
    expect(said('events', event, "'2024-12-05'", "'2024-11-31'")[0]).toContain(
      ':2:7: when: "2024-11-31": 2024-11-31 is not a day of the calendar',
    );
  });

  it('an alias', () => {
    expect(said('events', event, 'places: [hama]', 'places: &where [hama]\nafter: *where')).toEqual(
      [
        'curated/events/2024-12-05/2024-12-05-hama-captured.yaml:5:8: an alias hides its value; write it out [yaml]',
      ],
    );
  });

  it.each([
    ['an invisible sign', 'Army\u200b leaves', ':1:12: U+200B: a sign that nobody sees'],
    ['a mark of direction', 'Army \u202eleaves', ':1:13: U+202E'],
    ['a soft hyphen', 'Ar\u00admy', ':1:10: U+00AD'],
    ['a control sign', 'Army\u0007', ':1:12: U+0007'],
    ['bytes that are no UTF-8', 'Arm\ufffd', ':1:11: U+FFFD: bytes that are no UTF-8'],
    ['a tag', '!!binary aGVsbG8=', ':1:17: a tag, tag:yaml.org,2002:binary; write the value alone'],
    [
      'a note of 20 MB',
      'x'.repeat(20_000_000),
      ':1:1: 20000159 letters; a record has 1000000 at most',
    ],
  ])('%s', (_, title, told) => {
    const [problem] = said('sources', source, 'Army leaves Hama', title);
    expect(problem).toContain(told);
  });

  it('but no Persian name with its zero-width non-joiner', () => {
    expect(said('sources', source, 'Army leaves Hama', 'می\u200cرود')).toEqual([]);
  });

  it('a key that stands twice', () => {
    expect(
      said('events', event, 'front: hama-city', 'front: hama-city\nfront: homs-city')[0],
    ).toMatch(/:4:1: Map keys must be unique.* \[yaml\]$/);
  });

  it('a point outside the world', () => {
    expect(said('places', place, '[36.75, 35.13]', '[36.75, 135.13]')[0]).toContain(
      ':4:1: point: [36.75,135.13]: [36.75, 135.13] is outside the world; expected [longitude, latitude] in degrees',
    );
  });

  it('an empty string', () => {
    expect(said('sources', source, 'Army leaves Hama', "''")).toHaveLength(1);
  });
});

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
