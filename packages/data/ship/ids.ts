/** The ids of the record: a type for the compiler and a list for the run time, without the records. */
import type { Derived } from '../derive/index.js';
import { collections } from '../register/collections/index.js';
import { told, toldType, toldValue } from './examples.js';
import { literal } from './literal.js';

export function idsModule(derived: Derived): string {
  const named = Object.values(collections).flatMap(({ name, one, type }) =>
    one === null ? [] : { name, one, type: `${type}Id`, ids: idsOf(derived[name]) },
  );
  return `import type { Ids } from './types.js';

${named.map(({ one, type, ids }) => unionOf(one, type, ids)).join('\n')}
${told('The ids of this dataset, for the generic record types.', readIds)}export interface SyriaIds extends Ids {
${named.map(({ one, type }) => `  ${one}: ${type};\n`).join('')}  names: {${(derived.meta.languages ?? []).map((one) => ` readonly '${one}'?: string;`).join('')} };
}

${named.map(({ name, one, type, ids }) => `${toldList(name, one)}export const ${one}Ids: readonly ${type}[] = ${literal(ids)} as readonly ${type}[];\n`).join('')}`;
}

const readIds = [
  "import { type Place, places, type SyriaIds } from '@syria-2024/data';",
  'const first: Place<SyriaIds> | undefined = places[0];',
  'console.log(first?.id);',
];

function toldList(name: string, one: string): string {
  const list = `${one}Ids`;
  return toldValue(
    list,
    '/ids',
    `The ids of ${name}, in the order of the record.`,
    `${list}.length, ${list}[0]`,
  );
}

function idsOf(rows: readonly object[]): string[] {
  return rows.flatMap((row) => ('id' in row && typeof row.id === 'string' ? row.id : []));
}

function unionOf(one: string, type: string, ids: readonly string[]): string {
  const members = ids.map((id) => `\n  | '${id}'`).join('');
  const about = `The id of ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one} of this record.`;
  return `${toldType(type, about)}export type ${type} =${members === '' ? ' never' : members};\n`;
}
