import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { derive } from '../derive/index.js';
import { readBoundaries } from '../read/boundaries.js';
import { readCampaign } from '../read/campaign.js';
import { readRecords } from '../read/records.js';
import type { Campaign } from '../register/campaign.js';
import { heatSvg } from '../tools/stats/heat-svg.js';
import { heatText } from '../tools/stats/heat-text.js';
import { withFigures } from '../tools/stats/method-figures.js';
import { stepLabel, stepOf, steps } from '../tools/stats/shades.js';
import { standingText } from '../tools/stats/standing-text.js';
import { statsText } from '../tools/stats/stats-text.js';
import { summarise } from '../tools/stats/summarise.js';
import { table } from '../tools/stats/tables.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const campaign = readCampaign().campaign as Campaign;
const { records } = readRecords(path('fixtures/stats'));
const { fronts } = readRecords().records;
const all = { ...records, fronts };
const dataset = derive(all, campaign, readBoundaries(), '0.0.0');
const stats = summarise(dataset, all);

describe('summarise', () => {
  it('counts documents of a day and the day after, and leaves out those of which only the month is known', () => {
    expect(stats.days).toHaveLength(12);
    expect(stats.days.filter(({ sources }) => sources > 0)).toEqual([
      { day: '2024-12-04', events: 0, claims: 0, sources: 2 },
      { day: '2024-12-05', events: 2, claims: 4, sources: 3 },
      { day: '2024-12-06', events: 1, claims: 1, sources: 1 },
    ]);
  });

  it('counts claims by the front of their event and the day on which it begins', () => {
    const { byDay, ...row } = stats.fronts.find(({ front }) => front === 'hama-city') ?? {
      byDay: [],
    };
    expect(row).toEqual({ front: 'hama-city', events: 3, claims: 5 });
    expect(byDay).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0]);
  });

  it('tallies publishers, origins and languages, most claims first', () => {
    expect(stats.languages).toEqual([
      { name: 'en', claims: 4, sources: 3 },
      { name: 'ar', claims: 1, sources: 1 },
    ]);
    expect(stats.origins[0]).toEqual({ name: 'sohr', claims: 3, sources: 3 });
  });

  it('tells which places have changes of their own, and which rest on one origin; a copy adds none', () => {
    expect(stats.places).toEqual({
      withHistory: ['hama', 'rastan'],
      withChanges: ['hama', 'rastan'],
      byAreaOnly: ['homs'],
      onOneOrigin: ['rastan'],
    });
    expect(stats.thinChanges).toEqual([
      { event: '2024-12-05-hama-captured', claims: 2, origins: 2 },
      { event: '2024-12-06-rastan-captured', claims: 1, origins: 1 },
    ]);
  });

  it('lists what is denied, and accounts that exclude each other once', () => {
    expect(stats.disputed).toEqual(['2024-12-05-hama-captured']);
    expect(stats.contradictions).toEqual([['2024-12-05-hama-captured', '2024-12-05-hama-held']]);
    expect(stats.totals.disagreements).toBe(2);
  });

  it('finds the centres that are not on record or of which nothing is said', () => {
    expect(stats.centres).toEqual({ areas: 3, without: ['SY0599'], unknown: ['salamiyah'] });
  });

  it('lists orphans', () => {
    expect(stats.orphans).toEqual({ origins: ['nobody'], sources: [], actors: ['ndf'], places: 2 });
  });
});

describe('how far the record can be checked', () => {
  it('is counted of the fixture as by hand', () => {
    expect(stats.standing).toEqual({
      cities: [{ place: 'hama', event: '2024-12-05-hama-captured', hours: 24 }],
      // The month's paper speaks of a statement: control does not rest on it.
      monthOnly: [],
      attributed: { all: { have: 0, of: 5 }, control: { have: 0, of: 4 } },
      publishedBasis: { have: 0, of: 4 },
      withoutEffect: [],
      onOneClaim: ['2024-12-06-rastan-captured'],
    });
  });

  it('counts what has attribution and act, a month among what decides, and a capture that changes nothing', () => {
    const claims = dataset.claims.map((claim) => ({
      ...claim,
      event: '2024-12-05-hama-captured',
      ...(claim.source.startsWith('daily') && { act: 'took' as const, attribution: 'own-voice' }),
    }));
    const events = dataset.events.map((event) =>
      event.id === '2024-12-06-rastan-captured' ? { ...event, effects: [] } : event,
    );
    const { standing } = summarise({ ...dataset, claims, events }, all);
    expect(standing.attributed.control).toEqual({ have: 1, of: 5 });
    expect(standing.monthOnly).toEqual(['monthly-2024-12-hama']);
    expect(standing.withoutEffect).toEqual(['2024-12-06-rastan-captured']);
  });

  it('stands in the page of the method, between its marks', () => {
    const page = withFigures('before\n<!-- figures -->\nold\n<!-- end -->\nafter', stats);
    expect(page).toMatch(/^before\n<!-- figures -->\n\n\| \| the record has \| wanted \|/);
    expect(page).toContain('| claims with attribution and act | 0 | 5 |');
    expect(page).toMatch(/Audits: none on file .*\n\n<!-- end -->\nafter$/);
    expect(withFigures(page, stats)).toBe(page);
    expect(() => withFigures('no place', stats)).toThrow('expected <!-- figures -->');
  });
});

describe('the tables', () => {
  const text = [statsText(stats), standingText(stats), heatText(stats)].join('\n');

  it('fit a terminal of 80 columns', () => {
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('say what is short of its floor', () => {
    expect(text).toMatch(/^claims +5 +1500 +short$/m);
  });

  it('have no colour unless asked', () => {
    expect(text).not.toContain('\u001b');
    expect(heatText(stats, true)).toContain('\u001b[48;2;');
  });

  it('cut a long name to keep the numbers', () => {
    const [, , row = ''] = table(['name', 'claims'], [['x'.repeat(100), 7]]).split('\n');
    expect([row.length, row.endsWith('x…       7')]).toEqual([80, true]);
  });
});

describe('the heat map', () => {
  it('has a step for every count, and each count lies in its label', () => {
    for (const count of [0, 1, 4, 5, 9, 10, 79, 80, 5000])
      expect(steps.filter(({ from, to }) => count >= from && count <= to)).toEqual([stepOf(count)]);
    expect(steps.map(stepLabel)).toEqual([
      '0',
      '1–4',
      '5–9',
      '10–19',
      '20–39',
      '40–79',
      '80 or more',
    ]);
    expect(() => stepOf(-1)).toThrow('-1 is not a count');
  });

  it('is an SVG with a title, a cell for each front and day, and every step in its legend', () => {
    const svg = heatSvg(stats);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg.match(/<rect /g)).toHaveLength(1 + 24 * 12 + steps.length);
    for (const { colour } of steps) expect(svg).toContain(colour);
    expect(svg).toContain('5 claims about 3 events');
  });
});
