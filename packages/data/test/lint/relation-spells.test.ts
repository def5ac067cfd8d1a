import { describe, expect, it } from 'vitest';
import { found } from './on-sources.js';

describe('relation-spells: two blocs stand in one way at a time', () => {
  const spell = (from: string, until?: string) => ({
    from,
    relation: 'hostile',
    ...(until && { until }),
  });
  const file = (...spells: object[]) => ({ a: 'government', b: 'opposition', spells });
  const told = (...spells: object[]) =>
    found('relation-spells', { 'relations/x': file(...spells) });

  it('one after the other', () => {
    expect(told(spell('2024-11-26', '2024-12-01'), spell('2024-12-02'))).toEqual([]);
    expect(told(spell('2024-11-26', '2024-12-01'), spell('2024-12-01'))).toEqual([
      'spells.1.from: overlaps the spell from 2024-11-26; end that one first',
    ]);
    expect(told(spell('2024-11-26'), spell('2024-12-01'))).toHaveLength(1);
  });

  it('in one file, and not to themselves', () => {
    const same = { ...file(spell('2024-11-26')), b: 'government' };
    expect(found('relation-spells', { 'relations/x': same })).toEqual([
      'b: government is both a and b',
    ]);
    const turned = { ...file(spell('2024-11-26')), a: 'opposition', b: 'government' };
    expect(
      found('relation-spells', { 'relations/x': file(spell('2024-11-26')), 'relations/y': turned }),
    ).toEqual(['a: government and opposition are already in relations/x.yaml']);
  });
});
