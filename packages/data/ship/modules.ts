/** The typed modules: one for each collection, and what joins them. */
import type { Derived } from '../derive/index.js';
import { collections } from '../register/collections/index.js';
import { idsModule } from './ids.js';
import { leanModules } from './lean.js';
import { literal } from './literal.js';
import { registerModule } from './register.js';
import { typesModule } from './types.js';

const all = Object.values(collections);

/** File name → text. */
export function modules(derived: Derived): Map<string, string> {
  return new Map([
    ['types.ts', typesModule()],
    ['ids.ts', idsModule(derived)],
    ['register.ts', registerModule()],
    ...all.map((one): [string, string] => [`${one.name}.ts`, rowsModule(one, derived[one.name])]),
    ['meta.ts', valueModule('meta', 'Meta', derived.meta)],
    ['boundaries.ts', valueModule('boundaries', 'Boundaries', derived.boundaries)],
    ...leanModules(derived),
    ['dataset.ts', datasetModule()],
    ['index.ts', indexModule()],
  ]);
}

function rowsModule({ name, one, type }: (typeof all)[number], rows: unknown): string {
  const shape = `readonly ${type}<SyriaIds>[]`;
  const own = one === null ? '' : `export type { ${type}Id } from './ids.js';\n`;
  return `${heading(type)}${own}\nexport const ${name}: ${shape} = ${literal(rows)} as ${shape};\n`;
}

function valueModule(name: string, type: string, value: unknown): string {
  return `${heading(type)}\nexport const ${name}: ${type}<SyriaIds> = ${literal(value)} as ${type}<SyriaIds>;\n`;
}

function heading(type: string): string {
  return `import type { SyriaIds } from './ids.js';\nimport type { ${type} } from './types.js';\n\nexport type { ${type} };\n`;
}

const names = [...all.map(({ name }) => name), 'meta', 'boundaries'];

function datasetModule(): string {
  return `${names.map((name) => `import { ${name} } from './${name}.js';\n`).join('')}${heading('Dataset')}
/** The whole record, as \`createAtlas\` takes it. */
export const dataset: Dataset<SyriaIds> = { ${names.join(', ')} };
`;
}

function indexModule(): string {
  const values = [...names, 'dataset'].map((name) => `export { ${name} } from './${name}.js';\n`);
  return `${values.join('')}export type * from './ids.js';\nexport type * from './types.js';\n`;
}
