/** The types of the record, written from the register: readable interfaces with each field's description. */
import type * as z from 'zod';
import { aboutMeta, meta } from '../register/campaign.js';
import { collections } from '../register/collections/index.js';
import { boundaries } from '../register/dataset.js';
import { isRequired } from '../register/shape/collection.js';
import { type Mark, marks } from '../register/shape/marks.js';
import { type Def, defOf } from '../register/shape/table.js';
import { aboutWords } from '../register/words/about-words.js';
import { wordLists } from '../register/words/word-lists.js';
import { told, toldType } from './examples.js';

/** A record's id is one of these kinds. */
const kinds = Object.values(collections).flatMap(({ one }) => one ?? []);

export function typesModule(): string {
  const named = new Map<string, string>();
  const rows = Object.values(collections).map(({ type, about, shipped }) =>
    interfaceOf(`${type}<I extends Ids = Ids>`, about, shipped, named),
  );
  rows.push(interfaceOf('Meta<I extends Ids = Ids>', aboutMeta, meta, named));
  return [
    "/** The shapes of the record. Written from the register by `npm run build`. */\nimport type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';\n",
    idsInterface(),
    ...Object.entries(wordLists).map(([name, words]) => wordsType(name as Listed, words)),
    ...named.values(),
    ...rows,
    boundaryTypes,
    datasetInterface(),
  ].join('\n');
}

type Listed = keyof typeof wordLists;

function wordsType(name: Listed, words: readonly string[]): string {
  const union = words.map((word) => `'${word}'`).join(' | ');
  return `${toldType(name, aboutWords[name])}export type ${name} = ${union};\n`;
}

const aboutIds =
  'The kinds of id in a dataset, and the languages of its names. Every type takes them, so that a reader can bring another\n * campaign and still have a misspelt id refused by the compiler.';
const readIds = [
  "import { type Ids, type Place, places, type SyriaIds } from '@syria-2024/data';",
  "const idsIn = <I extends Ids>(rows: readonly Place<I>[]): I['place'][] => rows.map(({ id }) => id);",
  'console.log(idsIn<SyriaIds>(places).length);',
];

function idsInterface(): string {
  return `${told(aboutIds, readIds)}export interface Ids {
${kinds.map((kind) => `  ${kind}: string;\n`).join('')}  /** What a record's names hold beside the English one, by language. */
  names: { readonly [language: string]: string | readonly string[] | undefined };
}
`;
}

const boundaryTypes = `${toldType('BoundaryProperties', 'Which region an outline is of, and what it is called.')}export interface BoundaryProperties<I extends Ids = Ids> {
  readonly id: I['region'];
  readonly nameEn: string;
  /** In the campaign's languages: \`nameAr\`, \`nameUk\`. */
  readonly [name: \`name\${string}\`]: string | null;
}
${toldType('BoundaryFeature', 'The outline of one region.')}export type BoundaryFeature<I extends Ids = Ids> = Feature<Polygon | MultiPolygon, BoundaryProperties<I>>;
${toldType('Boundaries', boundaries.description ?? '')}export type Boundaries<I extends Ids = Ids> = FeatureCollection<Polygon | MultiPolygon, BoundaryProperties<I>>;
`;

function datasetInterface(): string {
  const rows = Object.values(collections).map(
    (one) =>
      `  /** ${one.about} */\n  readonly ${one.name}${isRequired(one) ? '' : '?'}: readonly ${one.type}<I>[];\n`,
  );
  return `${toldType('Dataset', 'Everything that `createAtlas` needs.')}export interface Dataset<I extends Ids = Ids> {
  readonly meta: Meta<I>;
${rows.join('')}  readonly boundaries: Boundaries<I>;
}
`;
}

type Named = Map<string, string>;

function interfaceOf(head: string, about: string, schema: z.ZodType, named: Named): string {
  const [type = ''] = /^\w+/.exec(head) ?? [];
  return `${toldType(type, about)}export interface ${head} ${bodyOf(defOf(schema), named)}\n`;
}

function bodyOf({ shape = {} }: Def, named: Named): string {
  const fields = Object.entries(shape).map(([key, field]) => {
    const about = descriptionOf(field);
    const isOptional = defOf(field).type === 'optional';
    const type = typeOf(field, named);
    const told = about ? `  /** ${about} */\n` : '';
    return `${told}  readonly ${key}${isOptional ? '?' : ''}: ${type.replaceAll('\n', '\n  ')};\n`;
  });
  return `{\n${fields.join('')}}`;
}

function descriptionOf(schema: z.ZodType): string | undefined {
  const { innerType } = defOf(schema);
  return schema.description ?? (innerType && descriptionOf(innerType));
}

/** The text of a schema's type; what has a name of its own is put among the named on the way. */
function typeOf(schema: z.ZodType, named: Named): string {
  const mark = marks.get(schema) ?? {};
  if (mark.type) return namedType(schema, mark, named);
  if (mark.words) return mark.words;
  if (mark.own) return `I['${mark.own}']`;
  if (mark.refers) return idType(mark);
  return (writers[defOf(schema).type] ?? unknownType)(defOf(schema), named);
}

function idType({ refers = [], or = [], prefix }: Mark): string {
  return [
    ...refers.map((kind) => `I['${kind}']`),
    ...(prefix ? [`\`${prefix.text}\${I['${prefix.refers}']}\``] : []),
    ...or.map((word) => `'${word}'`),
  ].join(' | ');
}

function namedType(schema: z.ZodType, mark: Mark, named: Named): string {
  const { type = '', text } = mark;
  const def = defOf(schema);
  const body = text ?? (writers[def.type] ?? unknownType)(def, named);
  const takesIds = body.includes('I[') || body.includes('<I>');
  const head = takesIds ? `${type}<I extends Ids = Ids>` : type;
  const about = mark.about ?? schema.description ?? '';
  const declared =
    def.type === 'object' && text === undefined
      ? `export interface ${head} ${body}\n`
      : `export type ${head} = ${body};\n`;
  named.set(type, toldType(type, about) + declared);
  return takesIds ? `${type}<I>` : type;
}

const writers: Readonly<Record<string, (def: Def, named: Named) => string>> = {
  string: () => 'string',
  number: () => 'number',
  boolean: () => 'boolean',
  literal: ({ values = [] }) => values.map((value) => `'${value}'`).join(' | '),
  array: ({ element }, named) => {
    const type = inside(element, named);
    return `readonly ${/ \| /.test(type) && !type.startsWith('{') ? `(${type})` : type}[]`;
  },
  tuple: ({ items = [] }, named) =>
    `readonly [${items.map((item) => inside(item, named)).join(', ')}]`,
  union: ({ options = [] }, named) => options.map((option) => inside(option, named)).join(' | '),
  record: ({ valueType }, named) => `Readonly<Record<string, ${inside(valueType, named)}>>`,
  optional: ({ innerType }, named) => inside(innerType, named),
  nullable: ({ innerType }, named) => `${inside(innerType, named)} | null`,
  object: bodyOf,
};

function inside(schema: z.ZodType | undefined, named: Named): string {
  return schema ? typeOf(schema, named) : 'unknown';
}

function unknownType({ type }: Def): never {
  throw new RangeError(`no type is written for the schema ${type}`);
}
