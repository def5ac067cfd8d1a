/** The typed modules: one for each collection, and what joins them. */
import type { Derived } from '../derive/index.js';
import { aboutMeta } from '../register/campaign.js';
import { collections } from '../register/collections/index.js';
import { boundaries } from '../register/dataset.js';
import { digestsModule } from './digests.js';
import { toldValue } from './examples.js';
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
    `import { frozen } from '../../register/plain/frozen.js';\nimport { once } from '../../register/plain/once.js';\n${names
      .filter((name) => fileOf(name) === file)
      .map((name) => `\nexport const ${name} = ${literalOnce(derived[name as keyof Derived])};\n`)
      .join('')}`,
  ]);
}

interface Value {
  readonly name: (typeof names)[number];
  readonly type: string;
  readonly shape: string;
  readonly about: string;
  /** The kind of its ids, where it has any. */
  readonly ids?: string;
}

const values: readonly Value[] = [
  ...all.map(({ name, one, type, about }) => ({
    name,
    type,
    about,
    shape: `readonly ${type}<SyriaIds>[]`,
    ...(one !== null && { ids: `${type}Id` }),
  })),
  { name: 'meta', type: 'Meta', shape: 'Meta<SyriaIds>', about: aboutMeta },
  {
    name: 'boundaries',
    type: 'Boundaries',
    shape: 'Boundaries<SyriaIds>',
    about: boundaries.description ?? '',
  },
];

/** What stands over a value, in the module of its own and in the one of all. */
function toldAt(door: string, { name, about, ids }: Value): string {
  const reading =
    { meta: 'meta.name, meta.version', boundaries: 'boundaries.features.length' }[name as string] ??
    (ids ? `${name}.length, ${name}[0]?.id` : `${name}.length`);
  const rest = about.charAt(0).toLowerCase() + about.slice(1);
  return toldValue(name, door, `The record's ${name}: ${rest}`, reading);
}

function valueModule(value: Value): string {
  const { name, type, shape, ids } = value;
  return `import type { SyriaIds } from './ids.js';
import { ${name} as read } from './${fileOf(name)}.js';
import type { ${type} } from './types.js';

export type { ${type} };
${ids ? `export type { ${ids} } from './ids.js';\n` : ''}
${toldAt(`/${name}`, value)}export const ${name}: ${shape} = /* @__PURE__ */ read() as ${shape};
`;
}

/** Not made of the modules of one value each: Node would read every one of them. */
function indexModule(): string {
  const types = [...new Set(values.map(({ type }) => type))].join(', ');
  return `${readersAs((name) => `${name} as ${name}Read`)}import type { SyriaIds } from './ids.js';
import type { ${types} } from './types.js';

${values.map((value) => `${toldAt('', value)}export const ${value.name}: ${value.shape} = /* @__PURE__ */ ${value.name}Read() as ${value.shape};\n`).join('')}
export { dataset } from './dataset.js';
export type * from './ids.js';
export type * from './types.js';
`;
}

function datasetModule(): string {
  return `${readersAs((name) => name)}import type { SyriaIds } from './ids.js';
import type { Dataset } from './types.js';

export type { Dataset, SyriaIds };

${toldValue('dataset', '/dataset', 'The whole record, as `createAtlas` takes it: each collection is parsed when it is first read.', 'dataset.claims.length')}export const dataset: Dataset<SyriaIds> = /* @__PURE__ */ Object.freeze({
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
