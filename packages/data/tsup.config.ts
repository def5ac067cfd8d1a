import { defineConfig } from 'tsup';

const names = [
  'index',
  'schema',
  'register',
  'sources',
  'claims',
  'origins',
  'events',
  'places',
  'areas',
  'actors',
  'blocs',
  'fronts',
  'regions',
  'relations',
  'roads',
  'segments',
  'corridors',
  'baseline',
  'outlines',
  'boundaries',
  'meta',
];

export default defineConfig({
  entry: names.map((name) => `src/${name}.ts`),
  format: 'esm',
  target: 'node20',
  // build/cli.ts has emptied dist and put JSON and GeoJSON there.
  clean: false,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
