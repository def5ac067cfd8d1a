import { describe, expect, it } from 'vitest';
import { event, first, found, page, said, taken } from './on-sources.js';

describe('acts: what a sentence tells limits what it asserts', () => {
  const told = (claim: object, more?: object) =>
    found('acts', { [taken]: event(more), [first]: page({}, said(claim)) });

  it('a denial denies, and what is told of no event of the record asserts anything', () => {
    expect(told({ act: 'denies', stance: 'denies' })).toEqual([]);
    expect(told({ act: 'denies' })).toHaveLength(1);
    expect(told({ act: 'denies' }, { kind: 'statement' })).toEqual([]);
    expect(told({ act: 'denies', event: 'baseline-hama' })).toEqual([]);
  });

  it('who enters has not taken, unless nothing more than an entry is told', () => {
    const effect = (entry: boolean) => ({
      effects: [{ control: { place: 'hama', to: 'moc', ...(entry && { entry }) } }],
    });
    expect(told({ act: 'entered' }, effect(false))).toEqual([
      'claims.0.act: entered asserts no capture, but 2024-12-05-taken is one; expected the event that the sentence tells of',
    ]);
    expect(told({ act: 'entered' }, effect(true))).toEqual([]);
    expect(told({ act: 'entered' })).toHaveLength(1);
  });
});
