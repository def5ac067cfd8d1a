import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import common from './vitest.config';

const data = (path: string) => fileURLToPath(new URL(`packages/data/${path}`, import.meta.url));
const own = 'schema|register|lean|geojson|verify';

/** Where code carries logic; what must be run of it, in percent. docs/proofs.md says how the floors were measured. */
export default mergeConfig(
  common,
  defineConfig({
    // Of the record's package the sources are run, not what was built of them.
    resolve: {
      alias: [
        { find: /^@syria-2024\/data$/, replacement: data('src/index.ts') },
        { find: new RegExp(`^@syria-2024/data/(${own})$`), replacement: data('src/$1.ts') },
        { find: /^@syria-2024\/data\/([a-z-]+)$/, replacement: data('src/generated/$1.ts') },
      ],
    },
    test: {
      coverage: {
        provider: 'v8',
        include: [
          'packages/sdk/src/**/*.ts',
          'packages/data/{read,lint,derive,ship,register,diff}/**/*.ts',
        ],
        // Written by the build.
        exclude: ['**/generated/**'],
        // A failing test is no reason to keep the figures back.
        reportOnFailure: true,
        reporter: ['text-summary', 'json-summary', 'json'],
        reportsDirectory: 'reports/coverage',
        thresholds: {
          'packages/sdk/src/**': { lines: 90, branches: 78 },
          'packages/data/lint/**': { lines: 98, branches: 86 },
          'packages/data/read/**': { lines: 91, branches: 74 },
          'packages/data/derive/**': { lines: 84, branches: 74 },
          'packages/data/register/**': { lines: 92, branches: 83 },
          'packages/data/diff/**': { lines: 77, branches: 79 },
          'packages/data/ship/**': { lines: 50, branches: 43 },
        },
      },
    },
  }),
);
