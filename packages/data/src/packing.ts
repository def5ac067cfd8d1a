/** Doors of what packs a record: what cannot be packed or unpacked is refused, and not answered by half. */
import * as columns from '../register/packing/columns.js';
import * as spans from '../register/packing/spans.js';
import { isClock } from '../register/plain/clock.js';
import { RecordError } from './record-error.js';

/** Refuses what cannot be read, and that of which no whole answer comes. */
function guarded<F extends (...given: never[]) => unknown>(
  name: string,
  pack: F,
  isWhole: (answer: ReturnType<F>, given: Parameters<F>) => boolean,
  expected: string,
): F {
  const refusal = (cause?: unknown) =>
    new RecordError('invalid-value', `${name}: expected ${expected}`, { cause });
  const checked = (...given: Parameters<F>) => {
    let answer: ReturnType<F>;
    try {
      answer = pack(...given) as ReturnType<F>;
      if (isWhole(answer, given)) return answer;
    } catch (cause) {
      throw refusal(cause);
    }
    throw refusal();
  };
  return checked as unknown as F;
}

/**
 * Packs the values of a field.
 *
 * @example
 * ```ts
 * import { toColumn } from '@syria-2024/data/register';
 * console.log(toColumn([3, 4, 5])); // { steps: [3, 1, 1] }
 * ```
 */
export const toColumn: typeof columns.toColumn = /* @__PURE__ */ guarded(
  'toColumn',
  columns.toColumn,
  (_, [values]) => Array.isArray(values),
  'a list of values',
);

/**
 * Unpacks a column: the inverse of `toColumn`.
 *
 * @example
 * ```ts
 * import { valuesIn } from '@syria-2024/data/register';
 * console.log(valuesIn({ steps: [3, 1, 1] })); // [3, 4, 5]
 * ```
 */
export const valuesIn: typeof columns.valuesIn = /* @__PURE__ */ guarded(
  'valuesIn',
  columns.valuesIn,
  (values, [column]) =>
    Array.isArray(values) && (Array.isArray(column) || values.every(Number.isFinite)),
  'a column: a list, or { steps } of numbers',
);

/**
 * Packs a span; `from` is the instant from which minutes count.
 *
 * @example
 * ```ts
 * import { packSpan } from '@syria-2024/data/register';
 * const span = { notBefore: '2024-12-05T06:00:00+03:00', notAfter: '2024-12-05T09:00:00+03:00', precision: 'hour' };
 * console.log(packSpan(span, { from: '2024-12-05T00:00:00+03:00' })); // [360, 180, 'hour']
 * ```
 */
export const packSpan: typeof spans.packSpan = /* @__PURE__ */ guarded(
  'packSpan',
  spans.packSpan,
  ([start, minutes, precision]) =>
    Number.isFinite(start) && Number.isFinite(minutes) && typeof precision === 'string',
  'a span, { notBefore, notAfter, precision }, and { from }, an instant',
);

/**
 * Unpacks a span on a campaign's clock: the inverse of `packSpan` for spans that are told on that clock.
 *
 * @example
 * ```ts
 * import { unpackSpan } from '@syria-2024/data/register';
 * const scheme = { clock: 'Asia/Damascus', from: '2024-12-05T00:00:00+03:00' };
 * console.log(unpackSpan([360, 180, 'hour'], scheme).notAfter); // 2024-12-05T09:00:00+03:00
 * ```
 */
export const unpackSpan: typeof spans.unpackSpan = /* @__PURE__ */ guarded(
  'unpackSpan',
  spans.unpackSpan,
  ({ precision }, [, { clock }]) =>
    typeof precision === 'string' && typeof clock === 'string' && isClock(clock),
  '[start, minutes, precision], and { clock, from }: an offset or a zone, and an instant',
);
