import type { TimeSpan } from '@syria-2024/data';
import { DatasetError } from '../refusal/dataset-error.js';
import { toMs } from './instant.js';

/** The smallest span that holds all of the given. */
export function spanning(spans: readonly TimeSpan[]): TimeSpan {
  const [first, ...rest] = spans;
  if (!first) throw new DatasetError('no spans to hold');
  if (rest.length === 0) return first;
  const notBefore = spans.reduce(
    (a, b) => (toMs(b.notBefore) < toMs(a) ? b.notBefore : a),
    first.notBefore,
  );
  const notAfter = spans.reduce(
    (a, b) => (toMs(b.notAfter) > toMs(a) ? b.notAfter : a),
    first.notAfter,
  );
  const same = spans.every(
    (span) => span.notBefore === first.notBefore && span.notAfter === first.notAfter,
  );
  return { notBefore, notAfter, precision: same ? first.precision : 'days' };
}
