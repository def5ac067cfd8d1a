import { defineConfig, mergeConfig } from 'vitest/config';
import common from '../../vitest.config';

/** The tests that judge every mutant first: each file is through in a second or a few. */
const quick = [
  'packages/data/test/lint.test.ts',
  'packages/sdk/test/{carriers,changes,cite,control,control-as-known,control-cases,control-order,cuts}.test.ts',
  'packages/sdk/test/{denials,diff,explain,graph,knowledge,possible-states,quick-iso,road-cases}.test.ts',
  'packages/sdk/test/{route-geojson,route-questions,routes,rules,scenarios,severance,testimony}.test.ts',
];

/** What asks at length, and judges only what survived the quick ones. */
const slow = [
  'packages/sdk/test/{ageing,columns,distance,golden,histories,laws,names,redirects,route-bounds,route-worlds}.test.ts',
  'packages/sdk/test/faults/*.test.ts',
];

export default mergeConfig(
  common,
  defineConfig({ test: { include: process.env.MUTATION_TESTS === 'slow' ? slow : quick } }),
);
