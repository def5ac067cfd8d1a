import type * as esbuild from 'esbuild';
import { defineConfig } from 'tsup';
import { licences } from '../../scripts/licences.mjs';

/** Where the build gathers what will be `dist`: scripts/whole/make.mjs says. */
const outDir = process.env.MADE_IN ?? 'dist';

const shared = {
  outDir,
  format: 'esm' as const,
  target: 'node20' as const,
  esbuildPlugins: [licences(outDir)],
};

/** What the engine shares with the record's package is put in, so that it imports nothing of it at run time. */
const register = [
  'time/clock',
  'kept/once',
  'ask/words',
  'atlas/register',
  'atlas/frozen',
  'geodesy/within',
  'places/chain',
];

const doors = ['index', 'engine', 'geojson', 'graph', 'print'];
/** The door of pages without a bundler, which is one file. */
const page = 'page';

/** A page is bound to the lean record, by the one file that binds a record. */
const leanForWhole: esbuild.Plugin = {
  name: 'lean-for-whole',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@syria-2024\/data\/dataset$/ }, ({ resolveDir }) => ({
      path: resolveDir,
      namespace: 'lean-for-whole',
    }));
    onLoad({ filter: /./, namespace: 'lean-for-whole' }, ({ path }) => ({
      contents: "export { lean as dataset } from '@syria-2024/data/lean';",
      resolveDir: path,
    }));
  },
};

export default defineConfig([
  {
    ...shared,
    entry: ['src/**/*.ts', '!src/node/**', ...[...register, page].map((name) => `!src/${name}.ts`)],
    // One file for each source file: a bundler can then leave out the libraries that only some questions need. In one file
    // their imports stay, since some of them do not say that they are free of side effects: 102 KB for `controlAt`, not 18.
    bundle: false,
    dts: {
      entry: [...doors, page].map((name) => `src/${name}.ts`),
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...shared,
    entry: Object.fromEntries(register.map((name) => [name, `src/${name}.ts`])),
    noExternal: ['@syria-2024/data'],
  },
  {
    ...shared,
    // Node reads one file in the time of ten small ones: for it the doors share one chunk, the libraries inside.
    entry: {
      ...Object.fromEntries(doors.map((name) => [name, `src/${name}.ts`])),
      index: 'src/node/shipped.ts',
    },
    outDir: `${outDir}/node`,
    splitting: true,
    noExternal: [/^(?!@syria-2024\/data\/dataset$)/],
    external: ['@syria-2024/data/dataset'],
    // Names stay, for who reads a stack trace; what Node need not read goes.
    esbuildOptions(options) {
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
  },
  {
    ...shared,
    entry: { [page]: `src/${page}.ts` },
    platform: 'browser',
    minify: true,
    esbuildPlugins: [leanForWhole, ...shared.esbuildPlugins],
    noExternal: [/./],
  },
]);
