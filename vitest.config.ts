import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Nothing is timed by a test: this only ends what hangs, on the slowest machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
