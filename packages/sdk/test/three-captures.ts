import { capture, smallWorld } from './small-world.js';

/** Three places taken on one day: by the word of who gains, of two who have no part in it, of who loses. */
export const threeCaptures = smallWorld({
  baseline: { a: 'gov', b: 'gov', c: 'gov' },
  events: [
    { when: '2024-12-05', effects: [capture('a', 'opp', 'gov')], said: ['opp'] },
    { when: '2024-12-05', effects: [capture('b', 'opp', 'gov')], said: ['sohr', 'ap'] },
    { when: '2024-12-05', effects: [capture('c', 'opp', 'gov')], said: ['gov'] },
  ],
});
