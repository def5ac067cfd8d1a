import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/**/*.ts'],
  // One file for each source file: a bundler can then leave out the libraries that only some questions need. In one file
  // their imports stay, since some of them do not say that they are free of side effects: 102 KB for `controlAt`, not 18.
  bundle: false,
  format: 'esm',
  target: 'node20',
  clean: true,
  dts: {
    entry: ['src/syria.ts', 'src/engine.ts', 'src/geojson.ts', 'src/print.ts'],
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
