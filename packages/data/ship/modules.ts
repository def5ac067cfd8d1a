/** The typed modules: one for each collection, and what joins them. */
import type { Derived } from '../derive/index.js';
import { collections } from '../register/collections/index.js';
import { digestsModule } from './digests.js';
import { idsModule } from './ids.js';
import { leanModules } from './lean.js';
import { literalOnce } from './literal.js';
import { registerModule } from './register.js';
import { typesModule } from './types.js';

const all = Object.values(collections);

/** File name → text. */
export function modules(derived: Derived): Map<string, string> {
  return new Map([
    ['types.ts', typesModule()],
    ['ids.ts', idsModule(derived)],
    ['register.ts', registerModule()],
    ['digests.ts', digestsModule(derived)],
    ...textModules(derived),
    ...values.map((value): [string, string] => [`${value.name}.ts`, valueModule(value)]),
    ...leanModules(derived),
    ['dataset.ts', datasetModule()],
    ['index.ts', indexModule()],
  ]);
}

const names = [...all.map(({ name }) => name), 'meta', 'boundaries'] as const;
/** What is told in less stands together in one file: Node reads one in the time of ten. */
const small = new Set(
  names.filter(
    (name) =>
      !['boundaries', 'claims', 'events', 'origins', 'places', 'segments', 'sources'].includes(
        name,
      ),
  ),
);
const fileOf = (name: (typeof names)[number]) => `texts-of-${small.has(name) ? 'others' : name}`;

/** The records as text, each collection parsed when it is first asked for, whoever asks. */
function textModules(derived: Derived): [string, string][] {
  return [...new Set(names.map(fileOf))].map((file) => [
    `${file}.ts`,
    `import { frozen } from '../../register/frozen.js';\nimport { once } from '../../register/once.js';\n${names
      .filter((name) => fileOf(name) === file)
      .map((name) => `\nexport const ${name} = ${literalOnce(derived[name as keyof Derived])};\n`)
      .join('')}`,
  ]);
}

interface Value {
  readonly name: (typeof names)[number];
  readonly type: string;
  readonly shape: string;
  /** The kind of its ids, where it has any. */
  readonly ids?: string;
}

const values: readonly Value[] = [
  ...all.map(({ name, one, type }) => ({
    name,
    type,
    shape: `readonly ${type}<SyriaIds>[]`,
    ...(one !== null && { ids: `${type}Id` }),
  })),
  { name: 'meta', type: 'Meta', shape: 'Meta<SyriaIds>' },
  { name: 'boundaries', type: 'Boundaries', shape: 'Boundaries<SyriaIds>' },
];

function valueModule({ name, type, shape, ids }: Value): string {
  return `import type { SyriaIds } from './ids.js';
import { ${name} as read } from './${fileOf(name)}.js';
import type { ${type} } from './types.js';

export type { ${type} };
${ids ? `export type { ${ids} } from './ids.js';\n` : ''}
export const ${name}: ${shape} = /* @__PURE__ */ read() as ${shape};
`;
}

/** Not made of the modules of one value each: Node would read every one of them. */
function indexModule(): string {
  const types = [...new Set(values.map(({ type }) => type))].join(', ');
  return `${readersAs((name) => `${name} as ${name}Read`)}import type { SyriaIds } from './ids.js';
import type { ${types} } from './types.js';

${values.map(({ name, shape }) => `export const ${name}: ${shape} = /* @__PURE__ */ ${name}Read() as ${shape};\n`).join('')}
export { dataset } from './dataset.js';
export type * from './ids.js';
export type * from './types.js';
`;
}

function datasetModule(): string {
  return `${readersAs((name) => name)}import type { SyriaIds } from './ids.js';
import type { Dataset } from './types.js';

export type { Dataset, SyriaIds };

/** The whole record, as \`createAtlas\` takes it: each collection is parsed when it is first read. */
export const dataset: Dataset<SyriaIds> = /* @__PURE__ */ Object.freeze({
${names.map((name) => `  get ${name}() {\n    return ${name}() as NonNullable<Dataset<SyriaIds>['${name}']>;\n  },\n`).join('')}});
`;
}

function readersAs(as: (name: string) => string): string {
  return [...new Set(names.map(fileOf))]
    .map((file) => {
      const there = names.filter((name) => fileOf(name) === file).map(as);
      return `import { ${there.join(', ')} } from './${file}.js';\n`;
    })
    .join('');
}
