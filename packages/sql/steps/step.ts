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

/** Several as one, in their order. */
export function inOrder(...parts: readonly Steps[]): Steps {
  return (dialect) => parts.flatMap((part) => [...part(dialect)]);
}

/** Stand for the beginning and the end of all time, ms. */
export const always = { begin: '-9e15', end: '9e15' } as const;

/** Whether a change speaks more closely of its place than another does. */
export function isCloser(one: string, other: string): string {
  return `(${one}.closeness > ${other}.closeness OR ${one}.closeness = ${other}.closeness AND ${one}.nearness > ${other}.nearness)`;
}

/** A closed list, as what a column is compared with. */
export function listed(words: Iterable<string>): string {
  return `(${[...words].map((word) => `'${word}'`).join(', ')})`;
}

/** An answer: steps, and what is read of the last of them. */
export interface View {
  readonly steps: readonly Step[];
  readonly select: string;
}

/** As one query, each step written out with what it is about: what a view is made of. */
export function queryOf({ steps, select }: View, { once }: Dialect): string {
  const isRecursive = steps.some(({ columns }) => columns !== undefined);
  const parts = steps.map(
    ({ about, ...step }) =>
      `-- ${about}\n${headOf(step)} ${step.columns ? 'AS' : once} (\n${step.sql.trim()}\n)`,
  );
  return `WITH ${isRecursive ? 'RECURSIVE ' : ''}${parts.join(',\n')}\n${select.trim()}`;
}

/**
 * As a script, a table for each step: the engine knows how large each is before it plans the next, so that large questions
 * are answered in a fraction of the time. The last statement is the answer.
 */
export function scriptOf({ steps, select }: View, { keep }: Dialect): string[] {
  const tables = steps.map((step) => {
    const query = step.columns
      ? `WITH RECURSIVE ${headOf(step)} AS (\n${step.sql.trim()}\n) SELECT * FROM ${step.name}`
      : step.sql.trim();
    return `-- ${step.about}\n${keep} ${step.name} AS\n${query}`;
  });
  return [...tables, select.trim()];
}

const headOf = ({ name, columns }: Pick<Step, 'name' | 'columns'>) =>
  columns ? `${name} (${columns.join(', ')})` : name;
