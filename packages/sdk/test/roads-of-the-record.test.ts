/** What the record's roads are said not to know, and what an answer about them must never be. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCorridors, checkRoute, syria2024 } from '../src/index.js';
import { networkOf } from '../src/roads/network.js';

const { places } = syria2024.dataset;
const kindOf = new Map<string, string>(places.map(({ id, kind }) => [id, kind]));

describe('the roads of the record', () => {
  it('reach every base, airport and dam but for those that the method names', () => {
    const { node } = networkOf(syria2024);
    const off = places
      .filter(({ kind, country }) => country === 'SY' && ['base', 'airport', 'dam'].includes(kind))
      .filter(({ id, heldWith }) => !node.has(id) && heldWith === undefined)
      .map(({ id }) => id);
    const method = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');
    const [, named = ''] = /which no road on record reaches: ([^.]*)\./u.exec(method) ?? [];
    expect(named.split(/,\s+/u)).toEqual(off.sort());
  });

  it('have Homs for a chokepoint of the way to the coast on every day that it is open', () => {
    for (const at of ['2024-11-27', '2024-12-02', '2024-12-06'] as const) {
      const way = checkRoute(syria2024, { from: 'damascus', to: 'tartus', bloc: 'government', at });
      expect(way.status === 'open' && way.chokepoints.all.cuts, at).toContainEqual(['homs']);
    }
  });

  it('are repaired by places that people hold, not by a junction beside them', () => {
    const repairs = checkCorridors(syria2024, { besides: 'opposition' }).flatMap(
      ({ repair }) => repair ?? [],
    );
    expect(repairs.length).toBeGreaterThan(100);
    expect(repairs.filter((one) => kindOf.get(one) === 'junction')).toEqual([]);
  });
});
