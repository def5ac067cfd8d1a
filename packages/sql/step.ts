import type { Dialect } from './dialect.js';

/** One named query inside a view, over the tables of the record and the steps before it. */
export interface Step {
  readonly name: string;
  /** Named where the step reads itself. */
  readonly columns?: readonly string[];
  readonly about: string;
  readonly sql: string;
}

export type Steps = (dialect: Dialect) => readonly Step[];

/** Stand for the beginning and the end of all time, ms. */
export const always = { begin: '-9e15', end: '9e15' } as const;

/** A closed list, as what a column is compared with. */
export function listed(words: Iterable<string>): string {
  return `(${[...words].map((word) => `'${word}'`).join(', ')})`;
}

/** A query made of steps, each written out with what it is about. */
export function queryOf(steps: readonly Step[], dialect: Dialect, select: string): string {
  const isRecursive = steps.some(({ columns }) => columns !== undefined);
  const parts = steps.map(({ name, columns, about, sql }) => {
    const head = columns ? `${name} (${columns.join(', ')}) AS` : `${name} ${dialect.once}`;
    return `-- ${about}\n${head} (\n${sql.trim()}\n)`;
  });
  return `WITH ${isRecursive ? 'RECURSIVE ' : ''}${parts.join(',\n')}\n${select.trim()}`;
}
