/** What the checks at the door add to a question: the same question behind the door and before it. */
import { bench, describe } from 'vitest';
import { controlAt as unchecked } from '../src/control/control.js';
import { controlAt, syria2024 } from '../src/syria.js';

const ids = syria2024.dataset.places.map(({ id }) => id);

describe('controlAt of every place, by id and ISO time', () => {
  bench('through the door', () => {
    for (const id of ids) controlAt(syria2024, id, '2024-12-05T14:30');
  });
  bench('without it', () => {
    for (const id of ids) unchecked(syria2024, id, '2024-12-05T14:30');
  });
});
