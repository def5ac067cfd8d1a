/** The lean record: what control, distances and routes read; and the texts that are left, for who shows them. */
import type * as z from 'zod';
import type { Derived } from '../derive/index.js';
import { collections } from '../register/collections/index.js';
import { type Packed, pack, type Rules } from '../register/packing/packing.js';
import { marks } from '../register/shape/marks.js';
import { defOf, fieldsOf } from '../register/shape/table.js';
import { toldValue } from './examples.js';
import { literal } from './literal.js';

type Row = Record<string, unknown>;

/** Fields with ids or words that no question of control, distance or route asks for. */
const unasked: Readonly<Record<string, readonly string[]>> = {
  claims: ['act', 'figures', 'measure'],
  events: ['withoutEffect'],
  sources: ['publishedBasis'],
  places: ['ids', 'district'],
  roads: ['sources'],
  segments: ['sources'],
  relations: ['sources'],
  // Read by areas only, as boundaries are.
  waters: ['line'],
};
/** Plain text that is small, and asked for at once. */
const also: Readonly<Record<string, readonly string[]>> = {
  places: ['country'],
  redirects: ['collection', 'from', 'to', 'date', 'reason'],
};
/** Names of voices are read with their words only. */
const nameless = ['origins'];

/** What stands for a text that is not loaded: the record's id, nothing, or an empty list. */
export type Blanks = Readonly<Record<string, unknown>>;

export interface Lean {
  readonly rules: Rules;
  readonly packed: Packed;
  readonly blanks: Readonly<Record<string, Blanks>>;
  /** Collection → what the lean records lack, in their order. */
  readonly texts: Readonly<Record<string, readonly (object | null)[]>>;
}

export function leanOf(derived: Derived): Lean {
  const parted = Object.values(collections).map(({ name, shipped }) => {
    const kept = keptOf(name, shipped);
    const records: readonly Row[] = derived[name];
    const rows = records.map((row) => part(row, kept));
    return { name, rows, blanks: blanksOf(shipped, kept) };
  });
  const by = <T>(value: (one: (typeof parted)[number]) => T) =>
    Object.fromEntries(parted.map((one) => [one.name, value(one)]));
  const { clock, coverage } = derived.meta;
  const rules = packingRules();
  const scheme = { rules, clock, from: coverage.from };
  return {
    rules,
    packed: pack(
      by(({ rows }) => rows.map(({ lean }) => lean)),
      scheme,
    ),
    blanks: by(({ blanks }) => blanks),
    texts: by(({ rows }) => rows.map(({ rest }) => (Object.keys(rest).length === 0 ? null : rest))),
  };
}

/** Of the register what packing needs, and of that what the lean record keeps. */
function packingRules(): Rules {
  return Object.fromEntries(
    Object.values(collections).map(({ name, one, shipped }) => {
      const kept = keptOf(name, shipped);
      const fields = fieldsOf(shipped)
        .filter(({ path, refers, shape }) => kept.has(topOf(path)) && (refers || shape === 'span'))
        .map(({ path, refers, shape }) =>
          refers ? { path, refers } : { path, shape: shape ?? 'span' },
        );
      return [name, { one, fields }];
    }),
  );
}

const topOf = (path: string) => path.split(/[.[]/)[0] ?? '';

/** The fields that are kept whole. */
function keptOf(name: string, shipped: z.ZodType): Set<string> {
  const first = fieldsOf(shipped).map(({ path }) => topOf(path));
  const names = nameless.includes(name) ? [] : ['names'];
  const kept = ['id', ...names, ...(also[name] ?? []), ...first];
  return new Set(kept.filter((key) => !unasked[name]?.includes(key)));
}

/** Of names the English one is kept. */
function part(row: Row, kept: ReadonlySet<string>): { lean: Row; rest: Row } {
  const lean: Row = {};
  const rest: Row = {};
  for (const [key, value] of Object.entries(row)) (kept.has(key) ? lean : rest)[key] = value;
  if (lean.names) {
    const { en, ...others } = lean.names as Row;
    lean.names = { en, variants: [] };
    if (Object.keys(others).length > 1 || (others.variants as unknown[]).length > 0)
      rest.names = others;
  }
  return { lean, rest };
}

/** For each field that a record cannot do without and the lean one lacks. */
function blanksOf(shipped: z.ZodType, kept: ReadonlySet<string>): Blanks {
  const shape = Object.entries(defOf(shipped).shape ?? {});
  return Object.fromEntries(
    shape.flatMap(([key, field]) => (kept.has(key) ? [] : blankOf(key, field))),
  );
}

function blankOf(key: string, field: z.ZodType): [string, unknown][] {
  const { type, shape } = defOf(field);
  if (type === 'optional') return [];
  if (type === 'nullable') return [[key, null]];
  if (type === 'array') return [[key, []]];
  // A word of a closed list says something: none may stand for one that is not loaded.
  if (marks.get(field)?.words) throw new RangeError(`the lean record cannot be without ${key}`);
  if (!shape) return [[key, '']];
  return [[key, Object.fromEntries(Object.entries(shape).flatMap(([k, f]) => blankOf(k, f)))]];
}

/** Two modules, so that the texts are loaded by who shows them only. */
export function leanModules(derived: Derived): [string, string][] {
  const { rules, packed, blanks, texts } = leanOf(derived);
  return [
    [
      'packed.ts',
      `import type { Packed, Rules } from '../../register/packing/packing.js';

export const rules: Rules = ${literal(rules)};
export const packed: Packed = ${literal(packed)};
export const blanks: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${literal(blanks)};
`,
    ],
    [
      'texts.ts',
      `${toldValue('texts', '/texts', 'What the lean records lack, in their order.', 'texts.claims?.length')}export const texts: Readonly<Record<string, readonly (object | null)[]>> = ${literal(texts)};
`,
    ],
  ];
}
