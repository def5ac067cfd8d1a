/** The `exports` of package.json. */
import { collections } from '../register/collections/index.js';
import { jsonSchemas } from './json-schemas.js';

const names = Object.keys(collections);
/** Modules beside those of the collections. */
const others = [
  'meta',
  'boundaries',
  'dataset',
  'ids',
  'schema',
  'register',
  'lean',
  'texts',
  'geojson',
  'verify',
];
export const moduleNames = [...names, ...others];

export function packageExports(): Record<string, unknown> {
  const geojson = ['places', 'segments', 'boundaries'].map((name) => `geojson/${name}.geojson`);
  const files = [
    ...[...names, 'meta'].map((name) => `json/${name}.json`),
    ...[...jsonSchemas().keys()].map((name) => `json-schema/${name}`),
    ...geojson,
  ];
  return {
    '.': moduleAt('index'),
    ...Object.fromEntries(moduleNames.map((name) => [`./${name}`, moduleAt(name)])),
    ...Object.fromEntries(files.map((file) => [`./${file}`, `./dist/files/${file}`])),
    './manifest.json': './dist/manifest.json',
    './package.json': './package.json',
  };
}

function moduleAt(name: string) {
  return { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` };
}
