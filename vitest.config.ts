import { defineConfig } from 'vitest/config';

/** They build anew what others read meanwhile, so they run when the others are done. */
const building = ['test/site.test.ts', 'packages/cli/test/calls.test.ts'];

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
          name: 'reading',
          include: [
            'packages/*/test/**/*.test.ts',
            'examples/*/test/**/*.test.ts',
            'test/**/*.test.ts',
          ],
          exclude: building,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'building', include: building, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
