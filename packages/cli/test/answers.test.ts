/** What each command answers is what the SDK answers. */
import {
  changesBetween,
  checkCorridors,
  checkRoute,
  cite,
  claimsWhere,
  controlAt,
  controlHistory,
  controlMap,
  distanceBetween,
  distanceToHoms,
  eventsBetween,
  nearestHeld,
  routeGeoJSON,
  routeTimeline,
  syria2024,
} from '@syria-2024/sdk';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const rows = async (...args: string[]): Promise<Record<string, string>[]> =>
  parse((await run(...args, '--csv')).stdout, { columns: true });

describe('--json is the SDK’s answer and nothing else', () => {
  const route = { from: 'damascus', to: 'tartus', bloc: 'government' } as const;
  it.each([
    [
      'who homs 2024-12-06 --as-of 2024-12-06',
      () => controlAt(syria2024, 'homs', '2024-12-06', { asOf: '2024-12-06' }),
    ],
    ['who rastan', () => controlHistory(syria2024, 'rastan')],
    [
      'route damascus tartus --at 2024-12-07',
      () => checkRoute(syria2024, { ...route, at: '2024-12-07' }),
    ],
    ['route damascus tartus', () => routeTimeline(syria2024, route)],
    ['corridors 2024-12-07', () => checkCorridors(syria2024, { at: '2024-12-07' })],
    [
      'nearest homs 2024-12-06',
      () => nearestHeld(syria2024, { to: 'homs', bloc: 'opposition', at: '2024-12-06' }),
    ],
    [
      'events --on 2024-12-05 --kind strike',
      () => eventsBetween(syria2024, '2024-12-05', '2024-12-05', { kind: 'strike' }),
    ],
    ['claims --deny homs', () => claimsWhere(syria2024, { place: 'homs', stance: 'denies' })],
    ['changes 2024-12-05', () => changesBetween(syria2024, '2024-12-05', '2024-12-05')],
    [
      'map 2024-12-05 --at-least confirmed',
      () =>
        controlMap(syria2024, '2024-12-05', { atLeast: 'confirmed' }).features.map(
          ({ properties }) => properties,
        ),
    ],
  ])('%s', async (call, ask) => {
    expect(await json(...call.split(' '))).toEqual(plain(ask()));
  });

  it('distance rastan', async () => {
    expect(await json('distance', 'rastan')).toMatchObject(
      plain(distanceToHoms(syria2024, 'rastan')),
    );
  });
});

describe('--csv', () => {
  it('has one row for each change, with its holders, its span and an address', async () => {
    const changes = changesBetween(syria2024, '2024-12-05', '2024-12-05');
    const told = await rows('changes', '2024-12-05');
    expect(
      told.map(({ place, when_not_before, disputed }) => [place, when_not_before, disputed]),
    ).toEqual(
      changes.map(({ place, span, disputed }) => [place, span.notBefore, String(disputed)]),
    );
    const hama = told.filter(({ place }) => place === 'hama');
    expect([hama[0]?.before_holder, hama.at(-1)?.after_holder]).toEqual(['saa', 'moc']);
    expect(hama.at(-1)?.sources).toMatch(/^https?:/);
  });

  it('keeps to what surely happened then where that is asked', async () => {
    const sure = await rows('changes', '2024-12-05', '--surely');
    const days = sure.flatMap((row) => [row.when_not_before, row.when_not_after]).sort();
    expect(sure.length).toBeGreaterThan(5);
    expect(days[0]?.slice(0, 10)).toBe('2024-12-05');
    expect(days.at(-1)).toMatch(/^2024-12-0(5T|6T00:00)/);
  });

  it('keeps Arabic, commas and quotes whole', async () => {
    const told = await rows('claims', '--language', 'ar', '--deny', 'homs');
    const found = claimsWhere(syria2024, { place: 'homs', stance: 'denies', language: 'ar' });
    expect(told.map(({ says }) => says)).toEqual(found.map(({ claim }) => claim.says));
  });
});

describe('--geojson', () => {
  it.each([
    ['places', 'Point'],
    ['roads', 'LineString'],
    ['areas', 'MultiPolygon'],
  ])('draws %s', async (layer, type) => {
    const { features } = JSON.parse(
      (await run('map', '2024-12-05', '--geojson', '--layer', layer)).stdout,
    );
    const types = features.map(({ geometry }: { geometry: { type: string } }) => geometry.type);
    expect(types).toContain(type);
  });

  it('draws a way as the SDK does', async () => {
    const { stdout } = await run('route', 'damascus', 'tartus', '--at', '2024-12-07', '--geojson');
    const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-07' });
    expect(JSON.parse(stdout)).toEqual(plain(routeGeoJSON(syria2024, answer)));
  });
});

describe('the terminal', () => {
  it('tells a caption, and footnotes of what the answer rests on', async () => {
    const { stdout } = await run('who', 'hama', '2024-12-05');
    expect(stdout).toMatch(/^Hama at the end of 2024-12-05: held by the MOC, since .*\n?.*\[1\]/);
    const addresses = cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05')).map(
      ({ source }) => syria2024.dataset.sources.find(({ id }) => id === source)?.url,
    );
    const printed = stdout.match(/https?:\/\/\S+/g) ?? [];
    expect(printed.length).toBeGreaterThan(0);
    for (const address of printed) expect(addresses).toContain(address);
  });

  it('cites nothing that was published after the knowledge time', async () => {
    const { stdout } = await run('who', 'suwayda', '2024-12-06', '--as-of', '2024-12-06');
    expect(stdout.match(/, 2024-12-(?:0[7-9]|[12]\d)\b/g)).toBeNull();
  });

  it('lists events near a place, and none farther', async () => {
    const near = await json('events', '--on', '2024-12-06', '--near', 'rastan', '--within', '5');
    const all = eventsBetween(syria2024, '2024-12-06', '2024-12-06').filter(({ event }) =>
      event.places.some((place) => distanceBetween(syria2024, 'rastan', place).km <= 5),
    );
    expect(near).toEqual(plain(all));
    expect(all.length).toBeGreaterThan(5);
  });
});
