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

export const toColumn: typeof columns.toColumn = /* @__PURE__ */ guarded(
  'toColumn',
  columns.toColumn,
  (_, [values]) => Array.isArray(values),
  'a list of values',
);

export const valuesIn: typeof columns.valuesIn = /* @__PURE__ */ guarded(
  'valuesIn',
  columns.valuesIn,
  (values, [column]) =>
    Array.isArray(values) && (Array.isArray(column) || values.every(Number.isFinite)),
  'a column: a list, or { steps } of numbers',
);

export const packSpan: typeof spans.packSpan = /* @__PURE__ */ guarded(
  'packSpan',
  spans.packSpan,
  ([start, minutes, precision]) =>
    Number.isFinite(start) && Number.isFinite(minutes) && typeof precision === 'string',
  'a span, { notBefore, notAfter, precision }, and { from }, an instant',
);

export const unpackSpan: typeof spans.unpackSpan = /* @__PURE__ */ guarded(
  'unpackSpan',
  spans.unpackSpan,
  ({ precision }, [, { clock }]) =>
    typeof precision === 'string' && typeof clock === 'string' && isClock(clock),
  '[start, minutes, precision], and { clock, from }: an offset or a zone, and an instant',
);
