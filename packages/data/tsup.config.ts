import { defineConfig } from 'tsup';

const names = [
  'index',
  'schema',
  'sources',
  'claims',
  'origins',
  'events',
  'places',
  'areas',
  'actors',
  'relations',
  'roads',
  'segments',
  'corridors',
  'baseline',
  'outlines',
  'boundaries',
  'meta',
  'words',
];

export default defineConfig({
  entry: names.map((name) => `src/${name}.ts`),
  format: 'esm',
  target: 'node20',
  // build/cli.ts has emptied dist and put JSON and GeoJSON there.
  clean: false,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
