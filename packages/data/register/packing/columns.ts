/** The values of one field, record by record, as a column. */

/**
 * A column as it stands: its values, or the steps from one to the next where they only rise.
 *
 * @example
 * ```ts
 * import { type Column, valuesIn } from '@syria-2024/data/register';
 * const column: Column = { steps: [3, 1, 1] };
 * console.log(valuesIn(column)); // [3, 4, 5]
 * ```
 */
export type Column = readonly unknown[] | { readonly steps: readonly number[] };

/** Packs the values of a field. */
export function toColumn(values: readonly unknown[]): Column {
  if (!isRising(values)) return values;
  return { steps: values.map((value, i) => value - (values[i - 1] ?? 0)) };
}

function isRising(values: readonly unknown[]): values is readonly number[] {
  let last = Number.NEGATIVE_INFINITY;
  return values.every((value) => {
    if (typeof value !== 'number' || value < last) return false;
    last = value;
    return true;
  });
}

/** Unpacks a column: the inverse of `toColumn`. */
export function valuesIn(column: Column): readonly unknown[] {
  if (!('steps' in column)) return column;
  let sum = 0;
  return column.steps.map((step) => {
    sum += step;
    return sum;
  });
}
