import { describe, expect, it } from 'vitest';
import type { Files } from '../records-of.js';
import { event, found, named, taken } from './on-sources.js';

describe('orphans: who is nobody of the record', () => {
  const actor = { ...named('A party'), kind: 'armed-group', bloc: 'opposition' };
  const told = (files: Files) =>
    found('orphans', { 'actors/moc': actor, ...files }).filter((one) => one.includes('actor'));

  it('an actor whom no record names', () => {
    expect(told({})).toEqual(['names: no record names the actor moc']);
  });

  it.each<[where: string, files: Files]>([
    ['an event', { [taken]: event() }],
    [
      'an effect',
      { [taken]: event({ actors: [], effects: [{ control: { place: 'hama', holds: 'moc' } }] }) },
    ],
    ['the baseline', { 'baseline/hama': { place: 'hama', holder: ['moc', 'saa'] } }],
    [
      'an alliance',
      {
        'actors/brigade': { ...actor, memberOf: [{ actor: 'moc' }] },
        [taken]: event({ actors: [{ actor: 'brigade', role: 'agent' }] }),
      },
    ],
  ])('not one whom %s names', (_, files) => {
    expect(told(files)).toEqual([]);
  });

  it('passage names nobody', () => {
    const closed = event({
      kind: 'closure',
      actors: [],
      effects: [{ passage: { segment: 'a', to: 'closed' } }],
    });
    expect(told({ [taken]: closed })).toHaveLength(1);
  });
});
