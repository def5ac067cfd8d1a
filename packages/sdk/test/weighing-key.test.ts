/** When two weighings can be answered for as one, and how many may be told of one place. */
import type { Dataset } from '@syria-2024/data';
import { expect, it } from 'vitest';
import { weighingKey } from '../src/control/states/timeline.js';
import { toWeighing } from '../src/evidence/weighing.js';
import { controlAt, createAtlas } from '../src/index.js';
import { capture, smallDataset, smallWorld } from './small-world.js';

it('two knowledge times are one where nothing was said in between of what moves', () => {
  const said = (published: string) => [{ origin: 'sohr', published }];
  const atlas = smallWorld({
    baseline: { a: 'gov' },
    events: [
      { when: '2024-12-04', effects: [capture('a', 'opp', 'gov')], said: said('2024-12-04') },
      { kind: 'statement', when: '2024-12-04', effects: [], said: said('2024-12-06') },
      { when: '2024-12-04', effects: [capture('b', 'opp', 'gov')], said: said('2024-12-08') },
    ],
  });
  const keyAt = (asOf: string) => weighingKey(atlas, toWeighing(atlas, { asOf }));
  expect(keyAt('2024-12-05')).toBe(keyAt('2024-12-07'));
  expect(keyAt('2024-12-03')).not.toBe(keyAt('2024-12-05'));
  expect(keyAt('2024-12-07')).not.toBe(keyAt('2024-12-08'));
});

it('thirty parties may be told of one place, and no more', () => {
  const ids = Array.from({ length: 31 }, (_, i) => `party-${i}`);
  const told = (parties: readonly string[]): Dataset => {
    const dataset = smallDataset({
      places: ['a'],
      events: parties.map((to) => ({
        when: '2024-12-04',
        effects: [capture('a', to)],
        said: ['sohr'],
      })),
    });
    const [actor] = dataset.actors;
    if (!actor) throw new Error('a world without actors');
    return { ...dataset, actors: [...dataset.actors, ...ids.map((id) => ({ ...actor, id }))] };
  };
  const asked = (parties: readonly string[]) =>
    controlAt(createAtlas(told(parties)), 'a', '2024-12-05');
  expect(asked(ids.slice(1)).status).toBe('held');
  expect(() => asked(ids)).toThrow(/more than 30 parties/);
});
