import { defineConfig } from 'tsup';

const shared = { format: 'esm', target: 'node20' } as const;

export default defineConfig([
  {
    ...shared,
    entry: ['src/**/*.ts', '!src/time/clock.ts', '!src/atlas/register.ts'],
    // One file for each source file: a bundler can then leave out the libraries that only some questions need. In one file
    // their imports stay, since some of them do not say that they are free of side effects: 102 KB for `controlAt`, not 18.
    bundle: false,
    dts: { entry: 'src/index.ts', compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    // What the engine shares with the record's build is put in, so that it imports nothing of the record's package.
    entry: { 'time/clock': 'src/time/clock.ts', 'atlas/register': 'src/atlas/register.ts' },
    noExternal: ['@syria-2024/data'],
  },
]);
