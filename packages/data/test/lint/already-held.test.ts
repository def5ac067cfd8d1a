import { describe, expect, it } from 'vitest';
import { at, type Change, event, found, heldBy, named, place, source, taken } from './on-events.js';

describe('already-held: nobody takes what he holds', () => {
  const again = { [at('again')]: taken('2024-12-07') };
  const first = (more: object) => ({
    [at('first')]: { ...taken('2024-12-05'), ...more },
  });

  it('since the last of what came before', () => {
    expect(found('already-held', { ...heldBy('saa'), ...first({}), ...again })).toEqual([
      expect.stringContaining('moc already holds hama since 2024-12-05-first'),
    ]);
    expect(found('already-held', { ...heldBy('saa', 'moc'), ...again })).toEqual([]);
  });

  it('but after an entry, or beside another, he may', () => {
    const entry = { effects: [{ control: { place: 'hama', to: 'moc', entry: true } }] };
    expect(found('already-held', { ...heldBy('saa'), ...first(entry), ...again })).toEqual([]);
    const beside = { [at('beside')]: taken('2024-12-07', 'moc', 'saa') };
    expect(found('already-held', { ...heldBy('moc'), ...beside, ...again })).toEqual([]);
  });

  it('but who comes in where he holds, leaves to nobody, is told of a whole area or in one of two accounts, may', () => {
    const told = (control: Change, more: object = {}) =>
      found('already-held', {
        ...heldBy('moc'),
        [at('other')]: event('statement', '2024-12-03', []),
        [at('again')]: event('capture', '2024-12-07', [control], more),
      });
    expect(told({ place: 'hama', to: 'moc' })).toHaveLength(1);
    expect(told({ place: 'hama', to: 'moc', entry: true })).toEqual([]);
    expect(told({ place: 'hama', from: 'saa', to: 'nobody' })).toEqual([]);
    expect(told({ area: 'SY-HM', to: 'moc' })).toEqual([]);
    const rival = { contradicts: ['2024-12-05-other'] };
    expect(told({ place: 'hama', to: 'moc' }, rival)).toEqual([]);
  });

  it('but after what somebody denies, or what need not have been all of an area, he may', () => {
    const denied = {
      'sources/2024-12-05/a': source({ event: '2024-12-05-first', stance: 'denies' }),
    };
    expect(found('already-held', { ...heldBy('saa'), ...first({}), ...denied, ...again })).toEqual(
      [],
    );
    const part = { effects: [{ control: { area: 'SY-HM', to: 'moc', extent: 'part' } }] };
    expect(found('already-held', { ...heldBy('saa'), ...first(part), ...again })).toEqual([]);
    const whole = { effects: [{ control: { area: 'SY-HM', to: 'moc' } }] };
    expect(found('already-held', { ...heldBy('saa'), ...first(whole), ...again })).toHaveLength(1);
  });

  it('but to leave what has been left already takes nothing', () => {
    const left = (when: string) => event('withdrawal', when, [{ place: 'hama', to: 'nobody' }]);
    const twice = { [at('first')]: left('2024-12-05'), [at('again')]: left('2024-12-07') };
    expect(found('already-held', { ...heldBy('saa'), ...twice })).toEqual([]);
  });

  it('in the order that is reported of two in the same hours', () => {
    const after = { [at('again')]: { ...taken('2024-12-07'), after: ['2024-12-05-first'] } };
    expect(
      found('already-held', { ...heldBy('saa'), ...first({ when: '2024-12-07' }), ...after }),
    ).toEqual([expect.stringContaining('since 2024-12-05-first')]);
  });

  it('of a place held with another, by the baseline of that one; of an area, of the smallest', () => {
    const with_ = { 'places/hama/hama': place(36.75, { heldWith: 'salamiyah' }) };
    const row = (target: object, holder: string) => ({ ...target, holder });
    expect(
      found('already-held', {
        ...with_,
        'baseline/s': row({ place: 'salamiyah' }, 'moc'),
        ...again,
      }),
    ).toEqual([expect.stringContaining('moc already holds hama since s')]);
    const wide = { 'baseline/wide': row({ area: 'SY-HM' }, 'moc') };
    expect(found('already-held', { ...wide, ...again })).toHaveLength(1);
    const narrow = {
      'areas/narrow': { ...named('A quarter'), kind: 'zone', members: ['hama'] },
      'baseline/narrow': row({ area: 'narrow' }, 'saa'),
    };
    expect(found('already-held', { ...wide, ...narrow, ...again })).toEqual([]);
  });
});
