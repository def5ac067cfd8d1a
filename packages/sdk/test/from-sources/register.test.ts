import * as built from '@syria-2024/data/register';
import { expect, it } from 'vitest';
import * as fromSources from './register.js';

it('what the golden command reads instead of the built register has the same exports and rules', () => {
  expect(Object.keys(fromSources).sort()).toEqual(Object.keys(built).sort());
  expect(fromSources.datasetRules).toEqual(built.datasetRules);
});
