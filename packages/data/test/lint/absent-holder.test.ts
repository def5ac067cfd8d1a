import { describe, expect, it } from 'vitest';
import { at, event, found, heldBy, source, taken } from './on-events.js';

describe('absent-holder: who loses a place was there', () => {
  const lost = { [at('lost')]: taken('2024-12-06') };

  it('by the baseline; one of his bloc is enough', () => {
    expect(found('absent-holder', { ...heldBy('saa'), ...lost })).toEqual([]);
    expect(found('absent-holder', { ...heldBy('ndf'), ...lost })).toEqual([]);
    expect(found('absent-holder', { ...heldBy('sdf'), ...lost })).toEqual([
      'effects.0.control.from: saa was not in hama: sdf by hama; a change in between is missing, or from is wrong',
    ]);
  });

  it('where nothing is told of before, nothing is known', () => {
    expect(found('absent-holder', lost)).toEqual([]);
    expect(
      found('absent-holder', {
        'baseline/hama': { place: 'hama', holder: 'unknown', note: 'Nobody says.' },
        ...lost,
      }),
    ).toEqual([]);
  });

  it('not after he left, and nobody is there then', () => {
    const left = { [at('left')]: taken('2024-12-05', 'saa', 'nobody') };
    expect(found('absent-holder', { ...heldBy('saa'), ...left, ...lost })).toEqual([
      'effects.0.control.from: saa was not in hama: nobody by 2024-12-05-left; a change in between is missing, or from is wrong',
    ]);
    expect(found('absent-holder', { ...heldBy('saa', 'sdf'), ...left, ...lost })).toEqual([
      expect.stringContaining('saa was not in hama: sdf by 2024-12-05-left'),
    ]);
  });

  it('still, where others have only entered; not after they took it', () => {
    const enters = (entry: boolean) => ({
      [at('sdf')]: event('entry', '2024-12-05', [{ place: 'hama', to: 'sdf', entry }]),
    });
    expect(found('absent-holder', { ...heldBy('saa'), ...enters(true), ...lost })).toEqual([]);
    expect(found('absent-holder', { ...heldBy('saa'), ...enters(false), ...lost })).toEqual([
      expect.stringContaining('saa was not in hama: sdf by 2024-12-05-sdf'),
    ]);
  });

  it('after a word that somebody denies, or of most of an area, nothing is sure', () => {
    const sdf = { [at('sdf')]: taken('2024-12-05', 'saa', 'sdf') };
    const denied = {
      'sources/2024-12-06/daily-2024-12-06': source({ event: '2024-12-05-sdf', stance: 'denies' }),
    };
    expect(found('absent-holder', { ...heldBy('saa'), ...sdf, ...lost })).toHaveLength(1);
    expect(found('absent-holder', { ...heldBy('saa'), ...sdf, ...denied, ...lost })).toEqual([]);
    const most = (extent: object) => ({
      [at('most')]: event('capture', '2024-12-05', [{ area: 'SY-HM', to: 'sdf', ...extent }]),
    });
    expect(found('absent-holder', { ...heldBy('saa'), ...most({}), ...lost })).toHaveLength(1);
    expect(
      found('absent-holder', { ...heldBy('saa'), ...most({ extent: 'part' }), ...lost }),
    ).toEqual([]);
    expect(
      found('absent-holder', { ...heldBy('saa'), ...most({ except: ['hama'] }), ...lost }),
    ).toEqual([]);
  });

  it('where the taker alone is there already, that is told by another rule', () => {
    expect(found('absent-holder', { ...heldBy('moc'), ...lost })).toEqual([]);
    expect(found('already-held', { ...heldBy('moc'), ...lost })).toEqual([
      expect.stringContaining('moc already holds hama since hama'),
    ]);
  });

  it('who comes in the same hours may be there', () => {
    const beside = { [at('beside')]: taken('2024-12-06', 'sdf', 'ndf') };
    expect(found('absent-holder', { ...heldBy('sdf'), ...beside, ...lost })).toEqual([]);
  });
});
