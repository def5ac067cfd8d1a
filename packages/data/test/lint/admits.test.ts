import { describe, expect, it } from 'vitest';
import { at, event, found, taken } from './on-events.js';

describe('admits: nobody owns up to the loss of another', () => {
  const admitting = (speakers: object[]) => ({
    [at('said')]: event('statement', '2024-12-06', [], {
      actors: speakers,
      admits: ['2024-12-05-lost'],
    }),
  });
  const by = (one: string, role = 'agent') => ({ actor: one, role });
  const lost = (more: object) => ({ [at('lost')]: { ...taken('2024-12-05'), ...more } });
  const noTarget = { actors: [by('moc')] };

  it('who loses may, whether he is the target or stands in the effect', () => {
    expect(found('admits', { ...admitting([by('ndf')]), ...lost({}) })).toEqual([]);
    expect(found('admits', { ...admitting([by('ndf', 'party')]), ...lost(noTarget) })).toEqual([]);
    const left = event('withdrawal', '2024-12-05', [{ holder: 'saa', to: 'nobody' }], noTarget);
    expect(found('admits', { ...admitting([by('saa')]), [at('lost')]: left })).toEqual([]);
  });

  it('of what is left or handed over, the agent loses', () => {
    const left = event('withdrawal', '2024-12-05', [], { actors: [by('saa')] });
    expect(found('admits', { ...admitting([by('saa')]), [at('lost')]: left })).toEqual([]);
  });

  it('whoever gains may not, nor nobody', () => {
    expect(found('admits', { ...admitting([by('moc')]), ...lost({}) })).toEqual([
      'admits.0: government loses by 2024-12-05-lost; expected an agent of that bloc, given opposition',
    ]);
    expect(found('admits', { ...admitting([by('saa', 'target')]), ...lost({}) })).toEqual([
      'admits.0: government loses by 2024-12-05-lost; expected an agent of that bloc, given none',
    ]);
  });

  it('and there must be a loss', () => {
    const opened = event('reopening', '2024-12-05', [], {
      ...noTarget,
      effects: [{ passage: { segment: 'a', to: 'open' } }],
    });
    expect(found('admits', { ...admitting([by('saa')]), [at('lost')]: opened })).toEqual([
      'admits.0: nobody loses by 2024-12-05-lost: there is nothing to admit',
    ]);
  });
});
