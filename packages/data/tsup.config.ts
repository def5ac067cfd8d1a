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
  'boundaries',
  'meta',
];

export default defineConfig({
  entry: names.map((name) => `src/${name}.ts`),
  format: 'esm',
  target: 'node20',
  // The build step has already put JSON and GeoJSON into dist/files.
  clean: ['!dist/files/**'],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
