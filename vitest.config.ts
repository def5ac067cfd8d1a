import { defineConfig } from 'vitest/config';

/** They build anew what others read meanwhile, or wait for a browser that wants a core of its own: one by one, at the end. */
const alone = [
  'test/site.test.ts',
  'packages/cli/test/calls.test.ts',
  'examples/explorer/test/**/*.test.ts',
];

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    // Nothing is timed by a test: this only ends what hangs, on the slowest machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Of two cores one would be left idle by default.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: [
            'packages/*/test/**/*.test.ts',
            'examples/*/test/**/*.test.ts',
            'test/**/*.test.ts',
          ],
          exclude: alone,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
