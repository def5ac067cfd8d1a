import { describe, expect, it } from 'vitest';
import { at, type Change, event, found } from './on-events.js';

describe('duplicate-events: one happening is one event', () => {
  const pair = (a: object, b: object = {}) => ({
    [at('a')]: {
      ...event('capture', '2024-12-05', []),
      summary: 'The brigade takes the town.',
      ...a,
    },
    [at('b')]: {
      ...event('capture', '2024-12-05', []),
      summary: 'A quarter is had by dusk.',
      ...a,
      ...b,
    },
  });
  const told = [
    'kind: 2024-12-05-a is the same kind at the same time, places and side; merge them, or say which comes after or contradicts',
  ];
  const change = (control: Change) => ({ effects: [{ control }] });

  it.each([
    ['a place', change({ place: 'hama', to: 'moc' })],
    ['an area', change({ area: 'steppe', to: 'moc' })],
    ['a stretch of road', change({ segment: 'a', to: 'moc' })],
    ['passage', { kind: 'closure', effects: [{ passage: { segment: 'a', to: 'closed' } }] }],
  ])('where both change %s alike', (_, effects) => {
    expect(
      found(
        'duplicate-events',
        pair({ ...effects, summary: 'One thing.' }, { summary: 'Quite another.' }),
      ),
    ).toEqual(told);
  });

  it('not where both only enter, or change another thing', () => {
    expect(
      found(
        'duplicate-events',
        pair(change({ place: 'hama', to: 'moc', entry: true }), { summary: 'Fighters come in.' }),
      ),
    ).toEqual([]);
    const other = { ...change({ place: 'far', to: 'moc' }), summary: 'Fighters come in.' };
    expect(found('duplicate-events', pair(change({ place: 'hama', to: 'moc' }), other))).toEqual(
      [],
    );
  });

  it('where both read alike, with the same numbers', () => {
    const like = { summary: 'The 66th Brigade takes the town of Hama.' };
    expect(found('duplicate-events', pair(like))).toEqual(told);
    const number = { summary: 'The 87th Brigade takes the town of Hama.' };
    expect(found('duplicate-events', pair(like, number))).toEqual([]);
  });

  it('not on other days, at other places, of other sides, or where they are told apart', () => {
    const same = change({ place: 'hama', to: 'moc' });
    const apart = (more: object) => found('duplicate-events', pair(same, more));
    expect(apart({ when: '2024-12-06' })).toEqual([]);
    expect(apart({ places: ['hama', 'far'] })).toEqual([]);
    expect(apart({ actors: [{ actor: 'sdf', role: 'agent' }] })).toEqual([]);
    expect(apart({ actors: [{ actor: 'brigade', role: 'party' }] })).toEqual(told);
    expect(apart({ after: ['2024-12-05-a'] })).toEqual([]);
    expect(apart({ contradicts: ['2024-12-05-a'] })).toEqual([]);
  });
});
