import { defineConfig } from 'tsup';
import { licences } from '../../scripts/licences.mjs';
import { moduleNames } from './ship/exports.js';

/** Written by hand; all other modules are generated. */
const own = ['index', 'schema', 'register', 'lean', 'geojson', 'verify'];

/** Where the build gathers what will be `dist`: scripts/whole/make.mjs says. */
const outDir = process.env.MADE_IN ?? 'dist';

export default defineConfig({
  entry: Object.fromEntries([
    ...own.map((name) => [name, `src/${name}.ts`]),
    ...moduleNames
      .filter((name) => !own.includes(name))
      .map((name) => [name, `src/generated/${name}.ts`]),
  ]),
  outDir,
  format: 'esm',
  target: 'node20',
  esbuildPlugins: [licences(outDir)],
  // tools/build.ts has put JSON and GeoJSON there.
  clean: false,
  // What only is imported, and not used, is left out: bundlers warn of it where nothing has side effects.
  treeshake: { moduleSideEffects: false },
  // A text between backticks is kept twice while it is read, as written and as meant, which takes half as long again.
  esbuildOptions: (options) => {
    options.supported = { 'template-literal': false };
  },
  dts: { compilerOptions: { ignoreDeprecations: '6.0', stableTypeOrdering: true } },
});
