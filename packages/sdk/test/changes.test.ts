/** Changes of hands where the bloc is sure and the party is not. */
import { describe, expect, it } from 'vitest';
import { changesBetween, controlAt, createAtlas } from '../src/index.js';
import { capture, type Happening, smallDataset } from './small-world.js';

const said = (when: string, from: string, ...holders: string[]): Happening[] =>
  holders.map((to) => ({ when, effects: [capture('a', to, from)] }));

/** The world with two more parties of the opposition. */
function changesIn(baseline: string, events: Happening[]) {
  const dataset = smallDataset({ baseline: { a: baseline }, events });
  const [first] = dataset.actors;
  const more = ['locals', 'others'].map((id) => ({ ...first, id, bloc: 'opposition' }));
  const atlas = createAtlas({
    ...dataset,
    actors: [...dataset.actors, ...more] as typeof dataset.actors,
  });
  const handsOf = (state: object) => {
    const { holder, candidates = [] } = state as { holder: string; candidates?: string[] };
    return holder ?? candidates.join(' or ');
  };
  const changes = changesBetween(atlas, '2024-11-27', '2024-12-08').map(
    ({ before, after, span }) => [
      handsOf(before),
      handsOf(after),
      span.notBefore.slice(0, 10),
      span.notAfter.slice(0, 10),
    ],
  );
  return { atlas, changes };
}

describe('52. a change of hands', () => {
  it('is sure from one bloc to another, though neither party is known', () => {
    const { atlas, changes } = changesIn('gov', said('2024-12-05', 'gov', 'opp', 'locals'));
    expect(controlAt(atlas, 'a', '2024-12-06')).toMatchObject({ holder: null });
    expect(changes).toEqual([['gov', 'locals or opp', '2024-12-05', '2024-12-06']]);
  });

  it('is none where a party of the bloc is named that may have been there', () => {
    const { changes } = changesIn('gov', [
      ...said('2024-12-03', 'gov', 'opp', 'locals'),
      {
        kind: 'statement',
        when: '2024-12-06',
        effects: [{ control: { place: 'a', holds: 'opp' } }],
      },
    ]);
    expect(changes).toEqual([['gov', 'locals or opp', '2024-12-03', '2024-12-04']]);
  });

  it('is one to a party of the bloc that cannot have been there', () => {
    const { changes } = changesIn('gov', [
      ...said('2024-12-03', 'gov', 'opp', 'locals'),
      ...said('2024-12-06', 'opp', 'others'),
    ]);
    expect(changes.map(([before, after]) => [before, after])).toEqual([
      ['gov', 'locals or opp'],
      ['locals or opp', 'others'],
    ]);
  });

  it('within a bloc is bounded by the last that is sure before and the first after', () => {
    const { changes } = changesIn('others', [
      ...said('2024-12-03', 'others', 'opp'),
      ...said('2024-12-03', 'opp', 'others'),
      ...said('2024-12-06', 'others', 'opp'),
    ]);
    expect(changes).toEqual([['others', 'opp', '2024-12-03', '2024-12-07']]);
  });
});
