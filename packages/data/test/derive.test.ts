/** What ships is made of what is written: the parts that the curated record alone does not ask. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../derive/dataset.js';
import { hullCorners, toClosedRing } from '../derive/hull.js';
import { deriveMeta } from '../derive/meta.js';
import type { FiledAudit } from '../read/audits.js';
import type { Campaign } from '../register/campaign.js';
import { toDataset } from '../src/to-dataset.js';
import { campaign } from './north-and-south.js';

const place = (lon: number, lat: number) => ({
  names: { en: 'A place' },
  kind: 'town',
  country: 'XX',
  point: [lon, lat],
  precisionMetres: 100,
  locatedBy: 'geonames',
});
function derived(records: object) {
  const { dataset, problems } = toDataset({ campaign, records });
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

describe('an outline', () => {
  const places = { a: place(0, 0), b: place(0, 1), c: place(1, 1), d: place(0.2, 0.8) };
  const rest = { precisionMetres: 100, note: 'Drawn.' };

  it('is the hull of its places, or the ring that is written', () => {
    const { outlines } = derived({
      places,
      outlines: {
        b: {
          method: 'natural-earth',
          ring: [
            [0, 0],
            [1, 1],
            [0, 1],
          ],
          ...rest,
        },
        a: { method: 'hull', hullOf: ['a', 'b', 'c', 'd'], ...rest },
      },
    });
    expect(outlines?.map(({ place: of, ring }) => [of, ring])).toEqual([
      [
        'a',
        expect.arrayContaining([
          [0, 0],
          [1, 1],
          [0, 1],
        ]),
      ],
      [
        'b',
        [
          [0, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    ]);
    expect(outlines?.[0]?.ring).toHaveLength(4);
  });

  it('has no hull where its places lie on one line', () => {
    expect(() =>
      hullCorners([
        [0, 0],
        [1, 1],
      ]),
    ).toThrow('three points that are not on one line');
    expect(toClosedRing([])).toEqual([]);
  });
});

describe('redirects', () => {
  it('are records of their collection, in order of the ids that went', () => {
    const move = (from: string) => ({
      from,
      to: 'a',
      date: '2026-11-22',
      reason: 'It was a twin.',
    });
    const { redirects } = derived({
      places: { a: place(0, 0) },
      redirects: { places: { moved: [move('c'), move('z'), move('b')] } },
    });
    expect(redirects?.map(({ collection, from }) => [collection, from])).toEqual([
      ['places', 'b'],
      ['places', 'c'],
      ['places', 'z'],
    ]);
  });
});

describe('membership', () => {
  it('ships with its times where it has any', () => {
    const member = (more: object) => ({
      names: { en: 'A group' },
      kind: 'armed-group',
      bloc: 'north',
      memberOf: [{ actor: 'army', ...more }],
    });
    const memberOf = (more: object) =>
      derived({ actors: { group: member(more) } }).actors[0]?.memberOf;
    const span = (day: string) => ({
      notBefore: `2001-03-0${day}T00:00:00+02:00`,
      notAfter: `2001-03-0${Number(day) + 1}T00:00:00+02:00`,
      precision: 'day',
    });
    expect(memberOf({})).toEqual([{ actor: 'army' }]);
    expect(memberOf({ from: '2001-03-01', until: '2001-03-02' })).toEqual([
      { actor: 'army', from: span('1'), until: span('2') },
    ]);
  });
});

describe('what the record is about', () => {
  const filed = {
    id: '2026-11-22-1-all',
    scored: '2026-11-22',
    figures: { claims: 10 },
  } as unknown as FiledAudit;
  const meta = (...audits: FiledAudit[]) =>
    deriveMeta(campaign as unknown as Campaign, '1.0.0', {}, audits);

  it('tells of second readings where there were any, and when they were mended', () => {
    expect(meta()).not.toHaveProperty('audits');
    expect(meta(filed).audits).toEqual([
      { id: '2026-11-22-1-all', scored: '2026-11-22', figures: { claims: 10 } },
    ]);
    expect(meta({ ...filed, mended: '2026-11-23' } as FiledAudit).audits?.[0]).toHaveProperty(
      'mended',
      '2026-11-23',
    );
  });
});

describe('a curated folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'syria-derive-'));
  cpSync(fileURLToPath(new URL('fixtures/small', import.meta.url)), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('without its campaign is no dataset, and is told', () => {
    const { dataset, problems } = readDataset(folder);
    expect(dataset).toBeUndefined();
    expect(problems.map(({ file }) => file)).toContain('campaign.yaml');
  });

  it('with a file that does not read is a dataset without it, and is told', () => {
    writeFileSync(join(folder, 'campaign.yaml'), JSON.stringify(campaign));
    mkdirSync(join(folder, 'geometry'));
    writeFileSync(
      join(folder, 'geometry/regions.geojson'),
      JSON.stringify({ type: 'FeatureCollection', features: [] }),
    );
    writeFileSync(join(folder, 'places/homs/homs.yaml'), 'kind: [\n');
    const { dataset, problems } = readDataset(folder);
    expect(dataset?.places.map(({ id }) => id)).toEqual(['hama']);
    expect(problems.map(({ file }) => file)).toContain('places/homs/homs.yaml');
  });
});
