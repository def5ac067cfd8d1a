import { type CodedField, codedFields } from '../../register/shape/audits.js';
import { type Span, spanOf } from '../../register/shape/times.js';
import type { Coding } from './coding.js';
import type { FilledClaim } from './sheets.js';

/** One field in both codings; null where a coding says nothing. */
export interface Compared {
  readonly field: CodedField;
  readonly record: string | null;
  readonly second: string | null;
  readonly agrees: boolean;
}

/** The fields that both codings have: what the record, or the page, leaves open is not compared. */
export function compareCodings(record: Coding, second: FilledClaim, clock: string): Compared[] {
  return codedFields
    .map((field): Compared => {
      if (field === 'when') return compareTimes(record.when, second.when, clock);
      const [first, other] = [record[field] ?? null, second[field]];
      return { field, record: first, second: other, agrees: same(field, first, other) };
    })
    .filter((one) => one.record !== null && one.second !== null);
}

/** Attributions are the page's words: their case and spacing are not. */
function same(field: CodedField, a: string | null, b: string | null): boolean {
  if (field !== 'attribution') return a === b;
  const plain = (text: string | null) => text?.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  return plain(a) === plain(b);
}

/** Two times agree where an instant fits both: a page often knows less than the event's other sources. */
function compareTimes(record: Span | undefined, second: string | null, clock: string): Compared {
  const other = second === null ? undefined : spanOf(second, clock);
  return {
    field: 'when',
    record: record ? `${record.notBefore}/${record.notAfter}` : null,
    second,
    agrees:
      record !== undefined &&
      other !== undefined &&
      Date.parse(record.notBefore) < Date.parse(other.notAfter) &&
      Date.parse(other.notBefore) < Date.parse(record.notAfter),
  };
}
