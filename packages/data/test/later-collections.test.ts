/** A dataset that somebody wrote for one version is read by every later one of the same major: what is new it can do without. */
import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../sdk/test/small-world.js';
import { collections } from '../register/collections/index.js';
import { datasetRules, datasetSchema, rulesOfAll } from '../register/dataset.js';
import { collection, isRequired } from '../register/shape/collection.js';
import { text } from '../register/shape/fields.js';
import { datasetFaults } from '../register/truth/faults.js';

/** Those of the first version. None can be added: a dataset of before would be refused. */
const first =
  'actors areas baseline blocs claims corridors events fronts origins places regions relations roads segments sources';

const plaques = collection(
  { name: 'plaques', one: 'plaque', type: 'Plaque', about: 'A plaque on a wall.' },
  { fields: { says: text.describe('What it says.') } },
);

describe('a collection that a later version adds', () => {
  it('is none that a dataset must have', () => {
    const required = Object.values(collections).filter(isRequired);
    expect(required.map(({ name }) => name).join(' ')).toBe(first);
  });

  it('may be missing by default, and is checked where it is there', () => {
    const later = { ...datasetRules(), plaques: rulesOfAll(plaques) };
    const dataset = smallDataset({});
    expect(datasetFaults(dataset, later)).toEqual([]);
    const right = { ...dataset, plaques: [{ id: 'one', says: 'Here.' }] };
    expect(datasetFaults(right, later)).toEqual([]);
    const wrong = { ...dataset, plaques: [{ id: 'one' }] };
    expect(datasetFaults(wrong, later).map(({ path }) => path)).toEqual([['plaques', 0, 'says']]);
  });

  it.each(Object.values(collections).map(({ name }) => name))(
    'which %s is or is not, by schema and check alike',
    (name) => {
      const { [name]: _, ...without } = { ...smallDataset({}) };
      const isFound = !first.split(' ').includes(name);
      const told = datasetFaults(without, datasetRules()).filter(({ path }) => path[0] === name);
      expect(told.length === 0).toBe(isFound);
      const issues = datasetSchema.safeParse(without).error?.issues ?? [];
      expect(issues.every(({ path }) => path[0] !== name)).toBe(isFound);
    },
  );
});
