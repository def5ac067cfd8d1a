/** What engines spell differently. Everything else in the views is one text for all. */
export interface Dialect {
  readonly name: 'duckdb' | 'trino' | 'spark';
  /** Milliseconds since 1970 of a text in RFC 3339. */
  instant(text: string): string;
  bitAnd(a: string, b: string): string;
  /** An aggregate: the bits set in any of the group. */
  bitOr(value: string): string;
  /** An aggregate: the texts of the group in order, parted by `;`. */
  joined(text: string): string;
  /** A column whose name is a word of the language. */
  quoted(name: string): string;
  /** Between the name of a step and its query: worked out once, however often it is read. */
  readonly once: string;
  /** Before the name of a table that a script keeps. */
  readonly keep: string;
}

export const duckdb: Dialect = {
  name: 'duckdb',
  instant: (text) => `CAST(epoch_ms(CAST(${text} AS TIMESTAMPTZ)) AS DOUBLE)`,
  bitAnd: (a, b) => `(${a} & ${b})`,
  bitOr: (value) => `bit_or(${value})`,
  joined: (text) => `string_agg(${text}, ';' ORDER BY ${text})`,
  quoted: (name) => `"${name}"`,
  once: 'AS MATERIALIZED',
  keep: 'CREATE OR REPLACE TEMPORARY TABLE',
};

export const trino: Dialect = {
  name: 'trino',
  instant: (text) => `(to_unixtime(from_iso8601_timestamp(${text})) * 1000)`,
  bitAnd: (a, b) => `bitwise_and(${a}, ${b})`,
  bitOr: (value) => `bitwise_or_agg(${value})`,
  joined: (text) => `listagg(${text}, ';') WITHIN GROUP (ORDER BY ${text})`,
  quoted: (name) => `"${name}"`,
  once: 'AS',
  keep: 'CREATE TABLE',
};

export const spark: Dialect = {
  name: 'spark',
  instant: (text) => `CAST(unix_millis(CAST(${text} AS TIMESTAMP)) AS DOUBLE)`,
  bitAnd: (a, b) => `(${a} & ${b})`,
  bitOr: (value) => `bit_or(${value})`,
  joined: (text) => `array_join(array_sort(collect_list(${text})), ';')`,
  quoted: (name) => `\`${name}\``,
  once: 'AS',
  keep: 'CREATE TABLE',
};

export const dialects = { duckdb, trino, spark } as const;
