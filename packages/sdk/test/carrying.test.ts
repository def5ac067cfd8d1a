/** Which changes an answer rests on, and since when it is so. */
import { describe, expect, it } from 'vitest';
import { controlAt, createAtlas } from '../src/index.js';
import { capture, smallDataset, smallWorld } from './small-world.js';

const day5 = '2024-12-05';
const gov = { a: 'gov', b: 'gov', c: 'gov' };
const holds = (place: string, holder: string) => ({ control: { place, holds: holder } });
const entry = (place: string, to: string) => ({ control: { place, to, entry: true } });

describe('what carries an answer', () => {
  it('38. dates it: entered and left by midnight, whatever comes later', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [
        { kind: 'entry', when: '2024-12-07T17/2024-12-07T19', effects: [entry('a', 'opp')] },
        {
          kind: 'withdrawal',
          when: '2024-12-07T18/2024-12-07T23',
          effects: [capture('a', 'nobody', 'gov')],
          said: ['gov'],
        },
        { when: '2024-12-07T20/2024-12-08T03', effects: [capture('a', 'opp', 'gov')] },
      ],
    });
    const answer = controlAt(atlas, 'a', '2024-12-07');
    expect(answer).toMatchObject({
      status: 'held',
      holder: 'opp',
      since: { notBefore: '2024-12-07T18:00:00+03:00', notAfter: '2024-12-08T00:00:00+03:00' },
    });
    expect(answer.evidence.events).toEqual(['e1', 'e2', 'e3']);
  });

  it('39, 53. may leave the party open where the bloc is sure', () => {
    const dataset = smallDataset({
      baseline: gov,
      events: [
        { when: day5, effects: [capture('a', 'opp', 'gov')] },
        { when: day5, effects: [capture('a', 'locals', 'gov')] },
        { kind: 'entry', when: '2024-12-07', effects: [entry('b', 'opp')] },
        { when: day5, effects: [capture('b', 'locals', 'gov')] },
        { when: day5, effects: [capture('c', 'locals', 'gov')] },
        {
          kind: 'entry',
          when: '2024-12-07',
          effects: [{ control: { place: 'c', from: 'locals', to: 'opp', entry: true } }],
        },
      ],
    });
    const [first] = dataset.actors;
    const locals = {
      ...first,
      id: 'locals',
      bloc: 'opposition',
    } as (typeof dataset.actors)[number];
    const atlas = createAtlas({ ...dataset, actors: [...dataset.actors, locals] });
    const answer = controlAt(atlas, 'a', day5);
    expect(answer).toMatchObject({
      status: 'held',
      holder: null,
      candidates: ['locals', 'opp'],
      bloc: 'opposition',
      since: { precision: 'day' },
    });
    // 53. They do not fight each other because both are inside; only if one is said to have come in against the other.
    expect(controlAt(atlas, 'b', '2024-12-07')).toMatchObject({
      status: 'held',
      holder: null,
      candidates: ['locals', 'opp'],
      bloc: 'opposition',
      since: { notBefore: '2024-12-05T00:00:00+03:00' },
    });
    expect(controlAt(atlas, 'c', '2024-12-07')).toMatchObject({
      status: 'contested',
      parties: ['locals', 'opp'],
    });
  });

  it('does not widen the span of a place’s own event by an area’s', () => {
    const atlas = smallWorld({
      areas: { south: ['a'] },
      baseline: gov,
      events: [
        { when: '2024-12-05T10', effects: [capture('a', 'opp', 'gov')] },
        { when: '2024-12-04/2024-12-06', effects: [{ control: { area: 'south', to: 'opp' } }] },
      ],
    });
    expect(controlAt(atlas, 'a', '2024-12-06')).toMatchObject({
      holder: 'opp',
      by: 'place',
      since: { notBefore: '2024-12-05T10:00:00+03:00', notAfter: '2024-12-05T11:00:00+03:00' },
    });
  });

  it('42. leaves a part of an area between two', () => {
    const atlas = smallWorld({
      areas: { south: ['a'] },
      baseline: gov,
      events: [
        { when: day5, effects: [{ control: { area: 'south', to: 'opp', extent: 'part' } }] },
      ],
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'uncertain',
      reason: 'sources',
      candidates: ['gov', 'opp'],
    });
  });

  it('43. does not reach what an area’s event excepts', () => {
    const atlas = smallWorld({
      areas: { south: ['a', 'b'] },
      baselineAreas: { south: 'gov' },
      events: [
        { when: '2024-12-07', effects: [{ control: { area: 'south', to: 'opp', except: ['b'] } }] },
        { kind: 'statement', when: '2024-12-07', effects: [holds('b', 'gov')] },
      ],
    });
    expect(controlAt(atlas, 'a', '2024-12-07')).toMatchObject({ holder: 'opp', by: 'area' });
    const base = controlAt(atlas, 'b', '2024-12-07');
    expect(base).toMatchObject({ status: 'held', holder: 'gov', by: 'place' });
    expect(base.evidence.events).not.toContain('e1');
  });
});
