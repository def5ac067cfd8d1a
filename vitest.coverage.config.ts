import { defineConfig, mergeConfig } from 'vitest/config';
import common from './vitest.config';

export default mergeConfig(
  common,
  defineConfig({
    test: {
      coverage: {
        provider: 'v8',
        include: [
          'packages/sdk/src/**/*.ts',
          'packages/data/{read,lint,derive,ship,register,diff}/**/*.ts',
        ],
        // A failing test is no reason to keep the figures back.
        reportOnFailure: true,
        reporter: ['text-summary', 'json-summary', 'json'],
        reportsDirectory: 'reports/coverage',
      },
    },
  }),
);
