/** The record for browsers: what control, distances and routes read, without the texts. */

import { type Packed, unpack } from '../register/packing/packing.js';
import { frozen } from '../register/plain/frozen.js';
import type { SyriaIds } from './generated/ids.js';
import { meta } from './generated/meta.js';
import { blanks, packed, rules } from './generated/packed.js';
import type { Dataset } from './generated/types.js';
import { RecordError } from './record-error.js';

export { RecordError };

type Row = Readonly<Record<string, unknown>>;
/**
 * What `@syria-2024/data/texts` exports.
 *
 * @example
 * ```ts
 * import type { Texts } from '@syria-2024/data/lean';
 * import { texts } from '@syria-2024/data/texts';
 * const told: Texts = texts;
 * console.log(Object.keys(told));
 * ```
 */
export type Texts = Readonly<Record<string, readonly (object | null)[]>>;

/**
 * The record with every id, time, place, stance and effect, and without its texts: `controlAt`, distances and routes
 * answer as they do with the whole.
 *
 * Where a text is missing its record's id stands (`says`, `title`, `summary`), where a list or an address is missing, an
 * empty list or null. `names.en` is there, but not of origins; `boundaries` has no features.
 *
 * @example
 * ```ts
 * import { lean } from '@syria-2024/data/lean';
 * import { controlAt, trustedAtlas } from '@syria-2024/sdk/engine';
 * console.log(controlAt(trustedAtlas(lean), 'hama', '2024-12-05').status);
 * ```
 */
export const lean: Dataset<SyriaIds> = /* @__PURE__ */ leanRecord(packed);

function leanRecord(columns: Packed): Dataset<SyriaIds> {
  const { clock, coverage } = meta;
  const tables = unpack(columns, { rules, clock, from: coverage.from });
  for (const [name, rows] of Object.entries(tables))
    for (const row of rows) Object.assign(row, { ...filled(blanks[name] ?? {}, row), ...row });
  const boundaries = { type: 'FeatureCollection', features: [] };
  const record: object = { meta, ...tables, boundaries };
  return frozen(record) as Dataset<SyriaIds>;
}

/** Blanks as they stand in a record: an empty text is its id. */
function filled(blank: Row, { id, place }: Row): Row {
  return Object.fromEntries(
    Object.entries(blank).map(([key, value]) => {
      if (value === '') return [key, id ?? place];
      const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [key, isNested ? filled(value as Row, { id, place }) : value];
    }),
  );
}

/**
 * Puts the texts of `@syria-2024/data/texts` into the lean record; the record is then the whole one, but for `boundaries`.
 *
 * Throws a `RecordError`: `other-version` where a collection has more or fewer records than texts, `invalid-value` where
 * something else is given than the lean record and the texts.
 *
 * @example
 * ```ts
 * import { lean, withTexts } from '@syria-2024/data/lean';
 * const { texts } = await import('@syria-2024/data/texts');
 * console.log(withTexts(lean, texts).claims[0]?.says);
 * ```
 */
export function withTexts(record: Dataset<SyriaIds>, texts: Texts): Dataset<SyriaIds> {
  try {
    const told = Object.entries(texts).map(([name, rests]) => [
      name,
      joined(name, rowsIn(record, name), rests),
    ]);
    return { ...record, ...Object.fromEntries(told) };
  } catch (cause) {
    if (cause instanceof RecordError) throw cause;
    const message = 'withTexts: expected the lean record, and the texts of the same version';
    throw new RecordError('invalid-value', message, { cause });
  }
}

function rowsIn(record: object, name: string): readonly Row[] {
  return (Object.hasOwn(record, name) ? record[name as never] : []) as readonly Row[];
}

function joined(name: string, rows: readonly Row[], rests: readonly (object | null)[]): Row[] {
  if (rows.length !== rests.length)
    throw new RecordError(
      'other-version',
      `${name}: ${rests.length} texts for ${rows.length} records`,
    );
  return rows.map((row, i) => withText(row, rests[i] as Row | null));
}

/** Of names the record has the English one, and the texts the others. */
function withText(row: Row, rest: Row | null): Row {
  if (rest === null) return row;
  const names = { ...(row.names as Row | undefined), ...(rest.names as Row | undefined) };
  return { ...row, ...rest, ...(row.names !== undefined && { names }) };
}
