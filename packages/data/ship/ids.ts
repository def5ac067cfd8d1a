/** The ids of the record: a type for the compiler and a list for the run time, without the records. */
import type { Derived } from '../derive/index.js';
import { collections } from '../register/collections/index.js';
import { literal } from './literal.js';

export function idsModule(derived: Derived): string {
  const named = Object.values(collections).flatMap(({ name, one, type }) =>
    one === null ? [] : { one, type: `${type}Id`, ids: idsOf(derived[name]) },
  );
  return `import type { Ids } from './types.js';

${named.map(({ type, ids }) => unionOf(type, ids)).join('\n')}
/** The ids of this dataset, for the generic record types. */
export interface SyriaIds extends Ids {
${named.map(({ one, type }) => `  ${one}: ${type};\n`).join('')}  names: {${(derived.meta.languages ?? []).map((one) => ` readonly '${one}'?: string;`).join('')} };
}

${named.map(({ one, type, ids }) => `export const ${one}Ids: readonly ${type}[] = ${literal(ids)} as readonly ${type}[];\n`).join('')}`;
}

function idsOf(rows: readonly object[]): string[] {
  return rows.flatMap((row) => ('id' in row && typeof row.id === 'string' ? row.id : []));
}

function unionOf(type: string, ids: readonly string[]): string {
  const members = ids.map((id) => `\n  | '${id}'`).join('');
  return `export type ${type} =${members === '' ? ' never' : members};\n`;
}
