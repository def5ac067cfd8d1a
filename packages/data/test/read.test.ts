import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAudits } from '../read/audits.js';
import { filesOf, strayFiles } from '../read/files.js';
import { type Cache, readEntry, readRecords } from '../read/records.js';
import { checkOne } from '../tools/check.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syria-read-'));
  cpSync(fileURLToPath(new URL('fixtures/small', import.meta.url)), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const put = (file: string, text = 'x: 1\n') => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const strays = () => [...strayFiles(folder)].map(({ file, message }) => `${file}: ${message}`);

describe('nothing under curated/ is left out in silence', () => {
  it('not another ending, nor a folder that is no collection, nor a collection that is missing', () => {
    put('places/hama/rastan.yml');
    put('plaecs/hama/rastan.yaml');
    rmSync(join(folder, 'origins'), { recursive: true });
    expect(strays()).toEqual(
      expect.arrayContaining([
        'places/hama/rastan.yml: not read; a record ends in .yaml',
        expect.stringMatching(/^plaecs: no collection; expected /),
        'origins: no record; the collection is missing',
      ]),
    );
  });

  it('nor a link, nor a file where a collection belongs, nor what lies beside the audits and outlines', () => {
    const before = strays();
    put('geometry/regions.geojson', '{}');
    symlinkSync(join(folder, 'nowhere.yaml'), join(folder, 'places/hama/dangling.yaml'));
    symlinkSync(join(folder, 'origins'), join(folder, 'waters'));
    put('audits/old.yml');
    put('geometry/districts.geojson');
    rmSync(join(folder, 'redirects'), { recursive: true, force: true });
    put('redirects');
    mkdirSync(join(folder, 'campaign.yaml'));
    expect(
      strays()
        .filter((one) => !before.includes(one))
        .sort(),
    ).toEqual([
      'audits/old.yml: not read; a record ends in .yaml',
      'campaign.yaml: no file; expected the campaign',
      'geometry/districts.geojson: not read; expected regions.geojson',
      'places/hama/dangling.yaml: no file; expected a record',
      'redirects: no folder; expected a collection',
      'waters: no folder; expected a collection',
    ]);
  });

  it('nor a folder that is named like a record', () => {
    mkdirSync(join(folder, 'places/hama/rastan.yaml'));
    expect(strays()).toContain('places/hama/rastan.yaml: no file; expected a record');
  });
});

describe('a file that is not right', () => {
  const told = (file: string, text: string) => readEntry('events', file, text).problems;
  const file = 'events/2024-12-05/2024-12-05-hama-captured.yaml';
  const event = (effects: string) =>
    `kind: capture\nwhen: '2024-12-05'\nfront: hama-city\nplaces: [hama]\nactors: []\nsummary: It is taken.\neffects:\n  - ${effects}\n`;

  it('is told of in the form that it comes nearest to', () => {
    const [wrong, ...rest] = told(file, event('control: { place: Hama, holds: moc }'));
    expect(rest).toEqual([]);
    expect(wrong).toMatchObject({
      line: 8,
      message: expect.stringContaining('effects.0.control.place'),
    });
    const [none] = told(file, event('7'));
    expect(none?.message).toMatch(/^effects\.0: 7/);
  });

  it('has an id for a name', () => {
    expect(
      told('events/2024-12-05/Hama.yaml', event('passage: { segment: m5, to: open }')),
    ).toEqual([
      expect.objectContaining({
        message: 'Hama is not an id: lower-case letters, digits and single hyphens',
      }),
    ]);
  });

  it('is told again as it was, and not read again, while it does not change', () => {
    const cache: Cache = new Map();
    put(file, event('7'));
    const first = readRecords(folder, cache);
    const again = readRecords(folder, cache);
    expect(again.problems).toEqual(first.problems);
    expect(again.records.places.get('hama')).toBe(first.records.places.get('hama'));
    put(file, event('passage: { segment: m5, to: open }'));
    expect(readRecords(folder, cache).problems).toEqual([]);
  });
});

describe('second readings', () => {
  it('that do not read are told, and left out', () => {
    put('audits/2026-11-22-1-all.yaml', "scored: '2026-11-22'\n");
    const { audits, problems } = readAudits(folder);
    expect(audits).toEqual([]);
    expect(problems.map(({ file }) => file)).toContain('audits/2026-11-22-1-all.yaml');
  });
});

describe('one record alone', () => {
  const event = 'events/2024-12-05/2024-12-05-hama-captured.yaml';

  it('is checked for what it names, with its position', () => {
    const text = readFileSync(join(folder, event), 'utf8');
    put(event, text.replace('places: [hama]', 'places: [hamma]'));
    const { problems } = checkOne(event, folder);
    expect(problems.map(({ message }) => message)).toContain(
      'places.0: no place hamma; did you mean hama?',
    );
  });

  it('opens itself and the roads, whose segments have no files, whatever else there is', () => {
    const { opened } = checkOne(event, folder);
    for (let i = 0; i < 500; i++) put(`sources/2024-12-05/daily-${i}.yaml`);
    expect(checkOne(event, folder).opened).toBe(opened);
    expect(opened).toBe(1 + filesOf('roads', folder).length);
  });

  it('that does not read is told of as it stands, and nothing else is opened', () => {
    put(event, 'kind: [\n');
    const { problems, opened } = checkOne(event, folder);
    expect(problems).not.toEqual([]);
    expect(opened).toBe(1);
  });

  it('that copies a claim opens the source of that one', () => {
    const text = readFileSync(
      join(folder, 'sources/2024-12-05/daily-2024-12-05-hama.yaml'),
      'utf8',
    );
    const copy = 'sources/2024-12-05/wire-2024-12-05-hama.yaml';
    const copied = (id: string) => {
      put(copy, text.replace('    stance:', `    copyOf: ${id}\n    stance:`));
      return checkOne(copy, folder);
    };
    const there = copied('daily-2024-12-05-hama-c01');
    expect(there.problems.filter(({ message }) => message.includes('copyOf'))).toEqual([]);
    expect(there.opened).toBe(2 + filesOf('roads', folder).length);
    const missing = copied('daily-2024-12-05-hama-c99');
    expect(missing.problems.map(({ message }) => message).join()).toContain(
      'no claim daily-2024-12-05-hama-c99',
    );
  });

  it('is checked though a road, or the source of what it copies, does not read', () => {
    const source = 'sources/2024-12-05/daily-2024-12-05-hama.yaml';
    const text = readFileSync(join(folder, source), 'utf8');
    const copy = 'sources/2024-12-05/wire-2024-12-05-hama.yaml';
    put(copy, text.replace('    stance:', '    copyOf: daily-2024-12-05-hama-c01\n    stance:'));
    put(source, 'claims: [\n');
    put('roads/m5.yaml', 'segments: [\n');
    expect(
      checkOne(copy, folder)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('no claim daily-2024-12-05-hama-c01');
  });

  it('that copies nothing opens no other source', () => {
    const source = 'sources/2024-12-05/daily-2024-12-05-hama.yaml';
    put('sources/2024-12-05/wire-2024-12-05-hama.yaml', 'claims: [\n');
    expect(checkOne(source, folder)).toMatchObject({
      problems: [],
      opened: 1 + filesOf('roads', folder).length,
    });
  });

  it('outside the collections is refused', () => {
    expect(() => checkOne('plaecs/hama.yaml', folder)).toThrow('lies in no collection');
  });
});
